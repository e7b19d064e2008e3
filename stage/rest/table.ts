import type { ProductRequest, ProductResponse } from '../types';
import type { Neighbour } from './neighbour';
import type { OperationFacts, Reply } from './operation';
import { createRouter } from './router';
import { grantingScopes } from './scopes';

export const SCOPE_MISMATCH: Reply = {
  status: 401,
  body: { code: 401, message: 'Unauthorized; scope does not match' },
};

export const splitPath = (path: string) => {
  const [pathname = '', search = ''] = path.split(/\?(.*)/s);
  return { pathname, search: new URLSearchParams(search) };
};

type Address = Pick<ProductRequest, 'method' | 'path'>;

/** The operations a product answers and those it only knows by name. */
export function createTable<Operation extends OperationFacts>(
  operations: readonly Operation[],
  neighbours: readonly Neighbour[],
) {
  const findOperation = createRouter(operations);
  const findNeighbour = createRouter(neighbours);
  const find = ({ method, path }: Address) => findOperation(method.toUpperCase(), splitPath(path).pathname);
  return {
    find,
    neighbour: ({ method, path }: Address): Neighbour | undefined =>
      findNeighbour(method.toUpperCase(), splitPath(path).pathname)?.route,
    /** The scopes that let the app make a call; none where the call is not known. */
    scopesAllowing(address: Address, granted: ReadonlySet<string>): string[] {
      const match = find(address);
      return match ? [...(grantingScopes(match.route.scopes, granted) ?? [])] : [];
    },
  };
}

/** Whether the scopes allow a call. Outside clients are not held against them. */
export const isInScope = (
  { scopes }: OperationFacts,
  { caller }: ProductRequest,
  granted: ReadonlySet<string>,
): boolean => caller !== 'app' || grantingScopes(scopes, granted) !== undefined;

/** The body of a call as JSON; nothing where the method has none. */
export function readBody({ method, body }: ProductRequest, refuse: () => Error): unknown {
  const verb = method.toUpperCase();
  if (verb === 'GET' || verb === 'DELETE') return undefined;
  if (body === undefined || body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    throw refuse();
  }
}

export function respond({ status, body, headers = {} }: Reply): ProductResponse {
  if (body === undefined) return { status, headers: { ...headers }, body: '' };
  return {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
    body: JSON.stringify(body),
  };
}
