import * as v from 'valibot';
import type { ModuleConfig } from '../page-config';
import type { AppFrame, Frames } from './frames';

const modalSchema = v.looseObject({
  resource: v.nullish(v.string()),
  onClose: v.optional(v.function()),
  size: v.optional(
    v.union([v.string(), v.object({ width: v.string(), height: v.optional(v.string()) })]),
    'medium',
  ),
  context: v.optional(v.unknown()),
  closeOnEscape: v.optional(v.boolean(), true),
  closeOnOverlayClick: v.optional(v.boolean(), true),
  title: v.optional(v.string(), ''),
});

type ModalRequest = v.InferOutput<typeof modalSchema>;

function dialogElement({ size, title }: ModalRequest, closeButton: HTMLElement): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = typeof size === 'string' ? `modal ${size}` : 'modal';
  if (typeof size !== 'string') Object.assign(dialog.style, size);
  const heading = document.createElement('h2');
  heading.textContent = title;
  heading.id = `modal-${crypto.randomUUID()}`;
  const header = document.createElement('header');
  header.append(heading, closeButton);
  dialog.append(header);
  if (title === '') heading.remove();
  else dialog.setAttribute('aria-labelledby', heading.id);
  return dialog;
}

function closeButton(text: string, close: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', close);
  return button;
}

/** Shows another document of the app in a dialog of the product page. */
export function openModal(
  payload: unknown,
  opener: AppFrame,
  { frames, module, closeText }: { frames: Frames; module: ModuleConfig; closeText: string },
): boolean {
  const request = v.parse(modalSchema, payload);
  const path = module.documents[request.resource ?? module.resource];
  if (path === undefined) return false;
  const close = (result?: unknown) => {
    frame.onClose?.();
    frames.remove(frame);
    dialog.close();
    dialog.remove();
    request.onClose?.(result);
  };
  const dialog = dialogElement(
    request,
    closeButton(closeText, () => close()),
  );
  document.body.append(dialog);
  const extension = { ...opener.context.extension, modal: request.context };
  const frame = frames.mount(dialog, {
    path,
    title: request.title || module.title,
    context: { ...opener.context, extension },
    close,
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
  return true;
}
