import type { EditorConfig, PageConfig } from '../page-config';
import { WIKI_TEXTS } from '../wiki-texts';
import { followByline } from './byline';
import { createCommands } from './commands';
import { followDashboard } from './dashboard';
import { PageEditor } from './editor/page-editor';
import { followPublish } from './editor/publish';
import { PageEvents } from './events';
import { Flags } from './flags';
import { Frames } from './frames';
import { followIssue } from './issue';
import { PageAddress } from './page-address';

function required(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}`);
  return element;
}

/** The selects of the bar take effect at once; the app's place in the address stays. */
function followChoices(): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>('.choices select')) {
    select.addEventListener('change', () => {
      const url = new URL(
        'goto' in select.dataset ? select.value : window.location.href,
        window.location.href,
      );
      if (select.name !== '') url.searchParams.set(select.name, select.value);
      window.location.assign(url);
    });
  }
}

function showApp(config: PageConfig): void {
  const { placed, byline, editor, issue, dashboard, texts, appOrigin, documents } = config;
  if (placed.length === 0 && byline.length === 0 && !editor && !issue && !dashboard) return;
  const events = new PageEvents();
  const address = new PageAddress(config);
  const commands = createCommands({
    config,
    address,
    events,
    flags: new Flags(required('#flags'), texts.closeFlag),
    frames: (): Frames => frames,
  });
  const frames: Frames = new Frames({ appOrigin, documents, commands });
  const mounted = new Map(
    placed.map((module) => [
      module.place,
      { module, frame: frames.mount(required(`#${module.place}`), module) },
    ]),
  );
  for (const item of byline) {
    followByline(item, { button: required(`#${item.button}`), frames, closeText: texts.closeModal });
  }
  if (dashboard) followDashboard(dashboard, { frames, events });
  if (issue) followIssue(issue, { frames, mounted });
  if (editor) showEditor(editor, { frames, address });
}

function showEditor(
  config: EditorConfig,
  { frames, address }: { frames: Frames; address: PageAddress },
): void {
  const texts = WIKI_TEXTS[config.context.locale].editor;
  followPublish({ config, address, texts, editor: new PageEditor(config, frames, texts) });
}

// The page and this script come from the same server, built together: the configuration has the shape it says.
const config = JSON.parse(required('#stage-config').textContent ?? '') as PageConfig;
followChoices();
showApp(config);
