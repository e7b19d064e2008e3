import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { createAppSite } from './app-site';
import { createProductSite, type ProductSiteOptions } from './product-site';

const HOST = '127.0.0.1';

export interface ServedSites {
  origin: string;
  appOrigin: string;
  stop(): Promise<void>;
}

async function listen(site: Hono, port: number): Promise<{ server: Server; port: number }> {
  const answer = getRequestListener(site.fetch);
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return { server, port: address.port };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve, reject) =>
    server.close((error) => (error ? reject(error) : resolve())),
  );
  server.closeAllConnections();
  await closed;
}

/** Serves both origins. Port 0 takes two free ports; any other takes it and the one after it. */
export async function serveSites(
  options: Omit<ProductSiteOptions, 'origins'>,
  port: number,
): Promise<ServedSites> {
  const origins = { origin: '', appOrigin: '' };
  const product = await listen(createProductSite({ ...options, origins: () => origins }), port);
  origins.origin = `http://${HOST}:${product.port}`;
  const appSite = createAppSite({ ...options, productOrigin: () => origins.origin });
  const app = await listen(appSite, port === 0 ? 0 : port + 1).catch(async (error: unknown) => {
    await close(product.server);
    throw error;
  });
  origins.appOrigin = `http://localhost:${app.port}`;
  return {
    ...origins,
    async stop() {
      await Promise.all([close(product.server), close(app.server)]);
    },
  };
}
