import { PERSONAS } from '../personas';
import type { Stage } from '../start-stage';

export interface RestCall {
  method: string;
  path: string;
  body?: unknown;
}

/** A call of the site's REST by the tovholder, as an outside client makes it. */
export async function rest(stage: Stage, { method, path, body }: RestCall): Promise<unknown> {
  const response = await stage.callProduct({
    product: path.startsWith('/wiki/') ? 'confluence' : 'jira',
    method,
    path,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    principal: { as: 'user', accountId: PERSONAS.tovholder.accountId },
    caller: 'client',
  });
  if (response.status >= 400) throw new Error(`${method} ${path}: ${response.status} ${response.body}`);
  return JSON.parse(response.body);
}
