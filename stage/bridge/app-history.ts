import type { HostConnection } from './host-connection';

/** A place inside the app, as the part of the address that is the app's. */
export interface AppLocation {
  pathname: string;
  search: string;
  hash: string;
  state: unknown;
  key: string;
}

export type HistoryAction = 'POP' | 'PUSH' | 'REPLACE';
type Listener = (location: AppLocation, action: HistoryAction) => void;
type Target = string | Partial<AppLocation>;

const toHref = (target: Target): string =>
  typeof target === 'string' ? target : `${target.pathname ?? ''}${target.search ?? ''}${target.hash ?? ''}`;

/** What `view.createHistory()` gives: the address of the product page, as far as it is the app's. */
export async function createAppHistory(host: HostConnection) {
  const listeners = new Set<Listener>();
  const history = {
    action: 'POP' as HistoryAction,
    location: (await host.call('createHistory', { onChange: arrive })) as AppLocation,
    listen(listener: Listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    createHref: toHref,
    push: (target: Target, state?: unknown) => move('PUSH', target, state),
    replace: (target: Target, state?: unknown) => move('REPLACE', target, state),
    go: (steps: number) => void host.call('historyGo', { steps }),
    goBack: () => history.go(-1),
    goForward: () => history.go(1),
    back: () => history.go(-1),
    forward: () => history.go(1),
  };

  function arrive(location: unknown, action: unknown): void {
    history.location = location as AppLocation;
    history.action = action as HistoryAction;
    for (const listener of listeners) listener(history.location, history.action);
  }

  function move(action: HistoryAction, target: Target, state: unknown): void {
    const own = typeof target === 'string' ? undefined : target.state;
    void host.call('historyMove', { action, href: toHref(target), state: state ?? own });
  }

  return history;
}
