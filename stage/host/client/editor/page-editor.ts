import * as v from 'valibot';
import {
  documentSchema,
  type AdfDocument,
  type AdfNode,
  type AdfPath,
} from '../../../confluence/page/adf-node';
import { readPath } from '../../../confluence/page/edit-document';
import {
  forgeMacroNode,
  readForgeMacro,
  withConfig,
  type ForgeMacro,
} from '../../../confluence/page/forge-macro';
import type { MacroSubmission } from '../../../confluence/page/macro-submission';
import type { EditorConfig, OfferedMacro } from '../../page-config';
import { fill, type EditorTexts } from '../../wiki-texts';
import type { AppFrame, Frames } from '../frames';
import { Block } from './blocks';
import { button, required, wordsField } from './elements';
import { editedContext, openConfiguration } from './macro-dialog';

interface MacroAt {
  block: Block;
  path: AdfPath;
  box: HTMLElement;
}

const HEADING_LEVEL = 2;

/** The editor of a page: its blocks, and the macros in them. */
export class PageEditor {
  private readonly place = required('#blocks', HTMLElement);
  private readonly status = required('#editor-status', HTMLElement);
  private readonly previews = new Map<HTMLElement, AppFrame>();
  private blocks: Block[];
  private last: Block | undefined;

  constructor(
    private readonly config: EditorConfig,
    private readonly frames: Frames,
    private readonly texts: EditorTexts,
  ) {
    const { content } = v.parse(documentSchema, config.document);
    this.blocks = content.map((node, index) => {
      const element = required(`#blocks > [data-index="${index}"]`, HTMLElement);
      return new Block(element, node, false);
    });
    for (const block of this.blocks) this.followMacros(block);
    if (this.blocks.length === 0) this.addText('paragraph');
    this.followPlace();
    this.followTools();
  }

  /** The document as it stands now. */
  document(): AdfDocument {
    const rest = v.parse(documentSchema, this.config.document);
    return { ...rest, content: this.blocks.flatMap((block) => block.read() ?? []) };
  }

  /** What is inserted goes after the block in which the person was last. */
  private followPlace(): void {
    this.place.addEventListener('focusin', ({ target }) => {
      if (target instanceof Node) this.last = this.blocks.find(({ element }) => element.contains(target));
    });
  }

  private followTools(): void {
    const menu = required('#macro-menu', HTMLDetailsElement);
    required('#add-paragraph', HTMLButtonElement).addEventListener('click', () =>
      this.addText('paragraph').focus(),
    );
    required('#add-heading', HTMLButtonElement).addEventListener('click', () =>
      this.addText('heading').focus(),
    );
    menu.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
    for (const choice of menu.querySelectorAll<HTMLButtonElement>('[data-macro]')) {
      choice.addEventListener('click', () => {
        menu.open = false;
        menu.querySelector('summary')?.focus();
        this.insertMacro(this.offered(choice.dataset['macro'] ?? ''));
      });
    }
  }

  private insert(element: HTMLElement, node: AdfNode, isNew: boolean): Block {
    const block = new Block(element, node, isNew);
    const at = this.last ? this.blocks.indexOf(this.last) + 1 : this.blocks.length;
    const before = this.blocks[at - 1];
    if (before) before.element.after(element);
    else this.place.prepend(element);
    this.blocks = this.blocks.toSpliced(at, 0, block);
    this.last = block;
    return block;
  }

  private remove(block: Block): void {
    const at = this.blocks.indexOf(block);
    this.blocks = this.blocks.filter((each) => each !== block);
    block.element.remove();
    this.last = this.blocks[at - 1];
    const next = this.blocks[at] ?? this.blocks[at - 1];
    const target = next?.element.querySelector<HTMLElement>('textarea, button');
    (target ?? required('#add-paragraph', HTMLButtonElement)).focus();
  }

  private addText(type: 'paragraph' | 'heading'): HTMLTextAreaElement {
    const level = type === 'heading' ? HEADING_LEVEL : 0;
    const label = type === 'heading' ? fill(this.texts.headingOfLevel, { level }) : this.texts.paragraph;
    const field = wordsField({ label, path: '', level });
    const element = document.createElement('div');
    element.className = 'block';
    element.append(field);
    this.insert(element, type === 'heading' ? { type, attrs: { level } } : { type }, true);
    return field;
  }

  private offered(key: string): OfferedMacro {
    const macro = this.config.macros.find((each) => each.key === key);
    if (!macro) throw new Error(`The app has no macro "${key}"`);
    return macro;
  }

