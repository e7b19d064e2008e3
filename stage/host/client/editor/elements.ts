/** A button of the editor. */
export function button(text: string, label: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button';
  element.textContent = text;
  if (label !== text) element.setAttribute('aria-label', label);
  element.addEventListener('click', onClick);
  return element;
}

export function required<Element extends HTMLElement>(selector: string, kind: new () => Element): Element {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}`);
  return element;
}

/** A field for the words of a block. Before it is filled in, it holds what the block holds. */
export function wordsField({
  label,
  path,
  level,
}: {
  label: string;
  path: string;
  level: number;
}): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.className = 'words';
  field.dataset['path'] = path;
  field.dataset['level'] = String(level);
  field.rows = 1;
  field.setAttribute('aria-label', label);
  return field;
}
