import * as v from 'valibot';
import { bylineItems, isOpenToAnonymous, type BylineItemModule } from '../manifest';
import type { OutputSink } from '../runtime/invocation';
import type { Invoker } from '../runtime/invoker';
import type { PageView, Reader } from '../types';
import type { Locale } from './module-context';
import type { BylineLook } from './page-config';
import type { SitePages } from './site-pages';

/** Every key that is missing keeps the value of the manifest. */
const propertiesSchema = v.object({
  title: v.optional(v.string()),
  tooltip: v.optional(v.string()),
  icon: v.optional(v.string()),
});

export interface BylineSurroundings {
  pages: SitePages;
  invoker: Invoker;
  output: OutputSink;
}

export interface BylineAsked {
  reader: Reader;
  locale: Locale;
  /** The context of the item, as its document would get it. */
  context: { cloudId: string; localId: string; extension: Record<string, unknown> };
}

export interface BylineReader {
  reader: Reader;
  page: Pick<PageView, 'properties'> | undefined;
}

/**
 * The items that somebody gets to see under the title of a page.
 * https://developer.atlassian.com/platform/forge/manifest-reference/display-conditions/entity-property-conditions/
 */
export function bylineItemsFor(
  { reader, page }: BylineReader,
  { pages }: Pick<BylineSurroundings, 'pages'>,
): BylineItemModule[] {
  const carried = page?.properties ?? [];
  return bylineItems(pages.options.manifest)
    .filter((module) => reader !== null || isOpenToAnonymous(module))
    .filter(({ displayConditions: condition }) => {
      return condition === undefined || carried.includes(condition.entityPropertyExists.propertyKey);
    });
}

/**
 * The address of an icon. One from elsewhere needs a permission that the stage does not look for: such properties
 * are not used at all, as on the platform without the permission.
 */
export function iconAddress(icon: string, { options }: SitePages): string | undefined {
  if (icon.startsWith('data:image/')) return icon;
  const [, resource, path] = /^resource:([^;]+);(.+)$/.exec(icon) ?? [];
  if (resource === undefined || path === undefined) return undefined;
  return `${options.origins().appOrigin}/${resource}/${path.replace(/^\//, '')}`;
}

function staticLook(module: BylineItemModule, { locale }: BylineAsked, pages: SitePages): BylineLook {
  return {
    title: pages.titleOf(module, locale),
    tooltip: pages.text(module.tooltip, locale) ?? '',
    icon: (module.icon === undefined ? undefined : iconAddress(module.icon, pages)) ?? null,
  };
}

/**
 * What the item shows: what the manifest says, as far as the app's function says nothing else.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/confluence-content-byline-item/#dynamic-properties
 */
export async function bylineLook(
  module: BylineItemModule,
  asked: BylineAsked,
  { pages, invoker, output }: BylineSurroundings,
): Promise<BylineLook> {
  const look = staticLook(module, asked, pages);
  const functionKey = module.dynamicProperties?.function;
  if (functionKey === undefined) return look;
  const { cloudId, localId, extension } = asked.context;
  try {
    const answer = await invoker.runForPage(
      functionKey,
      { cloudId, localId, extension },
      { module, reader: asked.reader },
    );
    const { title, tooltip, icon } = v.parse(propertiesSchema, answer);
    const address = icon === undefined ? look.icon : iconAddress(icon, pages);
    if (address === undefined) throw new Error(`The icon ${icon} is not of the app`);
    return { title: title ?? look.title, tooltip: tooltip ?? look.tooltip, icon: address };
  } catch (error) {
    output('error', functionKey, `The properties of ${module.key} are not used: ${String(error)}`);
    return look;
  }
}
