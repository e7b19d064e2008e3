import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Hono } from 'hono';
import type { Manifest } from '../manifest';
import { clientScript } from './client-scripts';
import { themeCss } from './theme-css';

export interface AppSiteOptions {
  manifest: Manifest;
  root: string;
  /** Known when the server of the product pages listens. */
  productOrigin: () => string;
}

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const LOCALES_FOLDER = '__LOCALES__/';

const NO_SUCH_FILE = new Set<unknown>(['ENOENT', 'EISDIR', 'ENOTDIR']);

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const isMissing =
      typeof error === 'object' && error !== null && 'code' in error && NO_SUCH_FILE.has(error.code);
    if (isMissing) return undefined;
    throw error;
  }
}

/** The texts of the app beside its documents, where the platform puts them when it packages the app. */
async function localeFile(name: string, { manifest, root }: AppSiteOptions): Promise<Buffer | undefined> {
  const { translations } = manifest;
  if (!translations) return undefined;
  if (name === 'i18n-info.json') {
    const locales = translations.resources.map(({ key }) => key).sort();
    const config = { locales, fallback: translations.fallback };
    return Buffer.from(JSON.stringify({ translations: {}, config }));
  }
  const resource = translations.resources.find(({ key }) => `${key}.json` === name);
  return resource ? readIfThere(join(root, resource.path)) : undefined;
}

/** A file of a resource of the manifest, and nothing outside of the resource's folder. */
async function resourceFile(key: string, path: string, options: AppSiteOptions): Promise<Buffer | undefined> {
  const resource = options.manifest.resources?.find((candidate) => candidate.key === key);
  if (!resource) return undefined;
  const folder = join(options.root, resource.path);
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) return undefined;
  const content = await readIfThere(file);
  if (content || !path.startsWith(LOCALES_FOLDER)) return content;
  return localeFile(path.slice(LOCALES_FOLDER.length), options);
}

async function serveDocument(
  content: Buffer,
  { manifest, productOrigin }: AppSiteOptions,
): Promise<Response> {
  const { contentSecurityPolicy, withFirstScript } = await import('./content-security');
  const origin = productOrigin();
  const script = `<script src="/__stage__/bridge.js" data-host="${origin}"></script>`;
  const html = withFirstScript(content.toString(), script);
  const policy = contentSecurityPolicy(html, {
    manifest,
    productOrigin: origin,
    reportUri: `${origin}/__stage__/csp-report`,
  });
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
    },
  });
}

/** The origin of the app's documents: another than the product's, as on the platform. */
export function createAppSite(options: AppSiteOptions): Hono {
  const site = new Hono();
  site.get('/__stage__/bridge.js', async (c) =>
    c.body(await clientScript('bridge'), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  site.get('/__stage__/theme.css', async (c) =>
    c.body(await themeCss(), 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  site.get('/:resource/:path{.+}', async (c) => {
    const { resource, path } = c.req.param();
    const content = await resourceFile(resource, path, options);
    if (!content) return c.notFound();
    if (extname(path) === '.html') return serveDocument(content, options);
    return new Response(new Uint8Array(content), {
      headers: { 'content-type': CONTENT_TYPES[extname(path)] ?? 'application/octet-stream' },
    });
  });
  return site;
}
