interface PageRequest {
  startAt?: number | undefined;
  maxResults?: number | undefined;
}

interface PageRules {
  self: string;
  usual: number;
  most: number;
}

/** A page in the shape of Jira's older, offset-based lists. */
export function pageOf<T>(
  all: readonly T[],
  { startAt = 0, maxResults }: PageRequest,
  { self, usual, most }: PageRules,
) {
  const size = Math.min(Math.max(maxResults ?? usual, 1), most);
  const values = all.slice(startAt, startAt + size);
  const isLast = startAt + values.length >= all.length;
  return { self, maxResults: size, startAt, total: all.length, isLast, values };
}
