import { isDeepStrictEqual } from 'node:util';
import { balanceOf, commitmentOf, type Frame } from '../../src/domain/frame';
import { agrees } from '../../src/domain/ledger/sums';
import type { DecisionMatter } from '../../src/domain/decision';
import type { Change } from '../../src/usecases/ports';
import type { MemorySite } from './memory-site';

const overdrawn = (frame: Frame): number => Math.max(0, 0 - balanceOf(frame).rest);

/** The steering group has decided: it set the frame, or approved the wish that is started. */
const isByDecision = (after: Frame, changes: readonly Change[]): boolean =>
  changes.some(
    (change) =>
      (change.write === 'decision' &&
        (change.value.matter.matter === 'frameSet' || change.value.matter.matter === 'ruled')) ||
      (change.write === 'errand' &&
        change.value.decision?.matter.matter === 'started' &&
        commitmentOf(after, change.value.wishId)?.caseId !== null),
  );

/** Disponeret and forbrugt never exceed the frame by more than before, unless the steering group decided it. */
export const neverBeyondTheMandate = (before: Frame, after: Frame, changes: readonly Change[]): void => {
  if (overdrawn(after) > overdrawn(before) && !isByDecision(after, changes))
    throw new Error(`overdrawn: ${JSON.stringify({ before, after, changes })}`);
};

/** Something that was answered with "done". */
export interface Acknowledged {
  wishId: string;
  matter: DecisionMatter['matter'];
  invoice?: string;
}

const decisionsOn = (site: MemorySite, wishId: string, matter: DecisionMatter['matter']) =>
  site.decisions().filter((decision) => decision.wishId === wishId && decision.matter.matter === matter);

const STATUS_AFTER = { started: '3', delivered: '4', rejected: '5', superseded: '5' } as const;
type Final = keyof typeof STATUS_AFTER;
const FINALS: readonly Final[] = ['started', 'delivered', 'rejected', 'superseded'];

/** The issue stands where the last decision that moved it says, and money is held exactly while it is under way. */
const isConsistent = (site: MemorySite, wishId: string): boolean => {
  const taken = FINALS.filter((matter) => decisionsOn(site, wishId, matter).length > 0);
  const last = taken.at(-1);
  const status = last ? STATUS_AFTER[last] : '1';
  const isHeld = commitmentOf(site.frame().value, wishId) !== undefined;
  return site.issues.get(wishId)?.statusId === status && isHeld === (last === 'started');
};

/** DONE is frozen with a version that stays readable, and the newest of them is the one that holds. */
const isKept = (site: MemorySite, wishId: string): boolean => {
  const done = site.record(wishId)?.value.done;
  const kept = site.doneVersions().filter((version) => version.wishId === wishId);
  const [newest] = kept.sort((one, other) => other.at.localeCompare(one.at));
  return newest ? isDeepStrictEqual(newest.done, done) : done?.frozen !== true;
};

const closedFor = (site: MemorySite, wishId: string): string | null => {
  const [decision] = decisionsOn(site, wishId, 'superseded');
  return decision?.matter.matter === 'superseded' ? decision.matter.byWishId : null;
};

/** The wish that goes on in the place of one; null where the wishes are closed for each other in a circle. */
const heirOf = (site: MemorySite, wishId: string, seen: readonly string[] = []): string | null => {
  if (seen.includes(wishId)) return null;
  const next = closedFor(site, wishId);
  return next === null ? wishId : heirOf(site, next, [...seen, wishId]);
};

const isInherited = (site: MemorySite, authorityId: string, before: readonly string[]): boolean => {
  const now = site.voices().find(({ value }) => value.authorityId === authorityId)?.value.supported ?? [];
  const expected = new Set(before.map((wishId) => heirOf(site, wishId)));
  return now.length === expected.size && now.every(({ wishId }) => expected.has(wishId));
};

const isLinked = (site: MemorySite, wishId: string): boolean => {
  const successor = closedFor(site, wishId);
  return successor === null || site.links.has(`${wishId} Duplicate ${successor}`);
};

const isTold = (site: MemorySite, wishId: string): boolean => {
  const comments = site.issues.get(wishId)?.comments ?? [];
  const decisions = site.decisions().filter((decision) => decision.wishId === wishId);
  return new Set(comments).size === decisions.length;
};

/** What does not hold of a site after everybody has gone home; empty when all does. */
export const broken = (
  site: MemorySite,
  acknowledged: readonly Acknowledged[],
  supported: Readonly<Record<string, readonly string[]>>,
): string[] => {
  const wishIds = [...site.issues.keys()];
  const invoices = site
    .frame()
    .value.spendings.flatMap(({ wishId, invoice }) => (invoice ? [`${wishId} ${invoice}`] : []));
  const laws: Record<string, boolean> = {
    'the entries sum up to the checkpoint': agrees(site.frame().value, site.entries()),
    'nothing is left undone': site.errands().length === 0,
    'each wish is started, delivered and turned down once': wishIds.every((wishId) =>
      FINALS.every((matter) => decisionsOn(site, wishId, matter).length <= 1),
    ),
    'no invoice is booked twice': new Set(invoices).size === invoices.length,
    'Jira, log and money say the same of each wish': wishIds.every((wishId) => isConsistent(site, wishId)),
    'the version of DONE that holds is kept': wishIds.every((wishId) => isKept(site, wishId)),
    'every decision is told on the issue': wishIds.every((wishId) => isTold(site, wishId)),
    'no wish is closed both ways, nor for itself in the end': wishIds.every(
      (wishId) =>
        decisionsOn(site, wishId, 'rejected').length + decisionsOn(site, wishId, 'superseded').length <= 1 &&
        heirOf(site, wishId) !== null,
    ),
    'every supporter follows to the wish that stays, once': Object.entries(supported).every(
      ([authorityId, before]) => isInherited(site, authorityId, before),
    ),
    'every superseded issue is linked to the other': wishIds.every((wishId) => isLinked(site, wishId)),
    'nothing acknowledged is lost': acknowledged.every(({ wishId, matter, invoice }) =>
      decisionsOn(site, wishId, matter).some(({ reference }) => !invoice || reference === invoice),
    ),
  };
  return Object.keys(laws).filter((law) => !laws[law]);
};
