import type { ViewportSize } from '../page-config';
import type { AppFrame, Frames } from './frames';

export interface DialogRequest {
  frame: Omit<AppFrame, 'element' | 'close' | 'escape' | 'submit'>;
  heading: string;
  size: ViewportSize;
  /** What the button in the corner says; without it, only the document closes the dialog. */
  closeText?: string;
  closeOnEscape: boolean;
  closeOnOverlayClick: boolean;
  onClosed: (result: unknown) => void;
  /** Takes what the document submits. */
  submit?: (payload: unknown, close: () => void) => unknown;
}

function headerOf({ heading, closeText }: DialogRequest, close: () => void): HTMLElement[] {
  const header = document.createElement('header');
  if (heading !== '') {
    const title = document.createElement('h2');
    title.textContent = heading;
    title.id = `dialog-${crypto.randomUUID()}`;
    header.append(title);
  }
  if (closeText !== undefined) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = closeText;
    button.addEventListener('click', close);
    header.append(button);
  }
  return header.childElementCount === 0 ? [] : [header];
}

function dialogElement(request: DialogRequest, close: () => void): HTMLDialogElement {
  const { size, heading, frame } = request;
  const dialog = document.createElement('dialog');
  dialog.className = typeof size === 'string' ? `modal ${size}` : 'modal';
  if (typeof size !== 'string') Object.assign(dialog.style, size);
  dialog.append(...headerOf(request, close));
  if (heading === '') dialog.setAttribute('aria-label', frame.title);
  else dialog.setAttribute('aria-labelledby', dialog.querySelector('h2')?.id ?? '');
  return dialog;
}

/** Shows a document of the app in a dialog over the product page. */
export function openDialog(frames: Frames, request: DialogRequest): void {
  const close = (result?: unknown) => {
    frame.onClose?.();
    frames.remove(frame);
    dialog.close();
    dialog.remove();
    request.onClosed(result);
  };
  const dialog = dialogElement(request, () => close());
  document.body.append(dialog);
  const { submit } = request;
  const frame = frames.mount(dialog, {
    ...request.frame,
    close,
    ...(submit ? { submit: (payload: unknown) => submit(payload, () => close()) } : {}),
    escape: () => request.closeOnEscape && close(),
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (request.closeOnEscape) close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && request.closeOnOverlayClick) close();
  });
  dialog.showModal();
}
