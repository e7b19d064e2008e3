import type { DocumentationView } from '../../contract/documentation';
import { Refusal } from '../../contract/errors';
import { changeChecklist as changed } from '../../domain/checklist/change-checklist';
import type { Checklist, ChecklistChange } from '../../domain/checklist/checklist';
import { evidenceFor } from '../../domain/checklist/evidence';
import { isoDayOf } from '../../text/date-text';
import { admit } from '../authorise';
import { commitFresh } from '../errand-flow';
import type { DocumentationWorld } from '../documentation-ports';
import { checklistOf, viewOf } from './documentation-view';
import { useFacts } from './use-facts';

/**
 * One change of the checklist. Two people on two items never disturb each other: the item's own revision says whether
 * somebody was there first.
 *
 * @throws Refusal `checklist` with the rule that forbids the change; nothing is written then
 */
export const changeChecklist = async (
  world: DocumentationWorld,
  { productId, change }: { productId: string; change: ChecklistChange },
): Promise<DocumentationView> => {
  const { product } = await admit(world, productId, 'keepChecklist');
  const facts = await useFacts(world, product.value);
  const today = isoDayOf(world.now());
  const by = {
    accountId: world.accountId,
    today,
    newId: world.newId,
    evidence: (itemId: string) => evidenceFor(itemId, facts),
  };
  let written: Checklist | undefined;
  await commitFresh(world.store, async () => {
    const { rev, value } = await checklistOf(world, productId);
    const result = changed(value, change, by);
    if (!result.ok) throw new Refusal({ code: 'checklist', problem: result.error });
    written = result.value;
    return [{ write: 'document', kind: 'checklist', was: rev, value: written }];
  });
  return viewOf(written ?? (await checklistOf(world, productId)).value, facts, today);
};
