import { paragraph, type Words } from './nodes';
import type { CellBlock, Table, TableCell } from './types';

/** What is given for a cell: words on a line, or blocks. */
export type Cell = Words | readonly CellBlock[];

const isBlocks = (cell: Cell): cell is readonly CellBlock[] => Array.isArray(cell);

const blocksOf = (cell: Cell): readonly CellBlock[] => {
  if (!isBlocks(cell)) return [paragraph(cell)];
  return cell.length > 0 ? cell : [paragraph()];
};

const cellOf = (type: TableCell['type'], cell: Cell): TableCell => ({ type, content: blocksOf(cell) });

const headed = (cell: Cell, place: number): TableCell =>
  cellOf(place === 0 ? 'tableHeader' : 'tableCell', cell);
const plain = (cell: Cell): TableCell => cellOf('tableCell', cell);

/**
 * A table whose first row heads its columns.
 *
 * @param options.headedRows whether the first cell of a row heads it
 */
export const table = (
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  { headedRows = false }: { headedRows?: boolean } = {},
): Table => ({
  type: 'table',
  content: [
    { type: 'tableRow', content: columns.map((title) => cellOf('tableHeader', title)) },
    ...rows.map((cells) => ({
      type: 'tableRow' as const,
      content: cells.map(headedRows ? headed : plain),
    })),
  ],
});

/** Names and values: a table with a heading before every row. */
export const factTable = (facts: readonly (readonly [name: string, value: Cell])[]): Table => ({
  type: 'table',
  content: facts.map((fact) => ({ type: 'tableRow', content: fact.map(headed) })),
});
