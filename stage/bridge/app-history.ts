import * as v from 'valibot';
import { actionSchema, locationSchema, type AppLocation, type HistoryAction } from './bridge-protocol';
import type { HostConnection } from './host-connection';

type Listener = (location: AppLocation, action: HistoryAction) => void;
type Target = string | Partial<AppLocation>;

export interface AppHistory {
  action: HistoryAction;
  location: AppLocation;
  listen(listener: Listener): () => void;
  createHref(target: Target): string;
  push(target: Target, state?: unknown): void;
  replace(target: Target, state?: unknown): void;
  go(steps: number): void;
  goBack(): void;
  goForward(): void;
  back(): void;
  forward(): void;
}

const toHref = (target: Target): string =>
  typeof target === 'string' ? target : `${target.pathname ?? ''}${target.search ?? ''}${target.hash ?? ''}`;

/** What `view.createHistory()` gives: the address of the product page, as far as it is the app's. */
export async function createAppHistory(host: HostConnection): Promise<AppHistory> {
  const listeners = new Set<Listener>();
  const location = v.parse(locationSchema, await host.call('createHistory', { onChange: arrive }));
  const history: AppHistory = {
    action: 'POP',
    location,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    createHref: toHref,
    push: (target, state) => move('PUSH', target, state),
    replace: (target, state) => move('REPLACE', target, state),
    go: (steps) => void host.call('historyGo', { steps }),
    goBack: () => history.go(-1),
    goForward: () => history.go(1),
    back: () => history.go(-1),
    forward: () => history.go(1),
  };

  function arrive(newLocation: unknown, newAction: unknown): void {
    history.location = v.parse(locationSchema, newLocation);
    history.action = v.parse(actionSchema, newAction);
    for (const listener of listeners) listener(history.location, history.action);
  }

  function move(action: HistoryAction, target: Target, state: unknown): void {
    const own = typeof target === 'string' ? undefined : target.state;
    void host.call('historyMove', { action, href: toHref(target), state: state ?? own });
  }

  return history;
}
