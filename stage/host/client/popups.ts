import type { ViewportSize } from '../page-config';
import type { AppFrame, Frames } from './frames';

export interface PopupRequest {
  frame: Omit<AppFrame, 'element' | 'close' | 'escape' | 'submit'>;
  size: ViewportSize;
  /** The button that opens the popup and gets the focus back. */
  opener: HTMLElement;
  onClosed: () => void;
}

function popupElement({ frame, size }: PopupRequest): HTMLDialogElement {
  const popup = document.createElement('dialog');
  popup.className = typeof size === 'string' ? `popup ${size}` : 'popup';
  if (typeof size !== 'string') Object.assign(popup.style, size);
  popup.setAttribute('aria-label', frame.title);
  return popup;
}

/** Shows a document of the app under a button of the page, until the reader turns to something else. */
export function openPopup(frames: Frames, request: PopupRequest): void {
  const { opener } = request;
  const close = () => {
    gone.abort();
    frame.onClose?.();
    frames.remove(frame);
    popup.remove();
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
    request.onClosed();
  };
  const gone = new AbortController();
  const popup = popupElement(request);
  opener.after(popup);
  opener.setAttribute('aria-expanded', 'true');
  const frame = frames.mount(popup, { ...request.frame, close, escape: close });
  popup.show();
  frame.element.focus();
  const { signal } = gone;
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target instanceof Node && !popup.contains(target) && !opener.contains(target)) close();
    },
    { signal },
  );
  opener.addEventListener('click', close, { signal });
}
