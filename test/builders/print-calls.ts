import type { PlatformCall } from '../../stage/types';

type Called = Pick<PlatformCall, 'product' | 'method' | 'path'>;

const kindOf = ({ product, method, path }: Called): string =>
  `${product} ${method} ${(path.split('?')[0] ?? '').replace(/\d{4,}/g, '…')}`;

/** Prints what a piece of work called of the platform, by kind: for `npm run bench recomputation`, and silent otherwise. */
export const printCalls = (work: string, calls: readonly Called[]): void => {
  if (process.env['PRINT_CALLS'] !== '1') return;
  const counts = new Map<string, number>();
  for (const kind of calls.map(kindOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const lines = [...counts].map(([kind, count]) => `  ${count} × ${kind}`);
  process.stdout.write(`\n${work}: ${calls.length} calls of the platform\n${lines.join('\n')}\n`);
};
