import { Refusal } from '../contract/errors';
import type { MatterName } from '../domain/decision';
import { thaw } from '../domain/done';
import { keepBack, letGo, settle } from '../domain/frame';
import { NOTHING } from '../domain/money';
import type { WishChanged } from '../contract/definitions';
import { afterwards } from './afterwards';
import { actOf, book } from './book';
import { changedMeanwhile } from './change-record';
import { withVersion } from './done-versions';
import type { DecisionErrand, Errand } from './errand';
import { inheritSupporters, supersededBy } from './intake/inherit-supporters';
import { linkSuccessor } from './intake/link-successor';
import type { Backstage, Change, Versioned, WishRecord, World } from './ports';
import { actOfMatter, tellPages } from './tell-pages';

/** How often a write is tried again when somebody else wrote first. */
const MOST_ATTEMPTS = 5;

/**
 * Draws up changes from what is stored now and commits them; when the race is lost, from what is stored then.
 *
 * @returns what was committed
 * @throws Refusal `changedMeanwhile` when the race is lost every time
 */
export const commitDrawn = async <Drawn extends { changes: readonly Change[] }>(
  store: Backstage['store'],
  draw: () => Promise<Drawn>,
): Promise<Drawn> => {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const drawn = await draw();
    if ((await store.commit(drawn.changes)) === 'committed') return drawn;
  }
  throw new Refusal({ code: 'changedMeanwhile' });
};

/** The same for changes that nothing else is drawn up with. */
export const commitFresh = async (
  store: Backstage['store'],
  prepare: () => Promise<readonly Change[]>,
): Promise<void> => {
  await commitDrawn(store, async () => ({ changes: await prepare() }));
};

const ENDINGS: readonly MatterName[] = ['delivered', 'rejected', 'superseded'];

/** Whether the errand ends the wish: then nothing is held or promised for it any more. */
const isOver = ({ decision }: Errand): boolean =>
  ENDINGS.some((ending) => ending === decision?.matter.matter);

/** What becomes final with the decision: for a wish that ends also the money, which stays held until the issue has moved. */
const withDecision = async ({ store }: Backstage, errand: DecisionErrand): Promise<Change[]> => {
  const { decision, productId, wishId, year } = errand;
  const record = await store.wish(productId, wishId);
  const changes: Change[] = [
    { write: 'decision', value: decision },
    // Whoever judged the wish by where it stood before it moved rests on a record that is another one now.
    { write: 'wish', was: record.rev, value: record.value },
    ...(errand.traces ?? []).map((value): Change => ({ write: 'trace', productId, value })),
  ];
  if (!isOver(errand)) return changes;
  const frame = await store.frame(productId, year);
  const amount = decision.matter.matter === 'delivered' ? decision.matter.spent : NOTHING;
  const settled = settle(frame.value, { wishId, amount, at: decision.at });
  return [...changes, ...book(frame, settled, actOf(errand, decision.at))];
};

/** The issue has moved: the decision is taken. */
export const takeDecision = async (
  world: Backstage,
  errand: Versioned<DecisionErrand>,
): Promise<Versioned<DecisionErrand>> => {
  const telling: DecisionErrand = { ...errand.value, state: 'telling' };
  await commitFresh(world.store, async () => [
    ...(await withDecision(world, errand.value)),
    { write: 'errandDone', was: errand.rev, value: errand.value },
    { write: 'errand', was: 0, value: telling },
  ]);
  return { rev: 1, value: telling };
};

/** What an errand set aside before its issue moved, given back as it was. */
const giveBack = async ({ store, now }: Backstage, errand: DecisionErrand): Promise<Change[]> => {
  const { productId, wishId, year, decision } = errand;
  const { matter } = decision;
  if (matter.matter !== 'started' && matter.matter !== 'delivered') return [];
  const [frame, record] = await Promise.all([store.frame(productId, year), store.wish(productId, wishId)]);
  // A start and its undoing are acts of their own: each has entries in the ledger.
  const at = now();
  const act = { ...actOf(errand, at), actId: `${errand.errandId}:undone` };
  const thawed = { ...record.value, done: thaw(record.value.done) };
  if (matter.matter === 'delivered') return book(frame, keepBack(frame.value, wishId, matter.held), act);
  return [
    ...book(frame, letGo(frame.value, wishId), act),
    ...withVersion(record.rev, thawed, { at, accountId: null }),
  ];
};

