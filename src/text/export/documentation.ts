import type { DocumentationView, ItemView, MacroView, PlaceView } from '../../contract/documentation';
import type { Responsible } from '../../domain/checklist/checklist';
import type { ChecklistTally, Evidence } from '../../domain/checklist/item-status';
import { bulletList } from '../adf/lists';
import { link, paragraph, typedText } from '../adf/nodes';
import { table } from '../adf/tables';
import type { Block, Paragraph } from '../adf/types';
import { counted, shortDate, words } from '../confluence-texts';
import { evidenceName, itemName, placeName, stateName } from '../documentation-names';

type People = MacroView['people'];

/** `9 af 12 på plads, 2 mangler ansvarlig, 1 overskredet`; what counts nothing is left out. */
export const tallyWords = ({
  inPlace,
  total,
  missing,
  withoutResponsible,
  overdue,
}: ChecklistTally): string =>
  [
    words('export.tally.inPlace', { count: inPlace, total }),
    missing > 0 ? words('export.tally.missing', { count: missing }) : '',
    withoutResponsible > 0 ? words('export.tally.withoutResponsible', { count: withoutResponsible }) : '',
    overdue > 0 ? counted('export.tally.overdue', overdue) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

const evidenceWords = ({ found, count }: Evidence): string => {
  const evidence = evidenceName(found);
  return count === null ? evidence : words('export.state.counted', { evidence, count });
};

const stateWords = ({ state, source }: ItemView['status']): string => {
  if (source === null) return stateName(state);
  const key = source === 'evidence' ? 'export.state.found' : 'export.state.answered';
  return words(key, { state: stateName(state) });
};

const attention = ({ status, answer }: ItemView): string[] => {
  const reviseBy = answer?.head.reviseBy;
  return [
    status.evidence === null
      ? ''
      : words('export.state.evidence', { evidence: evidenceWords(status.evidence) }),
    status.overdue === 'check' ? words('export.state.overdueCheck') : '',
    status.overdue === 'revision'
      ? words('export.state.overdueRevision', { date: reviseBy ? shortDate(reviseBy) : '' })
      : '',
    status.withoutApprover ? words('export.state.withoutApprover') : '',
  ].filter((line) => line !== '');
};

const reasonLines = (reason: string): Paragraph[] =>
  reason.trim() === '' ? [] : typedText(words('export.state.reason', { text: reason }));

const statusCell = (view: ItemView): Paragraph[] => [
  paragraph(stateWords(view.status)),
  ...reasonLines(view.answer?.reason ?? ''),
  ...attention(view).map((line) => paragraph(line)),
];

const responsibleName = (responsible: Responsible, people: People): string => {
  if ('role' in responsible) return words(`role.${responsible.role}`);
  const person = people.find(({ accountId }) => accountId === responsible.accountId);
  return person?.name || words('export.unknownPerson');
};

const responsibleWords = ({ answer, status }: ItemView, people: People): string => {
  if (answer?.responsible) return responsibleName(answer.responsible, people);
  return words(status.withoutResponsible ? 'export.noResponsible' : 'none');
};

const documentCell = ({ item, answer, status }: ItemView): Paragraph[] => {
  const address = answer?.link ?? status.evidence?.link ?? '';
  return [paragraph(itemName(item)), ...(address === '' ? [] : [paragraph(link(address))])];
};

const isCounted = ({ item }: ItemView): boolean => !item.retired;

const rowsOf = ({ place, items }: PlaceView, people: People) =>
  items
    .filter(isCounted)
    .map((view) => [
      placeName(place),
      documentCell(view),
      statusCell(view),
      responsibleWords(view, people),
      view.answer?.checkedOn ? shortDate(view.answer.checkedOn) : words('export.notChecked'),
    ]);

const placeTally = ({ place, tally }: PlaceView): string =>
  words('export.tally.ofPlace', { place: placeName(place), tally: tallyWords(tally) });

/** The checklist by place: one line a document, every state in words. */
export const documentationBlocks = ({ places, tally }: DocumentationView, people: People): Block[] => {
  const filled = places.filter(({ items }) => items.some(isCounted));
  if (filled.length === 0) return [paragraph(words('export.noItems'))];
  return [
    paragraph(tallyWords(tally)),
    bulletList(filled.map(placeTally)),
    table(
      [
        words('export.column.place'),
        words('export.column.document'),
        words('export.column.status'),
        words('export.column.responsible'),
        words('export.column.checked'),
      ],
      filled.flatMap((place) => rowsOf(place, people)),
      { headedRows: true },
    ),
  ];
};
