import { Hono, type Context } from 'hono';
import type { ProductGateway } from '../runtime/product-gateway';
import type { Principal, Product, ProductRequest } from '../types';
import { findPersona } from './choice';

/** Whom a client on the network is: HTTP Basic with a persona's e-mail or account id, and any password. */
function principalOf(authorization: string | undefined): Principal | undefined {
  if (authorization === undefined) return { as: 'none' };
  const encoded = /^Basic (.+)$/i.exec(authorization)?.[1] ?? '';
  const [name] = Buffer.from(encoded, 'base64').toString().split(':');
  const persona = findPersona(name);
  return persona && { as: 'user', accountId: persona.accountId };
}

async function requestOf(c: Context, product: Product, principal: Principal): Promise<ProductRequest> {
  const { pathname, search } = new URL(c.req.url);
  const body = await c.req.text();
  const request: ProductRequest = {
    product,
    method: c.req.method,
    path: pathname + search,
    headers: c.req.header(),
    principal,
    caller: 'client',
  };
  return body === '' ? request : { ...request, body };
}

const WITHOUT_BODY = new Set([204, 304]);

/** The REST of the products on its real paths, for any client that speaks it. */
export function createOutsideRest(callProduct: ProductGateway): Hono {
  const rest = new Hono();
  const serve = (product: Product) => async (c: Context) => {
    const principal = principalOf(c.req.header('authorization'));
    if (!principal) {
      return c.json({ errorMessages: ['The stage knows no such user.'], errors: {} }, 401);
    }
    const { status, headers, body } = await callProduct(await requestOf(c, product, principal));
    return new Response(WITHOUT_BODY.has(status) ? null : body, { status, headers });
  };
  rest.all('/rest/*', serve('jira'));
  // The pages of Confluence stand below /wiki too.
  for (const path of ['/wiki/api/*', '/wiki/rest/*', '/wiki/download/*']) rest.all(path, serve('confluence'));
  return rest;
}
