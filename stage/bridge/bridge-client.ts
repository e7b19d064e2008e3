import * as v from 'valibot';
import { createAppHistory } from './app-history';
import { themeSchema } from './bridge-protocol';
import { HostConnection } from './host-connection';

/** The first script of every document of the app. The app's bridge package looks for `__bridge` when it is loaded. */
const hostOrigin = document.currentScript?.dataset['host'] ?? '';
const host = new HostConnection(hostOrigin);

const SUBSCRIPTIONS = new Set(['on', 'onPublic', 'subscribeRealtimeChannel']);

async function subscribe(command: string, payload: unknown) {
  const subscription = await host.call(command, payload);
  return { unsubscribe: () => host.call('unsubscribe', { subscription }) };
}

/** Waits for the tokens, so that an app that waits for its theme is never shown without one. */
function loadTokens(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/__stage__/theme.css';
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error('The theme was not loaded')));
    document.head.append(link);
  });
}

let tokens: Promise<void> | undefined;

async function enableTheming(): Promise<void> {
  const theme = v.parse(themeSchema, await host.call('enableTheming'));
  document.documentElement.dataset['theme'] = theme.attribute;
  document.documentElement.dataset['colorMode'] = theme.colorMode;
  tokens ??= loadTokens();
  await tokens;
}

function callBridge(command: string, payload?: unknown): Promise<unknown> {
  if (SUBSCRIPTIONS.has(command)) return subscribe(command, payload);
  if (command === 'enableTheming') return enableTheming();
  if (command === 'createHistory') return createAppHistory(host);
  return host.call(command, payload);
}

/** The product page gives the document the height of what is in it. */
function reportHeight(): void {
  const { marginTop, marginBottom } = getComputedStyle(document.body);
  const height = document.body.offsetHeight + parseFloat(marginTop) + parseFloat(marginBottom);
  host.say({ kind: 'height', height: Math.ceil(height) });
}

Object.defineProperty(globalThis, '__bridge', { value: { callBridge } });
document.addEventListener('DOMContentLoaded', () => {
  new ResizeObserver(reportHeight).observe(document.body);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) host.say({ kind: 'escape' });
});
