import * as v from 'valibot';
import type { Entry } from '../../domain/ledger/entry';
import { ofFrame, sumsByLine, sumsOf } from '../../domain/ledger/sums';
import type { Product } from '../../domain/product';
import { numericId, rev, short, year } from '../fields';
import { amount } from '../stored/stored-fields';
import { forEachPart, PARTS, type Part } from './parts';

/** What a file of this kind calls itself. Another form of the rows is another version. */
export const FORMAT = 'tovholder-product';
export const VERSION = 1;

const money = v.strictObject({ granted: amount, spent: amount });

/** What the ledger of a year comes to, in øre without VAT: of the frame, and of coordination beside it. */
export const yearSums = v.strictObject({
  year,
  granted: amount,
  committed: amount,
  spent: amount,
  coordination: money,
});
export type YearSums = v.InferOutput<typeof yearSums>;

export const projectKey = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,99}$/));
export const issueKey = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,99}-\d{1,12}$/));

/** What a file says of itself: where it is from, from when, how many rows of each part, and what its ledger comes to. */
export const fileHead = v.strictObject({
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  source: v.strictObject({ productId: numericId, key: projectKey, name: short }),
  counts: v.strictObject(forEachPart(() => rev)),
  sums: v.pipe(v.array(yearSums), v.maxLength(100)),
});
export type FileHead = v.InferOutput<typeof fileHead>;

/** A product whose data is being brought in from a file, until all of it is there. */
export interface Arrival {
  file: FileHead;
  /** The product as it will be. */
  product: Product;
  /** Account id. */
  begunBy: string;
  /** ISO date and time. */
  begunAt: string;
}

/** The sums of entries by year, the earliest first. */
export const sumsOfYears = (entries: readonly Entry[]): YearSums[] => {
  const years = [...new Set(entries.map((entry) => entry.year))].sort((a, b) => a - b);
  return years.map((each) => {
    const own = entries.filter((entry) => entry.year === each);
    const { granted, spent } = sumsByLine(own).coordination;
    return { year: each, ...sumsOf(ofFrame(own)), coordination: { granted, spent } };
  });
};

/** Whether two files say the same of themselves: then they are the same file, sent again. */
export const isSameFile = (one: FileHead, other: FileHead): boolean =>
  one.exportedAt === other.exportedAt &&
  one.source.productId === other.source.productId &&
  one.source.key === other.source.key &&
  PARTS.every((part: Part) => one.counts[part] === other.counts[part]);
