/** An operation of the official documents that is not emulated. */
export interface Neighbour {
  method: string;
  path: string;
  operationId: string;
}

/** Reads one neighbour a line: method, path and operationId. */
export const readNeighbours = (lines: string): readonly Neighbour[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [method = '', path = '', operationId = ''] = line.trim().split(' ');
      return { method, path, operationId };
    });
