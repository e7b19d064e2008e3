import type { MinutesRow } from '../../contract/documentation';
import { Refusal } from '../../contract/errors';
import { foundPage, register } from '../../domain/minutes/flow';
import type { MeetingKind } from '../../domain/minutes/minutes';
import { isoDayOf } from '../../text/date-text';
import { admit, refuse } from '../authorise';
import { changedMeanwhile } from '../change-record';
import type { DocumentationWorld } from '../documentation-ports';
import { rowOf } from './minutes-rows';

/**
 * Takes a page among a product's minutes, with its kind and day. The page gets the mark that its byline is shown by.
 *
 * @throws Refusal `minutes` `alreadyRegistered`
 */
export const registerMinutes = async (
  world: DocumentationWorld,
  { productId, pageId, kind, date }: { productId: string; pageId: string; kind: MeetingKind; date: string },
): Promise<MinutesRow> => {
  await admit(world, productId, 'writeMinutes');
  const [kept, page] = await Promise.all([world.library.minutesOn(pageId), world.confluence.page(pageId)]);
  if (!page || (kept && kept.value.productId !== productId)) return refuse();
  const { spaceId, title, createdAt } = page;
  const found =
    kept?.value ?? foundPage({ pageId, productId, spaceId, title, createdOn: isoDayOf(createdAt) });
  const registered = register(found, { kind, date });
  if (!registered.ok) throw new Refusal({ code: 'minutes', problem: registered.error });
  await world.confluence.markAsMinutes(pageId);
  const was = kept?.rev ?? 0;
  const outcome = await world.store.commit([{ write: 'minutes', was, value: registered.value }]);
  if (outcome === 'lostRace') changedMeanwhile();
  return rowOf({ rev: was + 1, value: registered.value }, page);
};
