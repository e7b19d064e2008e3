import type { IssuePageTexts } from '../../jira/page/issue-page-texts';
import type { EditableField } from '../page-config';
import type { AppFrame, Frames } from './frames';

interface Editing {
  /** What opens the editor, and has the focus when it is closed. */
  button: HTMLButtonElement;
  place: HTMLElement;
  texts: IssuePageTexts;
  frames: Frames;
  /** Answers why the value is refused, if it is. */
  save: (value: unknown) => Promise<string | undefined>;
}

function button(text: string, type: 'submit' | 'button'): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = type;
  element.className = type === 'submit' ? 'button primary' : 'button';
  element.textContent = text;
  return element;
}

/**
 * Edits a field where it stands: with the document of the app, where it has one, and else with an input of Jira.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/#issue-view
 */
export class FieldEditor {
  private frame: AppFrame | undefined;
  private readonly problem = document.createElement('p');

  constructor(
    private readonly field: EditableField,
    private readonly editing: Editing,
  ) {
    this.problem.className = 'problem';
    this.problem.setAttribute('role', 'alert');
  }

  open(): void {
    const { button: opener, place } = this.editing;
    opener.setAttribute('aria-expanded', 'true');
    if (this.field.editor) this.openDocument(place);
    else this.openForm(place);
    place.append(this.problem);
  }

  private openDocument(place: HTMLElement): void {
    if (!this.field.editor) return;
    this.frame = this.editing.frames.mount(place, {
      ...this.field.editor,
      submit: async (payload) => (await this.submit(payload)) === undefined,
      close: () => this.close(),
      escape: () => this.close(),
    });
    this.frame.element.focus();
  }

  private openForm(place: HTMLElement): void {
    const { texts } = this.editing;
    const form = document.createElement('form');
    const input = this.input();
    const cancel = button(texts.cancel, 'button');
    cancel.addEventListener('click', () => this.close());
    form.append(input, button(texts.save, 'submit'), cancel);
    form.addEventListener('keydown', ({ key }) => key === 'Escape' && this.close());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.submit(this.valueOf(input));
    });
    place.append(form);
    input.focus();
    input.select();
  }

  private input(): HTMLInputElement {
    const { id, valueType, value } = this.field;
    const input = document.createElement('input');
    input.type = valueType === 'number' || valueType === 'date' ? valueType : 'text';
    if (valueType === 'number') input.step = 'any';
    input.value = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    input.setAttribute('aria-labelledby', `label-${id}`);
    return input;
  }

  private valueOf({ value }: HTMLInputElement): unknown {
    if (value.trim() === '') return null;
    return this.field.valueType === 'number' ? Number(value) : value;
  }

  private async submit(value: unknown): Promise<string | undefined> {
    this.problem.textContent = '';
    const refusal = await this.editing.save(value);
    if (refusal === undefined) this.close();
    else this.problem.textContent = refusal;
    return refusal;
  }

  private close(): void {
    const { button: opener, place, frames } = this.editing;
    if (this.frame) frames.remove(this.frame);
    place.replaceChildren();
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
  }
}
