import type { UiModule } from '../manifest';
import { SITE } from '../runtime/site';
import type { ProjectSummary } from '../types';

export type Locale = 'da-DK' | 'en-US';
export type ColorMode = 'light' | 'dark';

export interface ContextOptions {
  module: UiModule;
  accountId: string;
  locale: Locale;
  colorMode: ColorMode;
  siteUrl: string;
  extension: Record<string, unknown>;
}

export const isProjectModule = ({ type }: UiModule): boolean => type.startsWith('jira:project');

/** What a module is told of the place it stands in. */
export function extensionOf(module: UiModule, project: ProjectSummary | undefined): Record<string, unknown> {
  if (!isProjectModule(module) || !project) return { type: module.type };
  return {
    type: module.type,
    project: { id: project.id, key: project.key, type: 'software', name: project.name },
  };
}

/** The answer to `view.getContext()`. */
export function moduleContext({ module, accountId, locale, colorMode, siteUrl, extension }: ContextOptions) {
  return {
    accountId,
    cloudId: SITE.cloudId,
    environmentId: SITE.environmentId,
    environmentType: SITE.environmentType,
    extension,
    license: SITE.license,
    localId: `ari:cloud:ecosystem::extension/${SITE.environmentId}/static/${module.key}`,
    locale,
    moduleKey: module.key,
    permissions: {},
    siteUrl,
    theme: { colorMode, light: 'light', dark: 'dark', spacing: 'spacing' },
    timezone: SITE.timezone,
  };
}