/** The issue did not move: what was reserved for it is free again, and no decision was taken. */
export const undo = async (world: Backstage, errand: Versioned<DecisionErrand>): Promise<void> =>
  commitFresh(world.store, async () => [
    { write: 'errandDone', was: errand.rev, value: errand.value },
    ...(await giveBack(world, errand.value)),
  ]);

/** The comment is written: the published copies follow and the errand is done. */
export const finish = async ({ app, store }: Backstage, errand: Versioned<Errand>): Promise<void> => {
  const { productId, wishId } = errand.value;
  await app.publishRecords([await store.wish(productId, wishId)]);
  if (isOver(errand.value)) await app.publishFrameStatus([{ wishId, status: null }]);
  await store.commit([{ write: 'errandDone', was: errand.rev, value: errand.value }]);
};

const isCertainlyNotDone = (error: unknown): boolean =>
  error instanceof Refusal && (error.error.code === 'jiraRefused' || error.error.code === 'busy');

/**
 * Moves the issue for an errand that is stored. When Jira says no, everything reserved is given back.
 * When nobody knows whether it moved, the errand stays and the look-after decides by where the issue stands.
 */
const move = async (
  world: World,
  errand: Versioned<DecisionErrand>,
  statusId: string,
): Promise<Versioned<DecisionErrand>> => {
  try {
    await world.jira.moveTo(errand.value.wishId, statusId);
  } catch (error) {
    if (isCertainlyNotDone(error)) await undo(world, errand);
    throw error;
  }
  return takeDecision(world, errand);
};

/** Where another wish takes the place of the errand's, its supporters go there, and the field Gavner follows. */
export const handOn = async (world: Backstage, errand: Errand): Promise<void> => {
  const superseded = supersededBy(errand);
  if (!superseded) return;
  await inheritSupporters(world, errand, (prepare) => commitFresh(world.store, prepare));
  await world.store.noteWritten(errand.productId, [superseded.byWishId]);
  await world.recomputation.askSupporters(errand.productId);
};

/** Writes the comment as the person who decided; where Jira does not let them, the look-after writes it as the app. */
export const tell = async (world: World, errand: Versioned<Errand>): Promise<void> => {
  const { wishId, errandId, comment, productId } = errand.value;
  await handOn(world, errand.value);
  await linkSuccessor(world.jira, errand.value);
  try {
    await world.jira.comment(wishId, errandId, comment);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return;
  }
  await finish(world, errand);
  await world.store.noteWritten(productId, [wishId]);
};

/** Open pages are told when the decision stands everywhere they read it. */
export const tellDecision = (world: World, { productId, wishId, decision }: DecisionErrand): Promise<void> =>
  tellPages(world, { productId, wishId, act: actOfMatter(decision.matter) });

/** Whether Jira has a way for this person; asked before any money is held. */
export const requireWay = async ({ jira }: World, wishId: string, statusId: string): Promise<void> => {
  if (await jira.canReach(wishId, statusId)) return;
  throw new Refusal({ code: 'jiraRefused', messages: [] });
};

/** Carries out an errand that is stored: the issue moves, the decision is taken, the comment is written. */
export const carryOut = async (
  world: World,
  errand: Versioned<DecisionErrand>,
  statusId: string,
): Promise<WishChanged> => {
  const { productId, wishId } = errand.value;
  await world.recomputation.lookAfter(productId);
  const moved = await move(world, errand, statusId);
  await world.store.noteWritten(productId, [wishId]);
  await tell(world, moved);
  await tellDecision(world, errand.value);
  await world.recomputation.ask(productId);
  return afterwards(world, wishId);
};

/** Stores an errand with what it sets aside, unless the wish has moved since it was judged, and carries it out. */
export const sendOff = async (
  world: World,
  errand: DecisionErrand,
  {
    statusId,
    record,
    reserves = [],
  }: { statusId: string; record: Versioned<WishRecord>; reserves?: readonly Change[] },
): Promise<WishChanged> => {
  await requireWay(world, errand.wishId, statusId);
  const outcome = await world.store.commit([
    ...reserves,
    { write: 'sameRecord', was: record.rev, wishId: errand.wishId },
    { write: 'errand', was: 0, value: errand },
  ]);
  if (outcome === 'lostRace') changedMeanwhile();
  return carryOut(world, { rev: 1, value: errand }, statusId);
};
