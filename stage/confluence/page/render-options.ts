import type { html } from 'hono/html';
import type { AdfNode, AdfPath } from './adf-node';

export type Html = ReturnType<typeof html>;

/** What a rendered document says besides its own words. */
export interface AdfTexts {
  taskDone: string;
  taskOpen: string;
  decision: string;
  /** The kinds of panels. */
  panels: Record<string, string>;
  picture: string;
  /** What is said of a node that the stage does not show, with `{name}` for its type. */
  unknown: string;
  expand: string;
}

export interface RenderOptions {
  locale: string;
  texts: AdfTexts;
  /** What stands in the place of a macro. */
  extension: (node: AdfNode, path: AdfPath) => Html;
  /** The address of a link as the page writes it; undefined leaves the words without a link. */
  href: (url: string) => string | undefined;
  /** The words of a link that is nothing but its address. */
  cardTitle?: (url: string) => string | undefined;
  /** Shows what is folded away, where nobody can unfold it. */
  isUnfolded?: boolean;
  /** Takes the place of a block of text; undefined leaves it as it is. */
  textBlock?: (node: AdfNode, path: AdfPath) => Html | undefined;
}

const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** An address that a page may link to; undefined for one that would run a script. */
export function safeUrl(url: string): string | undefined {
  if (url.startsWith('#') || /^\/(?![/\\])/.test(url)) return url;
  if (!URL.canParse(url)) return undefined;
  return SAFE_PROTOCOLS.has(new URL(url).protocol) ? url : undefined;
}
