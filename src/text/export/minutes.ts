import type { MeetingCount, MinutesRow, MinutesView } from '../../contract/documentation';
import { bulletList } from '../adf/lists';
import { heading, link, paragraph, type Words } from '../adf/nodes';
import { table, type Cell } from '../adf/tables';
import type { Block, Paragraph } from '../adf/types';
import { counted, longDate, shortDate, timeOfDay, words } from '../confluence-texts';
import { meetingName, minutesStateName } from '../documentation-names';

const heldWords = ({ held, minimum, year }: MeetingCount): string =>
  minimum === null
    ? counted('export.meetings.held', held, { year })
    : counted('export.meetings.ofMinimum', minimum, { count: held, minimum, year });

const usersWords = ({ lastUsersMeeting, usersMeetingOverdue }: MeetingCount): string => {
  if (lastUsersMeeting === null) return words('export.meetings.noUsers');
  const last = words('export.meetings.users', { date: longDate(lastUsersMeeting) });
  return usersMeetingOverdue ? `${last} ${words('export.meetings.usersOverdue')}` : last;
};

const stateWords = ({ state, approval, publication }: MinutesRow): string => {
  if (state === 'published' && publication !== null) {
    return words('export.minutesState.published', { date: shortDate(publication.on) });
  }
  if (state === 'approved' && approval !== null) {
    return words('export.minutesState.approved', { date: shortDate(approval.on) });
  }
  return minutesStateName(state);
};

const stateCell = (row: MinutesRow): Paragraph[] => [
  paragraph(stateWords(row)),
  ...(row.changedAfterApproval ? [paragraph(words('export.minutesState.changed'))] : []),
];

const rowOf = (row: MinutesRow, site: string): Cell[] => [
  shortDate(row.date),
  [paragraph(meetingName(row.kind)), paragraph(link(`${site}${row.url}`, row.title))],
  String(row.decisions),
  stateCell(row),
  row.publication === null ? words('export.notPublishedThere') : link(row.publication.address),
];

const indexTable = (rows: readonly MinutesRow[], site: string): Block =>
  table(
    [
      words('export.column.date'),
      words('export.column.meeting'),
      words('export.column.decisions'),
      words('export.column.status'),
      words('export.column.address'),
    ],
    rows.map((row) => rowOf(row, site)),
    { headedRows: true },
  );

const gapLine = (row: MinutesRow, site: string): Words[] => [
  link(`${site}${row.url}`, row.title),
  words('export.gap', { date: shortDate(row.date) }),
];

const gapBlocks = ({ gaps, rows }: MinutesView, site: string): Block[] => {
  if (rows.length === 0 && gaps.length === 0) return [];
  return [
    heading(3, words('export.gaps')),
    gaps.length === 0 ? paragraph(words('export.noGaps')) : bulletList(gaps.map((row) => gapLine(row, site))),
  ];
};

const indexedWords = (indexedAt: string): string =>
  words('export.indexed', { date: longDate(indexedAt), time: timeOfDay(indexedAt) });

/** The index of minutes with os2.eu's addresses in full, and what is approved and not published. */
export const minutesBlocks = (view: MinutesView, site: string): Block[] => [
  ...(view.meetings ? [paragraph(`${heldWords(view.meetings)}. ${usersWords(view.meetings)}`)] : []),
  view.rows.length === 0 ? paragraph(words('export.noMinutes')) : indexTable(view.rows, site),
  ...(view.next === null ? [] : [paragraph(words('export.moreMinutes'))]),
  ...(view.meetings ? gapBlocks(view, site) : []),
  ...(view.indexedAt === null ? [] : [paragraph(indexedWords(view.indexedAt))]),
];
