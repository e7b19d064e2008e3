import * as v from 'valibot';
import { openDialog } from './dialogs';
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

/** Shows another document of the app in a dialog, as the app asked for it. */
export function openModal(
  payload: unknown,
  opener: AppFrame,
  { frames, closeText }: { frames: Frames; closeText: string },
): boolean {
  const request = v.parse(modalSchema, payload);
  const resource = request.resource ?? opener.resource;
  if (!frames.has(resource)) return false;
  const { key, context, ownsAddress = false } = opener;
  openDialog(frames, {
    frame: {
      key,
      resource,
      ownsAddress,
      title: request.title || opener.title,
      context: { ...context, extension: { ...context.extension, modal: request.context } },
    },
    heading: request.title,
    size: request.size,
    closeText,
    closeOnEscape: request.closeOnEscape,
    closeOnOverlayClick: request.closeOnOverlayClick,
    onClosed: (result) => request.onClose?.(result),
  });
  return true;
}
