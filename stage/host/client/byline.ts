import * as v from 'valibot';
import type { BylineConfig } from '../page-config';
import { openDialog } from './dialogs';
import type { Frames } from './frames';
import { openPopup } from './popups';
import { askStage } from './stage-requests';

const lookSchema = v.object({ title: v.string(), tooltip: v.string(), icon: v.nullable(v.string()) });

function showLook(button: HTMLElement, { title, tooltip, icon }: v.InferOutput<typeof lookSchema>): void {
  const label = button.querySelector('.label');
  const picture = button.querySelector('img');
  if (label) label.textContent = title;
  button.title = tooltip;
  if (!picture) return;
  picture.hidden = icon === null;
  if (icon === null) picture.removeAttribute('src');
  else picture.src = icon;
}

/** What the item shows may have changed while its document was open. */
async function askAnew(button: HTMLElement, { key, context }: BylineConfig): Promise<void> {
  const { accountId, locale } = context;
  showLook(
    button,
    v.parse(lookSchema, await askStage('byline', { moduleKey: key, context, accountId, locale })),
  );
}

/** Lets the button of a byline item open the item's document. */
export function followByline(
  config: BylineConfig,
  { button, frames, closeText }: { button: HTMLElement; frames: Frames; closeText: string },
): void {
  const { key, title, resource, context, container, size } = config;
  const frame = { key, title, resource, context };
  const onClosed = () => void askAnew(button, config);
  button.addEventListener('click', () => {
    if (container === 'popup') {
      if (button.getAttribute('aria-expanded') === 'true') return;
      openPopup(frames, { frame, size, opener: button, onClosed });
      return;
    }
    openDialog(frames, {
      frame,
      size,
      heading: button.querySelector('.label')?.textContent ?? title,
      closeText,
      closeOnEscape: true,
      closeOnOverlayClick: true,
      onClosed,
    });
  });
}
