import type { AppLocation, HistoryAction } from '../../bridge/bridge-protocol';
import type { PageConfig } from '../page-config';

type OnChange = (location: AppLocation, action: HistoryAction) => void;

/**
 * The address of the product page: the module's path, then the app's path and query, then the stage's own
 * parameters. It is the app's history, so that a copied address reproduces the view.
 */
export class PageAddress {
  private readonly listeners = new Set<OnChange>();

  constructor(private readonly config: PageConfig) {
    this.write('REPLACE', this.current(), history.state);
    window.addEventListener('popstate', () => this.tell('POP'));
  }

  listen(onChange: OnChange): void {
    this.listeners.add(onChange);
  }

  current(): AppLocation {
    const { pathname, hash } = window.location;
    const query = new URLSearchParams(window.location.search);
    for (const parameter of Object.keys(this.config.choice)) query.delete(parameter);
    const state: unknown = history.state;
    const own = pathname.slice(this.config.basePath.length);
    const search = query.size === 0 ? '' : `?${query.toString()}`;
    return { pathname: own.startsWith('/') ? own : '/', search, hash, state, key: pathname + search + hash };
  }

  move(action: HistoryAction, href: string, state: unknown): void {
    const here = this.current();
    const target = new URL(href, `https://app${here.pathname}${here.search}`);
    this.write(action, target, state);
    this.tell(action);
  }

  /** An address of the stage with the reader's choice in it; an address elsewhere as it is. */
  withChoice(url: string): string {
    const target = new URL(url, window.location.origin);
    if (target.origin !== window.location.origin) return target.href;
    for (const [name, value] of Object.entries(this.config.choice)) target.searchParams.set(name, value);
    return target.href;
  }

  private write(
    action: HistoryAction,
    target: Pick<AppLocation, 'pathname' | 'search' | 'hash'>,
    state: unknown,
  ): void {
    const { basePath } = this.config;
    const path = target.pathname === '/' ? basePath : basePath + target.pathname;
    const url = this.withChoice(`${path}${target.search}${target.hash}`);
    if (action === 'PUSH') history.pushState(state, '', url);
    else history.replaceState(state, '', url);
  }

  private tell(action: HistoryAction): void {
    const location = this.current();
    for (const listener of this.listeners) listener(location, action);
  }
}
