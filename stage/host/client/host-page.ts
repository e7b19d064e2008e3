import type { ModuleConfig, PageConfig } from '../page-config';
import { createCommands } from './commands';
import { PageEvents } from './events';
import { Flags } from './flags';
import { Frames } from './frames';
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

function showModule(module: ModuleConfig, config: PageConfig): void {
  const path = module.documents[module.resource];
  if (path === undefined) throw new Error(`The manifest has no resource ${module.resource}`);
  const surroundings = {
    config,
    module,
    address: new PageAddress(config),
    events: new PageEvents(),
    flags: new Flags(required('#flags'), config.texts.closeFlag),
    frames: (): Frames => frames,
  };
  const frames: Frames = new Frames(config.appOrigin, createCommands(surroundings));
  frames.mount(required('#app'), { path, title: module.title, context: module.context });
}

// The page and this script come from the same server, built together: the configuration has the shape it says.
const config = JSON.parse(required('#stage-config').textContent ?? '') as PageConfig;
followChoices();
if (config.module) showModule(config.module, config);
