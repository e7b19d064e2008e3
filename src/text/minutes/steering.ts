import { PAPER_PARTS, type DecisionCase, type Paper, type Ruling } from '../../domain/decision-case';
import { balanceOf, isSet, type Frame } from '../../domain/frame';
import { NOTHING } from '../../domain/money';
import { expand, heading, paragraph, typedText } from '../adf/nodes';
import { factTable, table, type Cell } from '../adf/tables';
import type { Block, Expand, Paragraph, Table } from '../adf/types';
import { decidingGroup, kroner, shortDate, words } from '../confluence-texts';
import { jiraText } from '../jira-texts';
import type { MinutesPageContent } from '../minutes-page';
import type { Section } from './sections';
import { wishLink } from '../wish-words';

type CaseAtHand = MinutesPageContent['cases'][number];

const frameTable = (frame: Frame): Table => {
  const balance = balanceOf(frame);
  const rest = kroner(balance.rest);
  return factTable([
    [words('frame.granted'), kroner(balance.granted)],
    [words('frame.committed'), kroner(balance.committed)],
    [words('frame.spent'), kroner(balance.spent)],
    [words('frame.rest'), balance.rest < NOTHING ? words('frame.overdrawn', { amount: rest }) : rest],
    [words('frame.promised'), kroner(balance.promised)],
    [words('frame.wishLimit'), frame.wishLimit === null ? words('frame.noLimit') : kroner(frame.wishLimit)],
  ]);
};

export const frameSection = ({ frame }: MinutesPageContent): Section | null =>
  frame && {
    title: words('minutes.frame'),
    blocks: isSet(frame)
      ? [paragraph(words('frame.year', { year: frame.year })), frameTable(frame)]
      : [paragraph(words('frame.notSet', { year: frame.year }))],
  };

const rulingLines = (ruling: Ruling): Paragraph[] => [
  paragraph(
    words('case.answered', {
      outcome: jiraText(`outcome.${ruling.outcome}`),
      date: shortDate(ruling.decidedAt),
    }),
  ),
  ...(ruling.amount === null ? [] : [paragraph(words('case.amount', { amount: kroner(ruling.amount) }))]),
  ...(ruling.extraGrant === NOTHING
    ? []
    : [paragraph(words('case.extraGrant', { amount: kroner(ruling.extraGrant) }))]),
  ...typedText(words('case.motive', { text: ruling.motive })),
];

const answerCell = ({ ruling }: DecisionCase): Cell =>
  ruling === null ? words('case.waiting') : rulingLines(ruling);

const submittedWords = ({ submittedAt, reason }: DecisionCase): string =>
  words('case.submitted', { date: shortDate(submittedAt), reason: jiraText(`reason.${reason}`) });

/** The cases as the coordination group hears of them: where they are and what was answered. */
export const casesSection = ({ cases, site, governance }: MinutesPageContent): Section => ({
  title: words('minutes.cases', { group: decidingGroup(governance) }),
  blocks: [
    cases.length === 0
      ? paragraph(words('minutes.noCases'))
      : table(
          [
            words('minutes.column.wish'),
            words('minutes.column.submitted'),
            words('minutes.column.amount'),
            words('minutes.column.answer'),
          ],
          cases.map((atHand) => [
            wishLink(site, atHand),
            submittedWords(atHand.case),
            kroner(atHand.case.amount),
            answerCell(atHand.case),
          ]),
          { headedRows: true },
        ),
  ],
});

const wholePaper = (paper: Paper): Expand =>
  expand(
    words('case.wholePaper'),
    ...PAPER_PARTS.filter((part) => paper[part].trim() !== '').flatMap((part) => [
      heading(4, words(`case.paper.${part}`)),
      ...typedText(paper[part]),
    ]),
  );

const caseBlocks = ({ case: file, key, title }: CaseAtHand, site: string): Block[] => [
  heading(3, wishLink(site, { key, title })),
  factTable([
    [words('case.recommendation'), typedText(file.paper.recommendation)],
    [words('minutes.column.amount'), kroner(file.amount)],
    [words('minutes.column.submitted'), submittedWords(file)],
    [words('minutes.column.answer'), answerCell(file)],
  ]),
  wholePaper(file.paper),
];

/** The cases as the group that decides them has them on the table: Indstilling, Beslutning, and the paper to open. */
export const casesToDecideSection = ({ cases, site }: MinutesPageContent): Section => ({
  title: words('minutes.casesToDecide'),
  blocks:
    cases.length === 0
      ? [paragraph(words('minutes.noCases'))]
      : cases.flatMap((atHand) => caseBlocks(atHand, site)),
});
