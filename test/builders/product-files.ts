import type { FileHead } from '../../src/contract/product-file/head';
import { forEachPart } from '../../src/contract/product-file/parts';

/** What a file says of itself that has nothing but a product and one notice. */
export const aFileHead = (overrides: Partial<FileHead> = {}): FileHead => ({
  exportedAt: '2026-05-03T12:07:00.000Z',
  source: { productId: '10400', key: 'VEJ', name: 'OS2vejviser' },
  counts: { ...forEachPart(() => 0), settings: 1, notices: 1 },
  sums: [],
  ...overrides,
});
