const cellsOf = (line = ''): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

/** The cells of the first issue of "Export CSV (all fields)", by the name of their column. */
export const exportedCells = (csv: string): Record<string, string> => {
  const [head, row] = csv.split('\r\n');
  const values = cellsOf(row);
  return Object.fromEntries(cellsOf(head).map((name, index) => [name, values[index] ?? '']));
};
