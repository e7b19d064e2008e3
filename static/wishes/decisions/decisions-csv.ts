import type { Decision } from '../../../src/domain/decision';
import type { Texts } from '../../shared/text';
import { csvDate, danishCsv } from '../records/danish-csv';
import { wishText } from '../records/names';
import type { BesideDecision } from './decision-rows';
import { referenceOf } from './decision-text';

const COLUMNS = [
  'date',
  'wish',
  'title',
  'decision',
  'basis',
  'takenBy',
  'reference',
  'replaces',
  'decisionId',
] as const;

/** The log as a file for a spreadsheet: the columns of OS2's decision log, and the ids behind them. */
export const decisionsCsv = (
  { rows, replaced }: { rows: readonly Decision[]; replaced: ReadonlyMap<string, Decision> },
  { known, person, sentence }: BesideDecision,
  { t }: Texts,
): string =>
  danishCsv([
    COLUMNS.map((column) => t(`economy.column.${column}`)),
    ...rows.map((decision) => {
      const { key, title } = wishText(known, decision.wishId);
      return [
        csvDate(decision.at),
        key,
        title,
        sentence(decision).replaceAll('\u00a0', ' '),
        decision.basis,
        person(decision.takenBy),
        referenceOf(decision),
        replaced.get(decision.decisionId)?.decisionId ?? '',
        decision.decisionId,
      ];
    }),
  ]);
