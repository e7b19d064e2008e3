import type { UiModule } from '../manifest';
import { SITE } from '../runtime/site';
import type { ProjectSummary, Reader } from '../types';

export type Locale = 'da-DK' | 'en-US';
export type ColorMode = 'light' | 'dark';

export interface ContextOptions {
  module: Pick<UiModule, 'key'>;
  reader: Reader;
  locale: Locale;
  colorMode: ColorMode;
  siteUrl: string;
  extension: Record<string, unknown>;
  /** What tells this appearance of the module from others of it, e.g. two macros on a page. */
  localId?: string;
}

export const isProjectModule = ({ type }: Pick<UiModule, 'type'>): boolean => type.startsWith('jira:project');

/** What a module is told of the place it stands in. */
export function extensionOf(module: UiModule, project: ProjectSummary | undefined): Record<string, unknown> {
  if (!isProjectModule(module) || !project) return { type: module.type };
  return {
    type: module.type,
    project: { id: project.id, key: project.key, type: 'software', name: project.name },
  };
}

const staticId = (moduleKey: string): string =>
  `ari:cloud:ecosystem::extension/${SITE.environmentId}/static/${moduleKey}`;

/** The answer to `view.getContext()`. Without somebody signed in it has no account. */
export function moduleContext({ module, reader, siteUrl, extension, ...options }: ContextOptions) {
  const { locale, colorMode, localId = staticId(module.key) } = options;
  return {
    ...(reader === null ? {} : { accountId: reader }),
    cloudId: SITE.cloudId,
    environmentId: SITE.environmentId,
    environmentType: SITE.environmentType,
    extension,
    license: SITE.license,
    localId,
    locale,
    moduleKey: module.key,
    permissions: {},
    siteUrl,
    theme: { colorMode, light: 'light', dark: 'dark', spacing: 'spacing' },
    timezone: SITE.timezone,
  };
}

export type ModuleContext = ReturnType<typeof moduleContext>;
