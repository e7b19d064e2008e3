import { loggedBody, type CallLog } from '../log/call-log';
import type { Disturbance } from '../log/disturbance';
import type { EmulatedProduct, Product, ProductRequest, ProductResponse } from '../types';

export type Products = Partial<Record<Product, EmulatedProduct>>;

/** The one way to the products, for functions, pages and outside clients alike: disturbed, carried out and logged. */
export function createProductGateway({
  products,
  disturbance,
  log,
}: {
  products: Products;
  disturbance: Disturbance;
  log: CallLog;
}) {
  return async (request: ProductRequest): Promise<ProductResponse> => {
    const product = products[request.product];
    const { principal, method, path, body, caller } = request;
    const scopes = caller === 'app' ? (product?.scopesAllowing?.(request) ?? []) : [];
    const finish = log.begin({
      principal,
      product: request.product,
      method,
      path,
      body: loggedBody(body),
      caller,
      scopes,
    });
    try {
      const response =
        (await disturbance.befall(request)) ?? (await (product ?? absent(request.product)).handle(request));
      finish(response.status);
      return response;
    } catch (error) {
      finish(500);
      throw error;
    }
  };
}

export type ProductGateway = ReturnType<typeof createProductGateway>;

function absent(product: Product): EmulatedProduct {
  const message = `The stage has no ${product === 'jira' ? 'Jira' : 'Confluence'}`;
  return {
    handle: () =>
      Promise.resolve({
        status: 501,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ errorMessages: [message], errors: {} }),
      }),
  };
}
