import * as v from 'valibot';
import type { ProductFile } from '../../src/contract/product-file/file';
import { FORMAT, sumsOfYears, VERSION, type FileHead } from '../../src/contract/product-file/head';
import { forEachPart, rowSchemas, type Rows } from '../../src/contract/product-file/parts';
import { emptyFrame } from '../../src/domain/frame';
import { kroner } from '../../src/domain/money';
import { newRecord } from '../../src/usecases/join-wish';
import { aCase } from './cases';
import { aDecision, anEntry } from './ledger';
import { aProduct } from './products';

/** What a file says of itself that has nothing but a product and one notice. */
export const aFileHead = (overrides: Partial<FileHead> = {}): FileHead => ({
  exportedAt: '2026-05-03T12:07:00.000Z',
  source: { productId: '10400', key: 'VEJ', name: 'OS2vejviser' },
  counts: { ...forEachPart(() => 0), settings: 1, notices: 1 },
  sums: [],
  ...overrides,
});

const YEAR = 2026;

/** The rows of a product with one frame, one wish that was started within it and a case that was approved. */
const someRows = (): Rows => {
  const productId = '10400';
  const frame = {
    ...emptyFrame(productId, YEAR),
    movements: [{ kind: 'base' as const, amount: kroner(100_000), decisionId: 'decision-base' }],
    commitments: [
      { wishId: '10407', amount: kroner(60_000), startedAt: '2026-02-10T09:00:00.000Z', caseId: 'case-1' },
    ],
  };
  const { earlier: _earlier, ...kept } = frame;
  const base = {
    entryId: 'act-0:base:frame',
    kind: 'base' as const,
    wishId: null,
    decisionId: 'decision-base',
  };
  return {
    ...forEachPart(() => []),
    settings: [{ product: aProduct({ productId }), statuses: [{ id: '3', name: 'I gang' }] }],
    frames: [kept].map((row) => v.parse(rowSchemas.frames, row)),
    entries: [
      anEntry({ ...base, productId, amount: kroner(100_000) }),
      anEntry({ entryId: 'act-1:commitment:10407', productId, wishId: '10407', amount: kroner(60_000) }),
    ],
    wishes: [v.parse(rowSchemas.wishes, { ...newRecord(productId, '10407'), case: null })],
    cases: [v.parse(rowSchemas.cases, aCase({ caseId: 'case-1', productId, wishId: '10407' }))],
    decisions: [
      aDecision({
        decisionId: 'decision-base',
        productId,
        wishId: null,
        matter: { matter: 'frameSet', year: YEAR, amount: kroner(100_000), wishLimit: null },
      }),
      aDecision({ productId, wishId: '10407' }),
    ],
  };
};

/** A product as a file, with whatever else its rows are to be; what it says of itself follows. */
export const aProductFile = (overrides: Partial<Rows> = {}): ProductFile => {
  const rows = { ...someRows(), ...overrides };
  return {
    format: FORMAT,
    version: VERSION,
    ...aFileHead({
      counts: forEachPart((part) => rows[part].length),
      sums: sumsOfYears(rows.entries),
    }),
    issues: [{ wishId: '10407', key: 'VEJ-7', title: 'Vis ruter på kort' }],
    rows,
  };
};