  private insertMacro(offered: OfferedMacro): void {
    const { key: moduleKey, title, isBodied, config } = offered;
    const localId = crypto.randomUUID();
    const node = forgeMacroNode({ moduleKey, title, localId, isBodied }, this.config.app);
    const macro = readForgeMacro(node, this.config.app);
    if (!macro) throw new Error(`The macro "${moduleKey}" is not of the app`);
    if (!config?.openOnInsert) {
      this.addMacro(node, title);
      return;
    }
    let inserted: MacroAt | undefined;
    openConfiguration(this.frames, this.config, {
      offered,
      macro,
      isInserting: true,
      onSubmit: (submission) => {
        inserted ??= this.addMacro(node, title);
        this.configure(inserted, submission);
        this.say(this.texts.inserted, title);
      },
      onClosed: () => inserted?.box.querySelector('button')?.focus(),
    });
  }

  private addMacro(node: AdfNode, title: string): MacroAt {
    const element = document.createElement('div');
    element.className = 'block';
    const box = document.createElement('div');
    box.className = 'macro-box';
    element.append(box);
    const at = { block: this.insert(element, node, false), path: [], box };
    this.showMacro(at);
    this.say(this.texts.inserted, title);
    return at;
  }

  private followMacros(block: Block): void {
    for (const box of block.element.querySelectorAll<HTMLElement>('.macro-box')) {
      this.showMacro({ block, path: readPath(box.dataset['path'] ?? ''), box });
    }
  }

  private macroAt({ block, path }: MacroAt): { node: AdfNode; macro: ForgeMacro } {
    const node = block.at(path);
    const macro = node && readForgeMacro(node, this.config.app);
    if (!macro) throw new Error('There is no macro any more');
    return { node, macro };
  }

  /** The macro with its buttons, and its document as it is in the editor. */
  private showMacro(at: MacroAt): void {
    const { macro } = this.macroAt(at);
    const offered = this.config.macros.find(({ key }) => key === macro.moduleKey);
    const title = offered?.title ?? macro.moduleKey;
    const { editMacro, removeMacro, macroOptions } = this.texts;
    at.box.setAttribute('role', 'group');
    at.box.setAttribute('aria-label', fill(macroOptions, { title }));
    const head = document.createElement('div');
    head.className = 'macro-head';
    const name = document.createElement('span');
    name.className = 'name';
    name.textContent = title;
    head.append(name);
    if (offered?.config) {
      head.append(button(editMacro, `${editMacro}: ${title}`, () => this.editMacro(at, offered)));
    }
    head.append(button(removeMacro, `${removeMacro}: ${title}`, () => this.removeMacro(at, title)));
    const place = document.createElement('div');
    place.className = 'macro';
    at.box.replaceChildren(head, place);
    if (offered) this.preview(at, offered);
  }

  private preview(at: MacroAt, { key, title, resource }: OfferedMacro): void {
    const shown = this.previews.get(at.box);
    if (shown) this.frames.remove(shown);
    const place = at.box.querySelector('.macro');
    if (!place) return;
    const { macro } = this.macroAt(at);
    const context = editedContext(this.config, macro, { isConfiguring: false, isInserting: false });
    this.previews.set(at.box, this.frames.mount(place, { key, title, resource, context }));
  }

  private editMacro(at: MacroAt, offered: OfferedMacro): void {
    openConfiguration(this.frames, this.config, {
      offered,
      macro: this.macroAt(at).macro,
      isInserting: false,
      onSubmit: (submission) => {
        this.configure(at, submission);
        this.say(this.texts.configured, offered.title);
      },
      onClosed: () => undefined,
    });
  }

  private configure(at: MacroAt, { config, body }: MacroSubmission): void {
    const { node, macro } = this.macroAt(at);
    const configured = withConfig(node, config);
    at.block.replace(at.path, body ? { ...configured, content: body.content } : configured);
    this.preview(at, this.offered(macro.moduleKey));
  }

  private removeMacro(at: MacroAt, title: string): void {
    const shown = this.previews.get(at.box);
    if (shown) this.frames.remove(shown);
    this.say(this.texts.removed, title);
    if (at.path.length === 0) {
      this.remove(at.block);
      return;
    }
    // What holds the macro, e.g. a cell, may not be empty.
    at.block.replace(at.path, { type: 'paragraph' });
    const field = wordsField({ label: this.texts.paragraph, path: at.path.join('.'), level: 0 });
    at.box.replaceWith(field);
    field.focus();
  }

  private say(text: string, title: string): void {
    this.status.textContent = fill(text, { title });
  }
}
