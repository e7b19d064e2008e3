/** What crosses between a document of the app and the product page around it. */

/** A function that stays where it is: the other side calls it by its number. */
export interface FunctionHandle {
  stageFunction: number;
}

export interface ThemeState {
  attribute: string;
  colorMode: string;
}

export interface Failure {
  name: string;
  message: string;
}

export type ToHost =
  | { kind: 'call'; id: number; command: string; payload: unknown }
  | { kind: 'height'; height: number }
  | { kind: 'escape' };

export type ToFrame =
  | { kind: 'result'; id: number; result: unknown }
  | { kind: 'failure'; id: number; failure: Failure }
  | { kind: 'callback'; handle: number; args: unknown[] };

/** Every message is in an envelope, so that other messages of the window are left alone. */
export interface Envelope<Message> {
  stage: Message;
}

export function openEnvelope<Message>(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null || !('stage' in data)) return undefined;
  return (data as Envelope<Message>).stage;
}

export function isHandle(value: unknown): value is FunctionHandle {
  return typeof value === 'object' && value !== null && 'stageFunction' in value;
}

/** Replaces something inside plain data, however deep it is. */
export function replaceInside(value: unknown, replace: (value: unknown) => unknown): unknown {
  const replaced = replace(value);
  if (replaced !== value) return replaced;
  if (Array.isArray(value)) return value.map((item) => replaceInside(item, replace));
  const isPlain =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceInside(item, replace)]));
}
