import * as v from 'valibot';
import { dashboardSchema, type Dashboard, type DashboardGadget } from '../model';
import type { JiraStore } from '../store/jira-store';

/** The dashboard that every site begins with; everybody with an account sees and changes it. */
export const FIRST_DASHBOARD = '10000';

export interface Dashboards {
  dashboard(id: string): Dashboard | undefined;
  /** Puts a gadget of the app on a dashboard; answers its id. */
  addGadget(dashboardId: string, moduleKey: string): string;
  /** Keeps what the gadget submitted where it is configured. */
  configureGadget(dashboardId: string, gadgetId: string, configuration: Record<string, unknown>): void;
  removeGadget(dashboardId: string, gadgetId: string): void;
}

export function createDashboards(store: JiraStore): Dashboards {
  const dashboard = (id: string): Dashboard | undefined =>
    store.dashboards.get(id) ??
    (id === FIRST_DASHBOARD ? { id: FIRST_DASHBOARD, name: 'OS2', gadgets: [] } : undefined);
  const change = (id: string, gadgets: (before: DashboardGadget[]) => DashboardGadget[]): void => {
    const before = dashboard(id);
    if (!before) throw new Error(`There is no dashboard ${id}`);
    store.dashboards.put(id, v.parse(dashboardSchema, { ...before, gadgets: gadgets(before.gadgets) }));
  };
  return {
    dashboard,
    addGadget(dashboardId, moduleKey) {
      const id = String(store.sequences.next('gadget', 10_001));
      change(dashboardId, (gadgets) => [...gadgets, { id, moduleKey, configuration: null }]);
      return id;
    },
    configureGadget: (dashboardId, gadgetId, configuration) =>
      change(dashboardId, (gadgets) =>
        gadgets.map((gadget) => (gadget.id === gadgetId ? { ...gadget, configuration } : gadget)),
      ),
    removeGadget: (dashboardId, gadgetId) =>
      change(dashboardId, (gadgets) => gadgets.filter(({ id }) => id !== gadgetId)),
  };
}
