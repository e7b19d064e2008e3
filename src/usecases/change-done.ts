import type { WishChanged } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import {
  changeDone as changeDefinition,
  progressOf,
  type DoneChange,
  type DoneDefinition,
} from '../domain/done';
import { doneDefaultFor } from '../domain/product';
import { enterWish } from './authorise';
import { joinWish } from './join-wish';
import { changeRecord, recordAt } from './change-record';
import type { FieldHistory, World } from './ports';

const textOf = (done: DoneDefinition, change: DoneChange): string | null => {
  if ('text' in change) return change.text.trim();
  if (!('id' in change)) return null;
  return done.criteria.find(({ id }) => id === change.id)?.text ?? null;
};

/** The field shows how many criteria are met of how many: Jira's history tells of nothing else. */
const historyOf = (before: DoneDefinition, after: DoneDefinition): FieldHistory => {
  const [was, is] = [progressOf(before), progressOf(after)];
  return was.met === is.met && was.total === is.total ? 'quiet' : 'told';
};

/**
 * One change of what DONE means for a wish, or of how far a criterion is. The vendor attaches evidence and changes nothing else.
 *
 * @throws Refusal `obstacles` when the wish is closed, `done` with what is wrong with the change, `changedMeanwhile`
 */
export const changeDone = async (
  world: World,
  { wishId, rev, change }: { wishId: string; rev: number; change: DoneChange },
): Promise<WishChanged> => {
  const entry = await enterWish(world, wishId, change.change === 'attach' ? 'attachEvidence' : 'defineDone');
  const record = await recordAt(world, entry, rev);
  const { settings } = entry.product.value;
  const wish = joinWish(entry.issue, settings, record.value);
  if (wish.stage === 'closed') throw new Refusal({ code: 'obstacles', obstacles: ['alreadyClosed'] });
  const changed = changeDefinition(record.value.done, change, {
    newId: world.newId(),
    defaults: doneDefaultFor(settings, wish),
  });
  if (!changed.ok) throw new Refusal({ code: 'done', problem: changed.error });
  return changeRecord(world, entry, {
    was: record.rev,
    value: { ...record.value, done: changed.value },
    what: { trace: 'done', change, text: textOf(record.value.done, change) },
    history: historyOf(record.value.done, changed.value),
  });
};
