/** Projects by the effective votes they have at most, the most first; ties by their place in the order of ties. */
export interface Queue {
  items: Int32Array;
  size: number;
  atMost: Float64Array;
  ties: Int32Array;
}

export const isBefore = ({ atMost, ties }: Queue, a: number, b: number): boolean => {
  const left = atMost[a] ?? 0;
  const right = atMost[b] ?? 0;
  return left > right || (left === right && (ties[a] ?? 0) < (ties[b] ?? 0));
};

const sink = (queue: Queue, start: number, project: number): void => {
  const { items, size } = queue;
  let at = start;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && isBefore(queue, items[child + 1] ?? 0, items[child] ?? 0)) child += 1;
    if (!isBefore(queue, items[child] ?? 0, project)) break;
    items[at] = items[child] ?? 0;
    at = child;
  }
  items[at] = project;
};

export const push = (queue: Queue, project: number): void => {
  const { items } = queue;
  let at = queue.size;
  queue.size += 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBefore(queue, project, items[parent] ?? 0)) break;
    items[at] = items[parent] ?? 0;
    at = parent;
  }
  items[at] = project;
};

export const first = ({ items }: Queue): number => items[0] ?? 0;

/** Puts the first where it belongs after its votes have fallen. */
export const settleFirst = (queue: Queue): void => sink(queue, 0, first(queue));

export const dropFirst = (queue: Queue): void => {
  queue.size -= 1;
  if (queue.size > 0) sink(queue, 0, queue.items[queue.size] ?? 0);
};

/** Starts anew with projects that are already in order. */
export const refill = (queue: Queue, ordered: Int32Array): void => {
  queue.items.set(ordered);
  queue.size = ordered.length;
};
