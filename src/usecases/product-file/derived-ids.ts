import { createHash } from 'node:crypto';
import { Refusal } from '../../contract/errors';
import type { Ids } from '../../contract/product-file/ids';

const digestOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/**
 * The id that something from a file has in the product it is brought into. Ids are a site's and not a product's, so it
 * cannot keep its own; and the same thing gets the same id however often it is sent.
 */
export const derivedId = (productId: string, kind: keyof Ids, id: string): string =>
  digestOf([productId, kind, id]).slice(0, 32);

const ID_DIGITS = 16;

/**
 * The id of a wish that is gone: its money and its decisions stay on the record. It has the form of Jira's own and is far
 * above those that Jira has given out.
 */
export const idOfGone = (productId: string, wishId: string): string => {
  const number = BigInt(`0x${digestOf([productId, 'wish', wishId]).slice(0, 15)}`);
  return `9${String(number % 10n ** BigInt(ID_DIGITS)).padStart(ID_DIGITS, '0')}`;
};

const otherProduct = (where: string): never => {
  throw new Refusal({ code: 'productFile', problem: 'otherProduct', where });
};

const unlisted = (where: string): never => {
  throw new Refusal({ code: 'productFile', problem: 'wishUnlisted', where });
};

/** An entry is named after its act, its kind and its wish, and so stands in the same order within its act. */
const entryIdHere = (productId: string, wishes: ReadonlyMap<string, string>, id: string): string => {
  const [subject, kind, ...act] = id.split(':').reverse();
  if (subject === undefined || kind === undefined || act.length === 0)
    return derivedId(productId, 'entry', id);
  return [derivedId(productId, 'entry', act.join(':')), kind, wishes.get(subject) ?? subject].join(':');
};

/** What the ids of a file become in the product that it is brought into. */
export const idsInto = (
  productId: string,
  { source, wishes }: { source: string; wishes: ReadonlyMap<string, string> },
): Ids => {
  const derived = (kind: keyof Ids) => (id: string) => derivedId(productId, kind, id);
  return {
    product: (id) => (id === source ? productId : otherProduct(id)),
    wish: (id) => wishes.get(id) ?? unlisted(id),
    case: derived('case'),
    decision: derived('decision'),
    entry: (id) => entryIdHere(productId, wishes, id),
    trace: derived('trace'),
    news: derived('news'),
  };
};
