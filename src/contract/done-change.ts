import * as v from 'valibot';
import { LONGEST_CRITERION, LONGEST_NOTE } from '../domain/done';
import { id } from './fields';

export const criterionText = v.pipe(v.string(), v.maxLength(LONGEST_CRITERION * 2));
const note = v.pipe(v.string(), v.maxLength(LONGEST_NOTE * 2));
export const onCriterion = <const Change extends string>(change: Change) => ({
  change: v.literal(change),
  id,
});

/** A change of what DONE means, as it is sent and as it is kept in the wish's history. */
export const doneChange = v.variant('change', [
  v.strictObject({ change: v.literal('add'), text: criterionText }),
  v.strictObject({ ...onCriterion('reword'), text: criterionText }),
  v.strictObject({ ...onCriterion('move'), to: v.pipe(v.number(), v.safeInteger()) }),
  v.strictObject(onCriterion('retire')),
  v.strictObject(onCriterion('restore')),
  v.strictObject({ ...onCriterion('attach'), evidence: note }),
  v.strictObject({ ...onCriterion('meet'), evidence: note }),
  v.strictObject({ ...onCriterion('notRelevant'), reason: note }),
  v.strictObject(onCriterion('reopen')),
  v.strictObject({ change: v.literal('takeDefault') }),
]);
