import { document, paragraph, strong, typedText } from './adf/nodes';
import type { AtlassianDocument, Paragraph } from './adf/types';
import { jiraText } from './jira-texts';

/** The description of a new wish as Jira keeps it: the need as it was typed, and whose it is where that was said. */
export const wishDescription = (need: string, authority: string | null): AtlassianDocument<Paragraph> =>
  document(
    ...typedText(need),
    ...(authority === null ? [] : [paragraph(strong(jiraText('intake.wishedBy')), ` ${authority}`)]),
  );
