export interface RealtimeMessage {
  /** The channel with the place it belongs to, so that two projects do not hear each other. */
  channel: string;
  payload: unknown;
}

type Listener = (message: RealtimeMessage) => void;

/** Carries what one window publishes to all windows that listen. */
export class RealtimeHub {
  private readonly listeners = new Set<Listener>();

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  publish(message: RealtimeMessage): void {
    for (const listener of this.listeners) listener(message);
  }
}

/** The messages as server-sent events, until the window goes away. */
export function eventStream(hub: RealtimeHub, gone: AbortSignal): Response {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(': connected\n\n'));
      const stop = hub.listen((message) =>
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(message)}\n\n`)),
      );
      gone.addEventListener('abort', () => {
        stop();
        controller.close();
      });
    },
  });
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}
