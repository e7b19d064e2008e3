import { fillIn, ISSUE_PAGE_TEXTS, type IssuePageTexts } from '../../jira/page/issue-page-texts';
import type { EditableField, IssueConfig, PlacedModule } from '../page-config';
import { FieldEditor } from './field-editor';
import type { AppFrame, Frames } from './frames';
import { refusalOfJira } from './jira-requests';
import { refreshLiveParts } from './live-parts';

const tell = (id: string, text: string): void => {
  const place = document.getElementById(id);
  if (place) place.textContent = text;
};

interface IssueSurroundings {
  frames: Frames;
  /** What the app has on the page, by the place it stands in. */
  mounted: Map<string, { module: PlacedModule; frame: AppFrame }>;
}

/** What somebody does on the page of an issue: moves it through the workflow, and edits its fields in their place. */
class IssuePage {
  private readonly texts: IssuePageTexts;

  constructor(
    private config: IssueConfig,
    private readonly surroundings: IssueSurroundings,
  ) {
    this.texts = ISSUE_PAGE_TEXTS[config.locale];
  }

  follow(): void {
    document.querySelector('.issue')?.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      const { transition, edit } = button.dataset;
      if (transition !== undefined) void this.move(button, transition);
      if (edit !== undefined) this.edit(button, edit);
    });
  }

  private get path(): string {
    return `/rest/api/3/issue/${this.config.key}`;
  }

  /** Nothing is lost where it is refused: the message comes where the buttons are, and the focus stays on its own. */
  private async move(button: HTMLButtonElement, id: string): Promise<void> {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    tell('transition-problem', '');
    const refusal = await refusalOfJira({
      method: 'POST',
      path: `${this.path}/transitions`,
      body: { transition: { id } },
      accountId: this.config.accountId,
    });
    button.removeAttribute('aria-disabled');
    if (refusal !== undefined) return tell('transition-problem', refusal);
    await this.refresh();
    const status = document.getElementById('status-name');
    tell('issue-message', fillIn(this.texts.moved, { name: status?.textContent ?? '' }));
    status?.focus();
  }

  private edit(button: HTMLButtonElement, id: string): void {
    const field = this.config.fields.find((candidate) => candidate.id === id);
    const place = document.getElementById(`editor-${id}`);
    if (!field || !place || button.getAttribute('aria-expanded') === 'true') return;
    new FieldEditor(field, {
      button,
      place,
      texts: this.texts,
      frames: this.surroundings.frames,
      save: (value) => this.save(field, value),
    }).open();
  }

  private async save(field: EditableField, value: unknown): Promise<string | undefined> {
    const refusal = await refusalOfJira({
      method: 'PUT',
      path: this.path,
      body: { fields: { [field.id]: value } },
      accountId: this.config.accountId,
    });
    if (refusal !== undefined) return refusal;
    await this.refresh();
    tell('issue-message', fillIn(this.texts.saved, { name: field.name }));
    return undefined;
  }

  private async refresh(): Promise<void> {
    const { issue, placed } = await refreshLiveParts();
    if (issue) this.config = issue;
    for (const module of placed) this.showAnew(module);
  }

  /** The document of a field is opened again when it has another value to show; a panel is left alone. */
  private showAnew(module: PlacedModule): void {
    const { mounted, frames } = this.surroundings;
    const before = mounted.get(module.place);
    const place = document.getElementById(module.place);
    const valueOf = ({ context }: PlacedModule) => JSON.stringify(context.extension['fieldValue']);
    if (!before || !place || valueOf(before.module) === valueOf(module)) return;
    frames.remove(before.frame);
    mounted.set(module.place, { module, frame: frames.mount(place, module) });
  }
}

export const followIssue = (config: IssueConfig, surroundings: IssueSurroundings): void =>
  new IssuePage(config, surroundings).follow();
