import { createRouter } from '../jira/http/router';
import type { EmulatedProduct, ProductRequest, ProductResponse } from '../types';
import { NEIGHBOURS } from './neighbours';

const findNeighbour = createRouter(NEIGHBOURS);

const V2 = '/wiki/api/v2/';

/** A Confluence that knows its operations by name and carries out none of them yet. */
export function createConfluence(): EmulatedProduct {
  return { handle: (request) => Promise.resolve(answer(request)) };
}

function answer({ method, path }: ProductRequest): ProductResponse {
  const [pathname = ''] = path.split('?');
  const verb = method.toUpperCase();
  const neighbour = findNeighbour(verb, pathname);
  if (neighbour)
    return refuse(
      501,
      pathname,
      `Not emulated on the stage: ${neighbour.route.operationId} (${verb} ${pathname})`,
    );
  return refuse(404, pathname, `No operation of the official documents answers ${verb} ${pathname}.`);
}

/** The two generations of Confluence's REST tell errors in different shapes. */
function refuse(status: number, pathname: string, detail: string): ProductResponse {
  const code = status === 501 ? 'NOT_IMPLEMENTED' : 'NOT_FOUND';
  const body = pathname.startsWith(V2)
    ? { errors: [{ status, code, title: detail, detail: null }] }
    : { statusCode: status, data: null, message: detail };
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
