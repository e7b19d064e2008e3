import * as v from 'valibot';
import type { ModuleConfig, PageConfig } from '../page-config';

const targetSchema = v.variant('target', [
  v.looseObject({ target: v.literal('issue'), issueKey: v.string() }),
  v.looseObject({
    target: v.literal('module'),
    moduleKey: v.string(),
    projectKey: v.optional(v.string()),
    path: v.optional(v.string(), ''),
  }),
  v.looseObject({ target: v.literal('userProfile'), accountId: v.string() }),
  v.looseObject({ target: v.literal('dashboard'), dashboardId: v.string() }),
  v.looseObject({ target: v.literal('projectSettingsDetails'), projectKey: v.string() }),
  v.looseObject({ target: v.literal('contentView'), contentId: v.string() }),
  v.looseObject({ target: v.literal('contentEdit'), contentId: v.string() }),
  v.looseObject({ target: v.literal('contentList'), spaceKey: v.string() }),
  v.looseObject({ target: v.literal('spaceView'), spaceKey: v.string() }),
]);

type Target = v.InferOutput<typeof targetSchema>;

const navigationSchema = v.looseObject({
  type: v.optional(v.picklist(['same-tab', 'new-tab']), 'same-tab'),
  url: v.optional(v.string()),
});

const projectKeySchema = v.looseObject({ project: v.looseObject({ key: v.string() }) });

/** The page that asks, and the document on it. */
interface Place {
  config: Pick<PageConfig, 'modulePaths'>;
  frame: Pick<ModuleConfig, 'context'>;
}

function modulePath(
  { moduleKey, projectKey, path }: Extract<Target, { target: 'module' }>,
  { config, frame }: Place,
): string {
  const template = config.modulePaths[moduleKey];
  if (template === undefined) throw new Error(`The app has no module "${moduleKey}"`);
  const here = v.safeParse(projectKeySchema, frame.context.extension);
  const project = projectKey ?? (here.success ? here.output.project.key : '');
  const rest = path === '' || path.startsWith('/') ? path : `/${path}`;
  return template.replace('{project}', project) + rest;
}

/** The path of a place in the products. */
export function pathOf(location: unknown, place: Place): string {
  const target = v.parse(targetSchema, location);
  switch (target.target) {
    case 'issue':
      return `/browse/${target.issueKey}`;
    case 'module':
      return modulePath(target, place);
    case 'userProfile':
      return `/jira/people/${target.accountId}`;
    case 'dashboard':
      return `/jira/dashboards/${target.dashboardId}`;
    case 'projectSettingsDetails':
      return `/jira/projects/${target.projectKey}/settings/details`;
    case 'contentView':
      return `/wiki/pages/viewpage.action?pageId=${target.contentId}`;
    case 'contentEdit':
      return `/wiki/pages/editpage.action?pageId=${target.contentId}`;
    case 'contentList':
      return `/wiki/spaces/${target.spaceKey}/pages`;
    case 'spaceView':
      return `/wiki/spaces/${target.spaceKey}/overview`;
  }
}

/** What a request to go somewhere asks for: an address and the tab to open it in. */
export function navigationOf(payload: unknown, place: Place): { url: string; newTab: boolean } {
  const { type, url } = v.parse(navigationSchema, payload);
  return { url: url ?? pathOf(payload, place), newTab: type === 'new-tab' };
}
