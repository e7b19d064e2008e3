import danish from '../../locales/da-DK/jira.json';
import type { FrameStatus } from '../domain/money-line';
import { createFormats } from './formats';
import { createTranslator, type KeyOf } from './translator';

/**
 * What the app writes in Jira itself is read by everybody there, whatever language they have chosen:
 * it is written in the language of the groups.
 */
export const jiraText = createTranslator<KeyOf<typeof danish>>('da-DK', danish);
export const jiraFormats = createFormats('da-DK');

/** The value of the field Rammestatus. The words are those of the list, so that JQL finds what the list shows. */
export const frameStatusValue = (status: FrameStatus): string => {
  if (status.status !== 'decided') return jiraText(`jira.frameStatus.${status.status}`);
  return jiraText(status.amount === null ? 'jira.frameStatus.notApproved' : 'jira.frameStatus.approved');
};
