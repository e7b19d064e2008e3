import { html } from 'hono/html';
import { walk, type AdfDocument, type AdfNode, type AdfPath } from '../confluence/page/adf-node';
import { extensionTitle, isExtension, readForgeMacro } from '../confluence/page/forge-macro';
import { renderAdf } from '../confluence/page/render-adf';
import type { Html, RenderOptions } from '../confluence/page/render-options';
import type { OutputSink } from '../runtime/invocation';
import type { Invoker } from '../runtime/invoker';
import type { ProductGateway } from '../runtime/product-gateway';
import { withChoice } from './choice';
import { exportMacro, type MacroExport } from './macro-export';
import type { PlacedModule } from './page-config';
import type { SitePages } from './site-pages';
import { macroContext, type WikiPlace } from './wiki-context';
import { appOf, shownMacro } from './wiki-parts';
import type { ExportType } from './wiki-paths';
import { fill, WIKI_TEXTS } from './wiki-texts';

export interface WikiSurroundings {
  pages: SitePages;
  invoker: Invoker;
  callProduct: ProductGateway;
  output: OutputSink;
}

/** The title of a page of the site or the key of an issue that an address leads to. */
function cardTitle(url: string, { siteUrl, choice }: WikiPlace, { options }: SitePages): string | undefined {
  const path = url.startsWith(siteUrl) ? url.slice(siteUrl.length) : url;
  const [, pageId] = /^\/wiki\/spaces\/[^/]+\/pages\/(\d+)/.exec(path) ?? [];
  if (pageId !== undefined) return options.confluence.page(pageId, choice.reader)?.title;
  return /^\/browse\/([A-Z][A-Z0-9_]*-\d+)$/.exec(path)?.[1];
}

function renderOptions(place: WikiPlace, pages: SitePages): Omit<RenderOptions, 'extension'> {
  const { choice, siteUrl } = place;
  return {
    locale: choice.locale,
    texts: WIKI_TEXTS[choice.locale].adf,
    href: (url) => {
      const path = url.startsWith(`${siteUrl}/`) ? url.slice(siteUrl.length) : url;
      return path.startsWith('/') ? withChoice(path, choice) : path;
    },
    cardTitle: (url) => cardTitle(url, place, pages),
  };
}

const box = (text: string): Html => html`<div class="unknown">${text}</div>`;

const foreign = (node: AdfNode, place: WikiPlace): Html =>
  box(fill(WIKI_TEXTS[place.choice.locale].adf.unknown, { name: extensionTitle(node) }));

/** A document with the app's macros in it, which show the app's own documents. */
export function documentOnPage(
  document: AdfDocument,
  place: WikiPlace,
  surroundings: WikiSurroundings,
): { body: Html; placed: PlacedModule[] } {
  const { pages } = surroundings;
  const placed: PlacedModule[] = [];
  const extension = (node: AdfNode): Html => {
    const macro = readForgeMacro(node, appOf(pages));
    const module = macro ? shownMacro(macro.moduleKey, place, surroundings) : 'unknown';
    if (module === 'hidden') return html``;
    if (module === 'unknown' || !macro) return foreign(node, place);
    const id = `macro-${placed.length + 1}`;
    placed.push({
      key: module.key,
      title: pages.titleOf(module, place.choice.locale),
      resource: module.resource,
      place: id,
      ownsAddress: false,
      context: macroContext(macro, place),
    });
    if (node.type === 'inlineExtension') return html`<span class="macro" id="${id}"></span>`;
    return html`<div class="macro" id="${id}"></div>`;
  };
  const body = renderAdf(document, { ...renderOptions(place, pages), extension });
  return { body, placed };
}

const pathKey = (path: AdfPath): string => path.join('.');

async function macroExports(
  document: AdfDocument,
  { type, place }: { type: ExportType; place: WikiPlace },
  surroundings: WikiSurroundings,
): Promise<Map<string, MacroExport>> {
  const app = appOf(surroundings.pages);
  const found = [...walk(document)].filter(({ node }) => isExtension(node));
  const exported = await Promise.all(
    found.map(async ({ node, path }): Promise<[string, MacroExport][]> => {
      const macro = readForgeMacro(node, app);
      const module = macro && shownMacro(macro.moduleKey, place, surroundings);
      if (!macro || module === undefined || typeof module === 'string') return [];
      const { invoker } = surroundings;
      return [[pathKey(path), await exportMacro(macro, module, { invoker, type, place })]];
    }),
  );
  return new Map(exported.flat());
}

/** A document with what the app's functions put in the place of its macros. */
export async function exportedDocument(
  document: AdfDocument,
  at: { type: ExportType; place: WikiPlace },
  surroundings: WikiSurroundings,
): Promise<Html> {
  const { place } = at;
  const { pages } = surroundings;
  const texts = WIKI_TEXTS[place.choice.locale];
  const exports = await macroExports(document, at, surroundings);
  const options = { ...renderOptions(place, pages), isUnfolded: true };
  const extension = (node: AdfNode, path: AdfPath): Html => {
    const exported = exports.get(pathKey(path));
    const macro = readForgeMacro(node, appOf(pages));
    if (!exported) {
      const isHidden = macro && shownMacro(macro.moduleKey, place, surroundings) === 'hidden';
      return isHidden ? html`` : foreign(node, place);
    }
    if ('document' in exported) {
      return renderAdf(exported.document, { ...options, extension: (inner) => foreign(inner, place) });
    }
    const text = exported.problem === 'none' ? texts.noExport : texts.macroFailed;
    return box(fill(text, { title: extensionTitle(node), reason: exported.reason }));
  };
  return renderAdf(document, { ...options, extension });
}
