import type { Asked, Told } from './messages';

/** Somebody who counts elsewhere. */
export interface Counter {
  ask: (asked: Asked) => void;
  /** Ends it at once, whatever it is at. */
  end: () => void;
}

export interface CounterEars {
  onTold: (told: Told) => void;
  onBroken: () => void;
}

export type OpenCounter = (ears: CounterEars) => Counter;

/** A worker from a file of the app's own site, which is all that the page's policy allows. */
export const openWorker: OpenCounter = ({ onTold, onBroken }) => {
  const worker = new Worker(new URL('./shares-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => onTold(data));
  worker.addEventListener('error', onBroken);
  worker.addEventListener('messageerror', onBroken);
  return { ask: (asked) => worker.postMessage(asked), end: () => worker.terminate() };
};
