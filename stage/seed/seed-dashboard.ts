import { FIRST_DASHBOARD } from '../jira/dashboards/dashboards';
import type { Project } from '../jira/model';
import type { Stage } from '../start-stage';

const GADGET = 'dashboard-gadget';

/** Minutes between two fetchings, as the gadget submits it. */
const refresh = 30;

/** Puts the gadget on the dashboard twice, once with each of what it can show, as its edit view would submit it. */
export function seedDashboard({ jira: { dashboards } }: Stage, { id: productId }: Project): void {
  for (const configuration of [
    { show: 'product', productId, wishes: 5, refresh },
    { show: 'waiting', refresh },
  ]) {
    const gadgetId = dashboards.addGadget(FIRST_DASHBOARD, GADGET);
    dashboards.configureGadget(FIRST_DASHBOARD, gadgetId, configuration);
  }
}
