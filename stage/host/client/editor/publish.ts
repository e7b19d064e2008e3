import * as v from 'valibot';
import type { EditorConfig } from '../../page-config';
import { fill, type EditorTexts } from '../../wiki-texts';
import type { PageAddress } from '../page-address';
import { askStage } from '../stage-requests';
import { required } from './elements';
import type { PageEditor } from './page-editor';

const answerSchema = v.object({ status: v.number(), reason: v.string() });

const CONFLICT = 409;

interface Publishing {
  config: EditorConfig;
  editor: PageEditor;
  texts: EditorTexts;
  address: PageAddress;
}

function tell(message: string, link?: { text: string; href: string }): void {
  const paragraph = document.createElement('p');
  paragraph.className = 'problem';
  paragraph.textContent = message;
  if (link) {
    const anchor = document.createElement('a');
    anchor.textContent = link.text;
    anchor.href = link.href;
    anchor.target = '_blank';
    anchor.rel = 'noopener';
    paragraph.append(' ', anchor);
  }
  required('#editor-problem', HTMLElement).replaceChildren(paragraph);
}

/** Saves the page through the REST of Confluence, as the version after the one that was opened. */
async function save(
  title: string,
  { config, editor }: Publishing,
): Promise<v.InferOutput<typeof answerSchema>> {
  const { page, context } = config;
  const answer = await askStage('confluence', {
    method: 'PUT',
    path: `/wiki/api/v2/pages/${page.id}`,
    accountId: context.accountId,
    body: {
      id: page.id,
      status: 'current',
      title,
      body: { representation: 'atlas_doc_format', value: JSON.stringify(editor.document()) },
      version: { number: page.version + 1 },
    },
  });
  return v.parse(answerSchema, answer);
}

async function publish(publishing: Publishing): Promise<void> {
  const { config, texts, address } = publishing;
  const field = required('#page-title', HTMLInputElement);
  const title = field.value.trim();
  if (title === '') {
    tell(texts.emptyTitle);
    field.focus();
    return;
  }
  const viewUrl = address.withChoice(config.page.viewPath);
  try {
    const { status, reason } = await save(title, publishing);
    if (status === 200) window.location.assign(viewUrl);
    else if (status === CONFLICT) tell(texts.conflict, { text: texts.openNewest, href: viewUrl });
    else tell(fill(texts.refused, { reason }));
  } catch {
    tell(texts.unreachable);
  }
}

/** Lets the button publish what the editor holds. Until it is answered, a second press does nothing. */
export function followPublish(publishing: Publishing): void {
  const { texts } = publishing;
  const button = required('#publish', HTMLButtonElement);
  let isUnderWay = false;
  button.addEventListener('click', () => {
    if (isUnderWay) return;
    isUnderWay = true;
    button.textContent = texts.publishing;
    void publish(publishing).finally(() => {
      isUnderWay = false;
      button.textContent = texts.publish;
    });
  });
}
