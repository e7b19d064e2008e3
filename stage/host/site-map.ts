import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uiModules, type Manifest, type ModuleTitle, type UiModule } from '../manifest';
import type { ProjectSummary } from '../types';
import { isProjectModule, type Locale } from './module-context';

export interface PageLink {
  path: string;
  title: string;
  /** The pages below the page. */
  pages?: PageLink[];
}

/** A project of Jira or a space of Confluence with its pages. */
export interface MenuGroup {
  title: string;
  pages: PageLink[];
}

/** Whether a module has a page of its own in Jira. */
export const isPageModule = ({ type }: Pick<UiModule, 'type'>): boolean =>
  type.startsWith('jira:') && type.endsWith('Page');

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

export type TextOf = (text: ModuleTitle | undefined, locale: Locale) => string | undefined;

/** The texts of the manifest in its languages. Files are read anew, so that an edit shows. */
export function createTexts(manifest: Manifest, root: string): TextOf {
  return (text, locale) => {
    if (text === undefined || typeof text === 'string') return text;
    const file = manifest.translations?.resources.find((resource) => resource.key === locale);
    if (!file) return undefined;
    const source: unknown = JSON.parse(readFileSync(join(root, file.path), 'utf8'));
    return translated(source, text.i18n);
  };
}

/** The pages of apps that somebody finds in the menu: of each project first, then of the whole site. */
export function menuOf(
  manifest: Manifest,
  projects: ProjectSummary[],
  { titleOf, apps }: { titleOf: (module: UiModule) => string; apps: string },
): MenuGroup[] {
  const modules = uiModules(manifest).filter(isPageModule);
  const pages = (chosen: UiModule[], project?: ProjectSummary): PageLink[] =>
    chosen.map((module) => ({ title: titleOf(module), path: modulePath(module, project) }));
  const ofProjects = modules.filter(isProjectModule);
  const ofSite = modules.filter((module) => !isProjectModule(module));
  return [
    ...projects.map((project) => ({ title: project.name, pages: pages(ofProjects, project) })),
    ...(ofSite.length === 0 ? [] : [{ title: apps, pages: pages(ofSite) }]),
  ];
}
