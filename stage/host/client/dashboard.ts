import type { DashboardConfig, GadgetConfig, ModuleConfig } from '../page-config';
import type { PageEvents } from './events';
import type { AppFrame, Frames } from './frames';
import { askStage } from './stage-requests';

const MINUTE_MS = 60_000;

interface DashboardSurroundings {
  frames: Frames;
  events: PageEvents;
}

/** A gadget on the dashboard: either its view or, while it is configured, its edit document stands in its place. */
class Gadget {
  private frame: AppFrame | undefined;
  private timer: number | undefined;

  constructor(
    readonly config: GadgetConfig,
    private readonly frames: Frames,
    private readonly save: (configuration: unknown) => Promise<unknown>,
  ) {}

  /** A gadget that wants to be configured begins with that. */
  open(): void {
    if (this.config.edit && !this.config.isConfigured) this.configure();
    else this.show(this.config.view);
  }

  refresh(): void {
    this.show(this.config.view);
  }

  configure(): void {
    const { edit } = this.config;
    if (!edit) return;
    this.mount(edit, {
      submit: async (payload: unknown) => {
        await this.save(payload);
        this.apply(payload);
        return true;
      },
      close: () => this.show(this.config.view),
    });
    this.frame?.element.focus();
  }

  private apply(configuration: unknown): void {
    for (const document of [this.config.view, this.config.edit]) {
      if (document) document.context.extension['gadgetConfiguration'] = configuration;
    }
    this.show(this.config.view);
    document.getElementById(`gadget-${this.config.id}`)?.focus();
  }

  private show(view: ModuleConfig): void {
    this.mount(view, {});
    this.refreshInTime(view.context.extension['gadgetConfiguration']);
  }

  /** [docs] The interval in minutes is the `refresh` of what the gadget submitted. */
  private refreshInTime(configuration: unknown): void {
    window.clearInterval(this.timer);
    if (typeof configuration !== 'object' || configuration === null || !('refresh' in configuration)) return;
    const minutes = Number(configuration.refresh);
    if (minutes > 0) this.timer = window.setInterval(() => this.refresh(), minutes * MINUTE_MS);
  }

  private mount(module: ModuleConfig, takes: Pick<AppFrame, 'submit' | 'close'>): void {
    const place = document.getElementById(this.config.place);
    if (!place) throw new Error(`The page has no ${this.config.place}`);
    if (this.frame) this.frames.remove(this.frame);
    this.frame = this.frames.mount(place, { ...module, ...takes });
  }
}

/** What somebody does on a dashboard: adds gadgets of the app, configures, refreshes and removes them. */
export function followDashboard(config: DashboardConfig, { frames, events }: DashboardSurroundings): void {
  const ask = (request: Record<string, unknown>) =>
    askStage('dashboard', { dashboardId: config.id, accountId: config.accountId, ...request });
  const gadgets = config.gadgets.map(
    (gadget) =>
      new Gadget(gadget, frames, (configuration) =>
        ask({ action: 'configure', gadgetId: gadget.id, configuration }),
      ),
  );
  for (const gadget of gadgets) gadget.open();

  /** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-dashboard-gadget/#overriding-default-gadget-refresh-behavior */
  const refresh = (wanted: Gadget[], origin: { origin: string; gadgetId?: string }) => {
    for (const gadget of wanted) if (gadget.config.isRefreshable) gadget.refresh();
    if (wanted.some((gadget) => !gadget.config.isRefreshable)) {
      events.emit('app:JIRA_DASHBOARD_GADGET_REFRESH', origin);
    }
  };

  const showAnew = (id: string) => {
    window.location.hash = id;
    window.location.reload();
  };

  const onGadget = async (action: string, gadget: Gadget) => {
    const { id } = gadget.config;
    if (action === 'refresh') refresh([gadget], { origin: 'gadget', gadgetId: id });
    if (action === 'configure') gadget.configure();
    if (action !== 'remove') return;
    await ask({ action: 'remove', gadgetId: id });
    showAnew('dashboard');
  };

  document.querySelector('.dashboard')?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const { add, action = '', gadget: id } = button?.dataset ?? {};
    if (add !== undefined) {
      void ask({ action: 'add', moduleKey: add }).then((added) => showAnew(`gadget-${String(added)}`));
    }
    if (action === 'refresh-all') refresh(gadgets, { origin: 'dashboard' });
    const gadget = gadgets.find((each) => each.config.id === id);
    if (gadget) void onGadget(action, gadget);
  });
}
