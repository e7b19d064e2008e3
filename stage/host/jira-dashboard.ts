import type { DashboardGadget } from '../jira/model';
import { dashboardPage, gadgetPlace } from '../jira/page/dashboard-page';
import { gadgetModules, type GadgetModule } from '../manifest';
import type { Choice } from './choice';
import { moduleContext } from './module-context';
import type { GadgetConfig, ModuleConfig } from './page-config';
import type { ShownPage, SitePages } from './site-pages';

export const dashboardPath = (id: string): string => `/jira/dashboards/${id}`;

interface GadgetAt {
  gadget: DashboardGadget;
  module: GadgetModule;
  dashboardId: string;
}

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-dashboard-gadget/#extension-context */
function documentOf(
  { gadget, module, dashboardId }: GadgetAt,
  entryPoint: 'view' | 'edit',
  { choice, pages }: { choice: Choice; pages: SitePages },
): ModuleConfig {
  const siteUrl = pages.options.origins().origin;
  const isEdit = entryPoint === 'edit';
  return {
    key: module.key,
    title: pages.titleOf(module, choice.locale),
    resource: isEdit ? (module.edit?.resource ?? module.resource) : module.resource,
    context: moduleContext({
      module,
      ...choice,
      siteUrl,
      extension: {
        type: module.type,
        // [docs: conditional rendering] The same document may view and edit.
        entryPoint,
        dashboard: { id: dashboardId },
        gadget: { id: gadget.id },
        gadgetConfiguration: gadget.configuration ?? {},
        location: siteUrl + dashboardPath(dashboardId),
      },
    }),
  };
}

function gadgetConfig(at: GadgetAt, look: { choice: Choice; pages: SitePages }): GadgetConfig {
  const { gadget, module } = at;
  return {
    id: gadget.id,
    place: gadgetPlace(gadget.id),
    isConfigured: gadget.configuration !== null,
    isRefreshable: module.refreshable,
    view: documentOf(at, 'view', look),
    edit: module.edit?.resource === undefined ? null : documentOf(at, 'edit', look),
  };
}

/** A dashboard of Jira, with the gadgets of the app that are on it. */
export function dashboardOnPage(
  id: string,
  choice: Choice,
  pages: SitePages,
): Omit<ShownPage, 'product'> | undefined {
  const { reader, locale } = choice;
  const dashboard = reader === null ? undefined : pages.options.jira.dashboards?.dashboard(id);
  if (!dashboard || reader === null) return undefined;
  const modules = gadgetModules(pages.options.manifest);
  const shown = dashboard.gadgets.flatMap((gadget) => {
    const module = modules.find(({ key }) => key === gadget.moduleKey);
    return module ? [{ gadget, module, dashboardId: id }] : [];
  });
  const gadgets = shown.map((at) => gadgetConfig(at, { choice, pages }));
  const content = dashboardPage(
    {
      name: dashboard.name,
      gadgets: gadgets.map(({ id: gadgetId, view, edit }) => ({
        id: gadgetId,
        title: view.title,
        isConfigurable: edit !== null,
      })),
      offered: modules.map((module) => ({
        moduleKey: module.key,
        title: pages.titleOf(module, locale),
        description: pages.text(module.description, locale) ?? '',
      })),
    },
    locale,
  );
  const config = { id, accountId: reader, gadgets };
  return { title: dashboard.name, content, path: dashboardPath(id), dashboard: config };
}
