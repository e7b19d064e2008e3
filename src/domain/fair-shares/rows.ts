/** Lists of whole numbers, one after the other: row `n` is `items` from `starts[n]` up to `starts[n + 1]`. */
export interface Rows {
  starts: Int32Array;
  items: Int32Array;
}

export const rowOf = ({ starts, items }: Rows, row: number): Int32Array =>
  items.subarray(starts[row] ?? 0, starts[row + 1] ?? 0);

const pickStarts = ({ starts }: Rows, picked: Int32Array): Int32Array => {
  const into = new Int32Array(picked.length + 1);
  for (let row = 0; row < picked.length; row += 1) {
    const from = picked[row] ?? 0;
    into[row + 1] = (into[row] ?? 0) + (starts[from + 1] ?? 0) - (starts[from] ?? 0);
  }
  return into;
};

/** The rows that `picked` numbers, in its order. */
export const pickRows = (rows: Rows, picked: Int32Array): Rows => {
  const starts = pickStarts(rows, picked);
  const items = new Int32Array(starts[picked.length] ?? 0);
  let at = 0;
  for (const row of picked) {
    const end = rows.starts[row + 1] ?? 0;
    for (let from = rows.starts[row] ?? 0; from < end; from += 1, at += 1) items[at] = rows.items[from] ?? 0;
  }
  return { starts, items };
};

/** Where each of `count` items begins when equal ones stand together. */
const startsOf = (items: Int32Array, count: number): Int32Array => {
  const starts = new Int32Array(count + 1);
  for (let at = 0; at < items.length; at += 1) {
    const next = (items[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let item = 0; item < count; item += 1)
    starts[item + 1] = (starts[item + 1] ?? 0) + (starts[item] ?? 0);
  return starts;
};

/** The same pairs the other way round: for each of `count` items the rows that hold it, in ascending order. */
export const turned = (rows: Rows, count: number): Rows => {
  const starts = startsOf(rows.items, count);
  const next = starts.slice();
  const items = new Int32Array(rows.items.length);
  let at = 0;
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    const end = rows.starts[row + 1] ?? 0;
    for (; at < end; at += 1) {
      const item = rows.items[at] ?? 0;
      const place = next[item] ?? 0;
      items[place] = row;
      next[item] = place + 1;
    }
  }
  return { starts, items };
};

const sameRow = (rows: Rows, a: number, b: number): boolean => {
  const [left, right] = [rowOf(rows, a), rowOf(rows, b)];
  return left.length === right.length && left.every((item, at) => item === right[at]);
};

const hashOf = (row: Int32Array): number => {
  let hash = row.length;
  for (const item of row) hash = Math.imul(hash, 0x01000193) ^ item;
  return hash;
};

/** For each row the number of the first row that holds the same items in the same order. */
export const firstAlike = (rows: Rows): Int32Array => {
  const first = new Int32Array(rows.starts.length - 1);
  const byHash = new Map<number, number[]>();
  for (let row = 0; row < first.length; row += 1) {
    const hash = hashOf(rowOf(rows, row));
    const others = byHash.get(hash) ?? [];
    const alike = others.find((other) => sameRow(rows, other, row));
    first[row] = alike ?? row;
    if (alike === undefined) byHash.set(hash, [...others, row]);
  }
  return first;
};
