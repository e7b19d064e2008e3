import type { Stage } from '../../stage/start-stage';

/** The site's REST as an outside client of one account sees it. */
export interface Rest {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
  put(path: string, body: unknown): Promise<number>;
  status(method: string, path: string, body?: unknown): Promise<number>;
}

export const restOf = (stage: Stage, accountId: string): Rest => {
  const send = async (method: string, path: string, body?: unknown) =>
    stage.callProduct({
      product: path.startsWith('/wiki/') ? 'confluence' : 'jira',
      method,
      path,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      principal: { as: 'user', accountId },
      caller: 'client',
    });
  const read = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await send(method, path, body);
    if (response.status >= 400) throw new Error(`${method} ${path}: ${response.status} ${response.body}`);
    const parsed: T = JSON.parse(response.body);
    return parsed;
  };
  return {
    get: (path) => read('GET', path),
    post: (path, body) => read('POST', path, body),
    put: async (path, body) => (await send('PUT', path, body)).status,
    status: async (method, path, body) => (await send(method, path, body)).status,
  };
};
