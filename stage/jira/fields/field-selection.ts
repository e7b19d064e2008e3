import type { World } from '../world';
import type { FieldInfo } from './field-info';

/** The fields a caller asks for: `*all`, `*navigable`, ids, and ids with a minus to leave out. */
export function selectFields(requested: readonly string[], byKey: boolean, { fields }: World): FieldInfo[] {
  const wanted = requested.filter((name) => !name.startsWith('-'));
  const unwanted = new Set(requested.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const valued = fields.all.filter((field) => field.schema !== undefined && !unwanted.has(field.id));
  if (wanted.includes('*all') || wanted.length === 0) return valued;
  const navigable = wanted.includes('*navigable') ? valued.filter((field) => field.navigable) : [];
  const named = wanted.flatMap((name) => (byKey ? fields.fieldByKey(name) : fields.field(name)) ?? []);
  return [...new Set([...navigable, ...named.filter((field) => valued.includes(field))])];
}

/** Whether more than the id and key is asked for, which makes a search page smaller. */
export const asksForValues = (requested: readonly string[]): boolean =>
  requested.some((name) => name !== 'id' && name !== 'key');
