import { html } from 'hono/html';
import type { EditorTexts } from '../../host/wiki-texts';
import { numberAttribute, type AdfDocument, type AdfNode, type AdfPath } from './adf-node';
import { extensionTitle, readForgeMacro, type MacroApp } from './forge-macro';
import type { PageFrame } from './page-frame';
import { renderNode } from './render-adf';
import type { Html, RenderOptions } from './render-options';
import { toNotation } from './text-notation';

export interface EditedPage {
  title: string;
  document: AdfDocument;
  viewPath: string;
  /** The macros that can be inserted. */
  macros: { key: string; title: string; description: string }[];
  app: MacroApp;
}

/** What a screen reader calls the field of a block. */
export function fieldName({ type, attrs }: Pick<AdfNode, 'type' | 'attrs'>, texts: EditorTexts): string {
  if (type === 'heading') {
    return texts.headingOfLevel.replace('{level}', String(numberAttribute({ attrs }, 'level') ?? 1));
  }
  return type === 'paragraph' ? texts.paragraph : texts.item;
}

function field(node: AdfNode, path: AdfPath, texts: EditorTexts): Html | undefined {
  const words = toNotation(node.content ?? []);
  if (words === undefined) return undefined;
  const level = node.type === 'heading' ? (numberAttribute(node, 'level') ?? 1) : 0;
  return html`<textarea
    class="words"
    data-path="${path.slice(1).join('.')}"
    data-level="${level}"
    aria-label="${fieldName(node, texts)}"
    rows="${words.split('\n').length}"
  >
${words}</textarea>`;
}

/** The place of a macro; the script of the page puts its buttons and its document there. */
const macroPlace = (path: AdfPath): Html =>
  html`<div class="macro-box" data-path="${path.slice(1).join('.')}"></div>`;

function body(node: AdfNode, path: AdfPath, options: RenderOptions): Html {
  const content = (node.content ?? []).map((child, index) => renderNode(child, [...path, index], options));
  return html`<div class="macro-body">${content}</div>`;
}

/** One block with fields in the place of its words; what cannot be edited here is shown and says so. */
function block(node: AdfNode, index: number, { frame, app }: { frame: PageFrame; app: MacroApp }): Html {
  const texts = frame.texts.editor;
  let isFixed = true;
  const options: RenderOptions = {
    locale: frame.locale,
    texts: frame.texts.adf,
    href: () => undefined,
    isUnfolded: true,
    textBlock: (inner, path) => {
      const shown = field(inner, path, texts);
      if (shown) isFixed = false;
      return shown;
    },
    extension: (inner, path) => {
      if (!readForgeMacro(inner, app)) return html`<div class="unknown">${extensionTitle(inner)}</div>`;
      isFixed = false;
      return inner.type === 'bodiedExtension'
        ? html`${macroPlace(path)}${body(inner, path, options)}`
        : macroPlace(path);
    },
  };
  const content = renderNode(node, [index], options);
  return html`<div class="block" data-index="${index}">
    ${isFixed ? html`<p class="fixed subtle">${texts.untouched}</p>` : ''}${content}
  </div>`;
}

function macroMenu({ macros }: EditedPage, texts: EditorTexts): Html {
  if (macros.length === 0) return html`<p class="subtle">${texts.noMacros}</p>`;
  return html`<ul>
    ${macros.map(
      ({ key, title, description }) =>
        html`<li>
          <button type="button" data-macro="${key}">
            <span class="name">${title}</span>
            ${description === '' ? '' : html`<span class="subtle">${description}</span>`}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** The editor of a page before its script takes over. */
export function editPage(page: EditedPage, frame: PageFrame): Html {
  const texts = frame.texts.editor;
  const blocks = page.document.content.map((node, index) => block(node, index, { frame, app: page.app }));
  return html`<div class="wiki" id="editor">
    <div class="page-head">
      <h1>${texts.heading}</h1>
      <div class="page-actions">
        <button type="button" class="button primary" id="publish">${texts.publish}</button>
        <a class="button" href="${frame.link(page.viewPath)}">${texts.cancel}</a>
      </div>
    </div>
    <div id="editor-problem" role="alert"></div>
    <p id="editor-status" class="hidden" role="status"></p>
    <div class="fields">
      <label for="page-title">${texts.title}</label>
      <input id="page-title" maxlength="255" required value="${page.title}" />
    </div>
    <p class="subtle" id="notation">${texts.notation}</p>
    <section id="blocks" class="document" aria-label="${texts.text}" aria-describedby="notation">
      ${blocks}
    </section>
    <div class="editor-tools">
      <button type="button" class="button" id="add-paragraph">${texts.addParagraph}</button>
      <button type="button" class="button" id="add-heading">${texts.addHeading}</button>
      <details class="dropdown" id="macro-menu">
        <summary class="button">${texts.insertMacro}</summary>
        ${macroMenu(page, texts)}
      </details>
    </div>
  </div>`;
}
