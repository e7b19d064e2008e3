import { adfText, isAdf } from '../../documents/adf';
import { badRequest, notEmulated } from '../http/errors';
import type { PageBody } from '../model';
import { adfToStorage } from './adf-to-storage';
import { malformation } from './markup';
import { storageToAdf } from './storage-to-adf';

export const EMPTY_BODY: PageBody = { representation: 'storage', value: '' };

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A text as it is kept, or the refusal of one that is no valid document. */
export function readBody(representation: string, value: string): PageBody {
  if (representation === 'atlas_doc_format') {
    if (!isAdf(parsed(value))) throw badRequest('The body is not a valid document in atlas_doc_format.');
    return { representation, value };
  }
  if (representation !== 'storage') throw notEmulated(`bodies in the representation '${representation}'`);
  const problem = malformation(value);
  if (problem !== undefined) throw badRequest(`Error parsing xhtml: ${problem}`);
  return { representation, value };
}

export const storageOf = ({ representation, value }: PageBody): string =>
  representation === 'storage' ? value : adfToStorage(parsed(value));

/** What stands where no document allows it, such as a table in a list, leaves only its words. */
function documentOf(storage: string): unknown {
  const document = storageToAdf(storage);
  if (isAdf(document)) return document;
  const lines = adfText(document).split('\n').filter(Boolean);
  const content = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  return { type: 'doc', version: 1, content };
}

export const adfOf = ({ representation, value }: PageBody): unknown =>
  representation === 'storage' ? documentOf(value) : parsed(value);

/** The text as a browser shows it, as far as plain markup goes: of macros only the words inside are left. */
const viewOf = (body: PageBody): string =>
  storageOf(body)
    .replace(/<ac:(parameter|task-id|task-status)\b[^>]*>[\s\S]*?<\/ac:\1>/g, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_whole, text: string) => text.replace(/[&<>]/g, ' '))
    .replace(/<\/?(ac|ri):[^>]*>/g, '');

export type Representation = 'storage' | 'atlas_doc_format' | 'view';

/** The text in one representation, as answers hold it. */
export function bodyIn(representation: Representation, body: PageBody): string {
  if (representation === body.representation) return body.value;
  if (representation === 'view') return viewOf(body);
  return representation === 'storage' ? storageOf(body) : JSON.stringify(adfOf(body));
}

const HARD_TO_READ = /&(?!(?:amp|lt|gt|quot|nbsp);)/;

const withoutTags = (markup: string): string => markup.replace(/<[^>]*>|&\w+;/g, ' ');

/** The words of a text, for the search and for excerpts. */
export function textOf(body: PageBody): string {
  if (body.representation === 'atlas_doc_format') return adfText(parsed(body.value));
  return HARD_TO_READ.test(body.value) ? adfText(storageToAdf(body.value)) : withoutTags(viewOf(body));
}
