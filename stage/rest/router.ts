interface Routable {
  method: string;
  path: string;
}

export interface Match<T> {
  route: T;
  params: Record<string, string>;
}

/** Finds the route of a method and path; a literal segment wins over a parameter. */
export function createRouter<T extends Routable>(routes: readonly T[]) {
  const table = routes
    .map((route) => ({ route, segments: route.path.split('/') }))
    .sort((a, b) => parameters(a.segments) - parameters(b.segments));
  return (method: string, path: string): Match<T> | undefined => {
    const given = path.split('/');
    for (const { route, segments } of table) {
      if (route.method !== method) continue;
      const params = matchSegments(segments, given);
      if (params) return { route, params };
    }
    return undefined;
  };
}

const isParameter = (segment: string) => segment.startsWith('{');

const parameters = (segments: readonly string[]) => segments.filter(isParameter).length;

function matchSegments(
  segments: readonly string[],
  given: readonly string[],
): Record<string, string> | undefined {
  if (segments.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = given[index] ?? '';
    if (isParameter(segment)) {
      if (value === '') return undefined;
      params[segment.slice(1, -1)] = decode(value);
    } else if (segment !== value) return undefined;
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
