import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uiModules, type Manifest, type UiModule } from '../manifest';
import type { ProjectSummary } from '../types';
import { isProjectModule, type Locale } from './module-context';

export interface PageLink {
  path: string;
  title: string;
  module: UiModule;
}

export interface MenuGroup {
  project?: ProjectSummary;
  pages: PageLink[];
}

/** The address of a module, which it keeps: links to it are copied. */
export function modulePath(module: UiModule, project: ProjectSummary | undefined): string {
  if (!isProjectModule(module)) return `/jira/apps/${module.key}`;
  return `/jira/projects/${project?.key ?? ''}/${module.key}`;
}

/** A text of a locale file, whose keys are either nested or written with dots. */
function translated(source: unknown, key: string): string | undefined {
  if (typeof source !== 'object' || source === null) return undefined;
  for (const [name, value] of Object.entries(source)) {
    if (name === key) return typeof value === 'string' ? value : undefined;
    if (key.startsWith(`${name}.`)) return translated(value, key.slice(name.length + 1));
  }
  return undefined;
}

/** The titles of modules in the languages of the manifest. Files are read anew, so that an edit shows. */
export function createTitles(manifest: Manifest, root: string) {
  return ({ title, key }: UiModule, locale: Locale): string => {
    if (title === undefined || typeof title === 'string') return title ?? key;
    const file = manifest.translations?.resources.find((resource) => resource.key === locale);
    if (!file) return key;
    const source: unknown = JSON.parse(readFileSync(join(root, file.path), 'utf8'));
    return translated(source, title.i18n) ?? key;
  };
}

/** The pages that somebody finds in the menu: of each project first, then of the whole site. */
export function menuOf(
  manifest: Manifest,
  projects: ProjectSummary[],
  titleOf: (module: UiModule) => string,
): MenuGroup[] {
  const modules = uiModules(manifest).filter(({ type }) => type.startsWith('jira:') && type.endsWith('Page'));
  const pages = (chosen: UiModule[], project?: ProjectSummary): PageLink[] =>
    chosen.map((module) => ({ module, title: titleOf(module), path: modulePath(module, project) }));
  const ofProjects = modules.filter(isProjectModule);
  const ofSite = modules.filter((module) => !isProjectModule(module));
  return [
    ...projects.map((project) => ({ project, pages: pages(ofProjects, project) })),
    ...(ofSite.length === 0 ? [] : [{ pages: pages(ofSite) }]),
  ];
}
