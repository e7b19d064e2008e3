import { date, link, mention, paragraph, typedLine, typedText, type Words } from '../adf/nodes';
import { decisionList, taskList } from '../adf/lists';
import { table, type Cell } from '../adf/tables';
import type { Block, CellBlock } from '../adf/types';
import { longDate, shortDate, words } from '../confluence-texts';
import { decisionWords } from '../decision-words';
import type { MinutesPageContent } from '../minutes-page';
import { estimateWords, frameStatusWords, wishLink } from '../wish-words';

/** One point of the agenda. */
export interface Section {
  title: string;
  blocks: readonly Block[];
}

type Taken = MinutesPageContent['decisions'][number];

export const approvalSection = ({ last, site }: MinutesPageContent): Section => ({
  title: words('minutes.approval'),
  blocks: [
    last === null
      ? paragraph(words('minutes.noLast'))
      : paragraph(
          words('minutes.last'),
          link(`${site}${last.url}`, last.title),
          words('minutes.lastFrom', { date: longDate(last.date) }),
        ),
  ],
});

const column = {
  wish: words('minutes.column.wish'),
  date: words('minutes.column.date'),
};

export const wishesTable = ({ wishes, site, governance }: MinutesPageContent): Block =>
  wishes.length === 0
    ? paragraph(words('minutes.noWishes'))
    : table(
        [column.wish, words('minutes.column.estimate'), words('minutes.column.frame')],
        wishes.map((wish) => [
          wishLink(site, wish),
          estimateWords(wish.estimate),
          frameStatusWords(wish.status, governance),
        ]),
        { headedRows: true },
      );

export const wishesSection = (content: MinutesPageContent): Section => ({
  title: words('minutes.wishes'),
  blocks: [wishesTable(content)],
});

/** The wish that was decided on; decisions on the frame have none. */
export const decidedWish = (site: string, { key, title }: Taken): Words =>
  key === null ? '' : wishLink(site, { key, title: title ?? '' });

const decisionCell = (taken: Taken, { site, governance }: MinutesPageContent): CellBlock[] => {
  const sentence = paragraph(decisionWords(taken.decision.matter, governance));
  return taken.key === null ? [sentence] : [paragraph(decidedWish(site, taken)), sentence];
};

const referenceCell = ({ decision: { reference, matter } }: Taken): Cell =>
  typedLine(reference.trim() === '' && matter.matter === 'rejected' ? matter.reference : reference);

/** Dato · Beslutning · Grundlag · Truffet af · Reference: OS2's decision log. */
export const decisionsSection = (content: MinutesPageContent): Section => ({
  title: words('minutes.since'),
  blocks: [
    content.decisions.length === 0
      ? paragraph(words('minutes.noDecisions'))
      : table(
          [
            column.date,
            words('minutes.column.decision'),
            words('minutes.column.basis'),
            words('minutes.column.takenBy'),
            words('minutes.column.reference'),
          ],
          content.decisions.map((taken) => [
            shortDate(taken.decision.at),
            decisionCell(taken, content),
            typedText(taken.decision.basis),
            mention(taken.decision.takenBy),
            referenceCell(taken),
          ]),
        ),
  ],
});

/** Before the meeting an empty line waits to be filled in; the short form is written after it. */
export const decidedSection = ({ decided, form }: MinutesPageContent): Section => ({
  title: words('minutes.decided'),
  blocks: [
    decided.length === 0 && form === 'short'
      ? paragraph(words('minutes.noDecided'))
      : decisionList('decided', decided),
  ],
});

export const tasksSection = ({ actions }: MinutesPageContent): Section => ({
  title: words('minutes.tasks'),
  blocks: [taskList('tasks', actions)],
});

export const nextSection = ({ nextMeeting }: MinutesPageContent): Section => ({
  title: words('minutes.next'),
  blocks: [paragraph(nextMeeting === null ? words('minutes.noNext') : date(nextMeeting))],
});
