import type { PageConfig } from '../page-config';

/** The page as it is now on the stage. */
async function readPage(): Promise<Document> {
  const response = await fetch(window.location.href);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Shows the parts of the page anew that a change may have changed; the documents of the app stay as they are. */
export async function refreshLiveParts(): Promise<PageConfig> {
  const page = await readPage();
  for (const part of document.querySelectorAll('[data-live]')) {
    const fresh = page.getElementById(part.id);
    if (fresh) part.replaceChildren(...fresh.childNodes);
  }
  // The page and this script come from the same server, built together.
  return JSON.parse(page.querySelector('#stage-config')?.textContent ?? '{}') as PageConfig;
}
