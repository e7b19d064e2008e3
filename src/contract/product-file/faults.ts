import { emptyFrame } from '../../domain/frame';
import { agrees, sumsOf } from '../../domain/ledger/sums';
import { sumsOfYears, type FileHead } from './head';
import { idsNamedIn, type Named } from './ids';
import { PARTS, rowKeys, type Part, type RowOf, type Rows } from './parts';

/** Everything that may be wrong with a file, or keep it from being made or brought in. */
export const PRODUCT_FILE_PROBLEMS = [
  'unreadable',
  'tooLarge',
  'notJson',
  'otherFormat',
  'newerVersion',
  'malformed',
  'miscounted',
  'doubled',
  'sumsDiffer',
  'otherProduct',
  'decisionMissing',
  'caseMissing',
  'wishUnlisted',
  'wishMissing',
  'inUse',
  'otherFileBegun',
  'notBegun',
  'rowDiffers',
  'errandsUnderWay',
] as const;
export type ProductFileProblem = (typeof PRODUCT_FILE_PROBLEMS)[number];

/** What is wrong, and where: a path in the file, a line, a year, keys of issues; nowhere where it is all of it. */
export interface ProductFileFault {
  problem: ProductFileProblem;
  where: string;
}

const fault = (problem: ProductFileProblem, where: string | number): ProductFileFault => ({
  problem,
  where: String(where),
});

const sumsIn = (sums: FileHead['sums']): string => JSON.stringify([...sums].sort((a, b) => a.year - b.year));

/** A year whose frame says something else than its entries. */
const frameFaults = ({ frames, entries }: Rows): ProductFileFault[] => {
  const years = [...new Set([...frames, ...entries].map(({ year }) => year))];
  const disagreeing = years.filter((year) => {
    const frame = frames.find((each) => each.year === year) ?? emptyFrame('', year);
    return !agrees(
      frame,
      entries.filter((entry) => entry.year === year),
    );
  });
  return disagreeing.map((year) => fault('sumsDiffer', year));
};

const doubledIn = <Name extends Part>(part: Name, rows: Rows[Name]): ProductFileFault[] => {
  const seen = new Set<string>();
  return rows.flatMap((row: RowOf<Name>, place) => {
    const key = rowKeys[part](row);
    if (seen.has(key)) return [fault('doubled', `rows.${part}.${place}`)];
    seen.add(key);
    return [];
  });
};

/**
 * A start that Jira did not let through is booked and taken back, and no decision was taken: what such entries name
 * need not be in the log, as long as they come to nothing.
 */
const undoneDecisions = ({ entries, decisions }: Rows): ReadonlySet<string> => {
  const taken = new Set(decisions.map(({ decisionId }) => decisionId));
  const untaken = [...new Set(entries.map(({ decisionId }) => decisionId))].filter((id) => !taken.has(id));
  const comesToNothing = (id: string): boolean => {
    const { granted, committed, spent } = sumsOf(entries.filter(({ decisionId }) => decisionId === id));
    return granted === 0 && committed === 0 && spent === 0;
  };
  return new Set(untaken.filter(comesToNothing));
};

interface Known {
  product: string;
  decision: ReadonlySet<string>;
  case: ReadonlySet<string>;
  /** Null where nobody listed the wishes. */
  wish: ReadonlySet<string> | null;
}

const firstUnknown = (named: ReadonlySet<string>, known: ReadonlySet<string>): boolean =>
  [...named].some((id) => !known.has(id));

const referenceFault = (named: Named, known: Known): ProductFileFault['problem'] | null => {
  if (firstUnknown(named.product, new Set([known.product]))) return 'otherProduct';
  if (firstUnknown(named.decision, known.decision)) return 'decisionMissing';
  if (firstUnknown(named.case, known.case)) return 'caseMissing';
  return known.wish && firstUnknown(named.wish, known.wish) ? 'wishUnlisted' : null;
};

const referenceFaultsIn = <Name extends Part>(
  part: Name,
  rows: Rows[Name],
  known: Known,
): ProductFileFault[] =>
  rows.flatMap((row: RowOf<Name>, place) => {
    const problem = referenceFault(idsNamedIn(part, [row]), known);
    return problem ? [fault(problem, `rows.${part}.${place}`)] : [];
  });

/** Minutes that another product already has are left out when a file is brought in. */
const MAY_BE_FEWER: readonly Part[] = ['minutes'];

const isMiscounted = (part: Part, said: number, found: number): boolean =>
  MAY_BE_FEWER.includes(part) ? found > said : found !== said;

/**
 * What does not fit together in the rows of a product: other numbers or sums than the head says, a frame that its
 * entries do not come to, one id twice, a decision or a case that is named and not there, a row of another product.
 *
 * @param wishIds the wishes that are listed with their keys; null where none are listed
 */
export const faultsIn = (
  { counts, sums }: Pick<FileHead, 'counts' | 'sums'>,
  rows: Rows,
  { productId, wishIds }: { productId: string; wishIds: ReadonlySet<string> | null },
): ProductFileFault[] => {
  const known: Known = {
    product: productId,
    decision: new Set([...rows.decisions.map(({ decisionId }) => decisionId), ...undoneDecisions(rows)]),
    case: new Set(rows.cases.map(({ caseId }) => caseId)),
    wish: wishIds,
  };
  return [
    ...PARTS.filter((part) => isMiscounted(part, counts[part], rows[part].length)).map((part) =>
      fault('miscounted', part),
    ),
    ...PARTS.flatMap((part) => doubledIn(part, rows[part])),
    ...frameFaults(rows),
    ...(sumsIn(sums) === sumsIn(sumsOfYears(rows.entries)) ? [] : [fault('sumsDiffer', 'sums')]),
    ...PARTS.flatMap((part) => referenceFaultsIn(part, rows[part], known)),
  ];
};
