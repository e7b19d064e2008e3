import { bulletList } from '../adf/lists';
import { paragraph, type Words } from '../adf/nodes';
import { shortDate, words } from '../confluence-texts';
import { decisionWords } from '../decision-words';
import type { MinutesPageContent } from '../minutes-page';
import { decidedWish, wishesTable, type Section } from './sections';
import { roadmapBlocks } from '../roadmap-blocks';

const newsLine = (
  taken: MinutesPageContent['decisions'][number],
  { site, governance }: MinutesPageContent,
): Words[] => [
  `${shortDate(taken.decision.at)}: `,
  decidedWish(site, taken),
  taken.key === null ? '' : '. ',
  decisionWords(taken.decision.matter, governance),
];

export const newsSection = (content: MinutesPageContent): Section => ({
  title: words('minutes.news'),
  blocks: [
    content.decisions.length === 0
      ? paragraph(words('minutes.noNews'))
      : bulletList(content.decisions.map((taken) => newsLine(taken, content))),
  ],
});

export const roadmapSection = ({ roadmap, site }: MinutesPageContent): Section | null =>
  roadmap && { title: words('minutes.roadmap'), blocks: roadmapBlocks(roadmap, site, 3) };

/** Wishes on the table are needs that are known; the rest of the section is for those that come up. */
export const needsSection = (content: MinutesPageContent): Section => ({
  title: words('minutes.needs'),
  blocks: [
    ...(content.wishes.length > 0 ? [wishesTable(content)] : []),
    paragraph(words('minutes.askNeeds')),
    bulletList([]),
  ],
});
