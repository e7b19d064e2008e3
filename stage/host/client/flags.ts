import * as v from 'valibot';

const SHOWN_MS = 8000;

const action = v.object({ text: v.string(), onClick: v.function() });

export const flagSchema = v.looseObject({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  title: v.optional(v.string(), ''),
  description: v.optional(v.string(), ''),
  type: v.optional(v.picklist(['info', 'success', 'warning', 'error']), 'info'),
  appearance: v.optional(v.picklist(['info', 'success', 'warning', 'error'])),
  actions: v.optional(v.array(action), []),
  isAutoDismiss: v.optional(v.boolean()),
});

type Flag = v.InferOutput<typeof flagSchema>;

function paragraph(className: string, text: string): HTMLElement[] {
  if (text === '') return [];
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return [element];
}

function button(className: string, text: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}

/** The messages in the corner of the page. Good news goes away by itself, an error stays until it is closed. */
export class Flags {
  private readonly shown = new Map<string, HTMLElement>();

  constructor(
    private readonly region: Element,
    private readonly closeText: string,
  ) {}

  show(payload: unknown): boolean {
    const flag = v.parse(flagSchema, payload);
    const type = flag.appearance ?? flag.type;
    this.close(flag.id);
    const element = this.render(flag, type);
    this.shown.set(flag.id, element);
    this.region.append(element);
    if (flag.isAutoDismiss ?? type === 'success') this.dismissLater(flag.id, element);
    return true;
  }

  close(id: string): boolean {
    const element = this.shown.get(id);
    this.shown.delete(id);
    element?.remove();
    return element !== undefined;
  }

  private render(flag: Flag, type: Flag['type']): HTMLElement {
    const element = document.createElement('div');
    element.className = 'flag';
    element.dataset['type'] = type;
    if (type === 'error') element.setAttribute('role', 'alert');
    const close = button('close', '✕', () => this.close(flag.id));
    close.setAttribute('aria-label', this.closeText);
    element.append(...paragraph('title', flag.title), ...paragraph('description', flag.description), close);
    if (flag.actions.length > 0) {
      const actions = document.createElement('div');
      actions.className = 'actions';
      actions.append(...flag.actions.map(({ text, onClick }) => button('', text, () => void onClick())));
      element.append(actions);
    }
    return element;
  }

  /** Nobody loses a message while pointing at it or standing in it. */
  private dismissLater(id: string, element: HTMLElement): void {
    window.setTimeout(() => {
      if (this.shown.get(id) !== element) return;
      if (element.matches(':hover, :focus-within')) this.dismissLater(id, element);
      else this.close(id);
    }, SHOWN_MS);
  }
}
