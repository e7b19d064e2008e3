import type { Entry, Line } from '../../../src/domain/ledger/entry';
import type { Texts } from '../../shared/text';
import { csvAmount, csvDate, danishCsv } from '../records/danish-csv';
import { wishText } from '../records/names';
import type { Beside } from './movement-rows';

/** The accounts of the lines in OS2's chart of accounts. */
export const ACCOUNTS: Readonly<Record<Line, string>> = {
  development: '00008',
  maintenance: '00011',
  coordination: '00006',
};

/** `00008 Udvikling`: a number alone would lose its zeros in a spreadsheet. */
export const accountText = (line: Line, { t }: Texts): string =>
  `${ACCOUNTS[line]} ${t(`economy.line.${line}`)}`;

const COLUMNS = [
  'date',
  'kind',
  'account',
  'wish',
  'title',
  'amount',
  'bookedBy',
  'reference',
  'decisionId',
  'entryId',
] as const;

const rowOf = (entry: Entry, beside: Beside, texts: Texts): string[] => {
  const { t } = texts;
  const { key, title } = wishText(beside.known, entry.wishId);
  return [
    csvDate(entry.at),
    t(`economy.kind.${entry.kind}`),
    accountText(entry.line, texts),
    key,
    title,
    csvAmount(entry.amount),
    beside.person(entry.bookedBy),
    beside.decisions.get(entry.decisionId)?.reference ?? '',
    entry.decisionId,
    entry.entryId,
  ];
};

/** Movements as a file for a spreadsheet, with the ids that an auditor finds them by. */
export const ledgerCsv = (entries: readonly Entry[], beside: Beside, texts: Texts): string =>
  danishCsv([
    COLUMNS.map((column) => texts.t(`economy.column.${column}`)),
    ...entries.map((entry) => rowOf(entry, beside, texts)),
  ]);
