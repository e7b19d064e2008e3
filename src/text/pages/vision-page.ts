import { document, heading, paragraph, typedText } from '../adf/nodes';
import type { AtlassianDocument, Block } from '../adf/types';
import { words } from '../confluence-texts';
import { questionBlocks, visionLink } from '../profile-blocks';
import { madeFrom, type PageFacts } from './page-facts';

const visionText = (vision: string): Block[] =>
  vision.trim() === '' ? [paragraph(words('vision.askVision'))] : typedText(vision);

/** The vision of a product, with what it is and for whom. */
export const visionPage = (facts: Pick<PageFacts, 'name' | 'profile' | 'madeOn'>): AtlassianDocument =>
  document<Block>(
    madeFrom(facts, 'madeFromProfile'),
    heading(2, words('profile.vision')),
    ...visionText(facts.profile.vision),
    ...visionLink(facts.profile.visionUrl),
    ...questionBlocks(facts.profile, facts.name, 2),
    heading(2, words('vision.use')),
    paragraph(words('vision.useText')),
  );
