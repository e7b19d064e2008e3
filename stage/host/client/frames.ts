import * as v from 'valibot';
import {
  envelopeToHost,
  handleSchema,
  replaceInside,
  type Failure,
  type ToFrame,
  type ToHost,
} from '../../bridge/bridge-protocol';
import type { ModuleConfig } from '../page-config';

/** One document of the app on the page: one that stands in it, or one in a dialog. */
export interface AppFrame extends ModuleConfig {
  element: HTMLIFrameElement;
  /** Whether the rest of the page's address is the app's. */
  ownsAddress?: boolean;
  /** Closes the dialog that the document is in. A document that stands in the page is not closed. */
  close?: (payload: unknown) => void;
  /** Takes what the document submits. Where nothing takes it, submitting is closing. */
  submit?: (payload: unknown) => unknown;
  /** Escape was pressed inside the document. */
  escape?: () => void;
  onClose?: () => void;
}

export type Command = (payload: unknown, frame: AppFrame) => unknown;

const SANDBOX =
  'allow-downloads allow-forms allow-modals allow-pointer-lock allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts';

function failureOf(error: unknown): Failure {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return { name, message, ...(typeof code === 'string' ? { code } : {}) };
}

export interface FramesOptions {
  appOrigin: string;
  /** The path of each document by its resource. */
  documents: Record<string, string>;
  commands: Record<string, Command>;
}

export class Frames {
  private readonly frames = new Map<MessageEventSource, AppFrame>();

  constructor(private readonly options: FramesOptions) {
    window.addEventListener('message', (event) => {
      const frame = event.source && this.frames.get(event.source);
      if (!frame || event.origin !== options.appOrigin || !v.is(envelopeToHost, event.data)) return;
      void this.receive(frame, event.data.stage);
    });
  }

  has(resource: string): boolean {
    return resource in this.options.documents;
  }

  mount(place: Element, frame: Omit<AppFrame, 'element'>): AppFrame {
    const path = this.options.documents[frame.resource];
    if (path === undefined) throw new Error(`The manifest has no resource ${frame.resource}`);
    const element = document.createElement('iframe');
    element.className = 'app';
    element.title = frame.title;
    element.setAttribute('sandbox', SANDBOX);
    element.src = this.options.appOrigin + path;
    place.append(element);
    const mounted: AppFrame = { ...frame, element };
    if (element.contentWindow) this.frames.set(element.contentWindow, mounted);
    return mounted;
  }

  remove(frame: AppFrame): void {
    if (frame.element.contentWindow) this.frames.delete(frame.element.contentWindow);
    frame.element.remove();
  }

  private say(frame: AppFrame, message: ToFrame): void {
    frame.element.contentWindow?.postMessage({ stage: message }, this.options.appOrigin);
  }

  private async receive(frame: AppFrame, message: ToHost): Promise<void> {
    if (message.kind === 'height') frame.element.style.height = `${message.height}px`;
    if (message.kind === 'escape') frame.escape?.();
    if (message.kind === 'call') await this.answer(frame, message);
  }

  private async answer(
    frame: AppFrame,
    { id, command, payload }: Extract<ToHost, { kind: 'call' }>,
  ): Promise<void> {
    try {
      const carryOut = this.options.commands[command];
      if (!carryOut) throw new Error(`The stage does not know the bridge command "${command}"`);
      const result = await carryOut(this.withFunctions(payload, frame), frame);
      this.say(frame, { kind: 'result', id, result });
    } catch (error) {
      this.say(frame, { kind: 'failure', id, failure: failureOf(error) });
    }
  }

  /** Gives the handles of a payload back the form of functions, which call into the document. */
  private withFunctions(payload: unknown, frame: AppFrame): unknown {
    return replaceInside(payload, (value) =>
      v.is(handleSchema, value)
        ? (...args: unknown[]) => this.say(frame, { kind: 'callback', handle: value.stageFunction, args })
        : value,
    );
  }
}
