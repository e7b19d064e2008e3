import * as v from 'valibot';
import {
  envelopeToHost,
  handleSchema,
  replaceInside,
  type ToFrame,
  type ToHost,
} from '../../bridge/bridge-protocol';
import type { ModuleConfig } from '../page-config';

/** One document of the app on the page: the module's own, or one in a modal. */
export interface AppFrame {
  element: HTMLIFrameElement;
  context: ModuleConfig['context'];
  /** Closes the modal that the document is in. The module's own document is not closed. */
  close?: (payload: unknown) => void;
  /** Escape was pressed inside the document. */
  escape?: () => void;
  onClose?: () => void;
}

export type Command = (payload: unknown, frame: AppFrame) => unknown;

const SANDBOX =
  'allow-downloads allow-forms allow-modals allow-pointer-lock allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts';

export class Frames {
  private readonly frames = new Map<MessageEventSource, AppFrame>();

  constructor(
    private readonly appOrigin: string,
    private readonly commands: Record<string, Command>,
  ) {
    window.addEventListener('message', (event) => {
      const frame = event.source && this.frames.get(event.source);
      if (!frame || event.origin !== appOrigin || !v.is(envelopeToHost, event.data)) return;
      void this.receive(frame, event.data.stage);
    });
  }

  mount(place: Element, frame: Omit<AppFrame, 'element'> & { path: string; title: string }): AppFrame {
    const element = document.createElement('iframe');
    element.className = 'app';
    element.title = frame.title;
    element.setAttribute('sandbox', SANDBOX);
    element.src = this.appOrigin + frame.path;
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
    frame.element.contentWindow?.postMessage({ stage: message }, this.appOrigin);
  }

  private async receive(frame: AppFrame, message: ToHost): Promise<void> {
    if (message.kind === 'height') {
      frame.element.style.height = `${message.height}px`;
      return;
    }
    if (message.kind === 'escape') {
      frame.escape?.();
      return;
    }
    const { id, command, payload } = message;
    try {
      const carryOut = this.commands[command];
      if (!carryOut) throw new Error(`The stage does not know the bridge command "${command}"`);
      this.say(frame, {
        kind: 'result',
        id,
        result: await carryOut(this.withFunctions(payload, frame), frame),
      });
    } catch (error) {
      const { name, message: text } = error instanceof Error ? error : new Error(String(error));
      this.say(frame, { kind: 'failure', id, failure: { name, message: text } });
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
