import type { Member, Product } from './product';
import { isVendor, type Role } from './roles';
import { fail, ok, type Result } from './result';

/**
 * Stedfortræder: who has the tovholder's rights while the tovholder is away.
 * The days are ISO days of the Danish calendar, both included.
 */
export interface StandIn {
  accountId: string;
  from: string;
  until: string;
}

/** What keeps somebody from standing in for the tovholder or from taking the role over. */
export const TOVHOLDER_PROBLEMS = [
  'notMember',
  'vendor',
  'inactive',
  'isTovholder',
  'noTovholder',
  'reasonMissing',
  'periodBackwards',
  'periodOver',
] as const;
export type TovholderProblem = (typeof TOVHOLDER_PROBLEMS)[number];

type People = Pick<Product, 'members'>;

const rolesIn = ({ members }: People, accountId: string): readonly Role[] | null =>
  members.find((member) => member.accountId === accountId)?.roles ?? null;

/** Whether somebody is the tovholder themselves, not by standing in. */
export const isTovholder = (product: People, accountId: string): boolean =>
  rolesIn(product, accountId)?.includes('tovholder') ?? false;

/** Only a member, never the vendor and never a tovholder. */
const problemWith = (product: People, accountId: string): TovholderProblem | null => {
  const roles = rolesIn(product, accountId);
  if (roles === null) return 'notMember';
  if (isVendor(roles)) return 'vendor';
  return roles.includes('tovholder') ? 'isTovholder' : null;
};

/**
 * Who stands in for the tovholder on a day: whoever was named, while they take part and are not the vendor.
 *
 * @param day ISO day in Denmark
 */
export const standsInOn = (
  { standIn, members }: Pick<Product, 'standIn' | 'members'>,
  day: string,
): string | null => {
  if (standIn === null || day < standIn.from || day > standIn.until) return null;
  return problemWith({ members }, standIn.accountId) === null ? standIn.accountId : null;
};

/**
 * The stand-in as the tovholder names them.
 *
 * @param today ISO day in Denmark; a period that is over gives nobody any right
 * @returns the problem: `notMember`, `vendor`, `isTovholder`, `periodBackwards`, `periodOver`
 */
export const nameStandIn = (
  product: People,
  standIn: StandIn,
  today: string,
): Result<StandIn, TovholderProblem> => {
  if (standIn.until < standIn.from) return fail('periodBackwards');
  if (standIn.until < today) return fail('periodOver');
  const problem = problemWith(product, standIn.accountId);
  return problem === null ? ok(standIn) : fail(problem);
};

/** Overdragelse: from whom to whom, and which of their other roles the former tovholder keeps. */
export interface Handover {
  from: string;
  to: string;
  keep: readonly Role[];
}

const afterwards = ({ from, to, keep }: Handover, member: Member): Member => {
  if (member.accountId === to) return { ...member, roles: ['tovholder', ...member.roles] };
  if (member.accountId !== from) return member;
  return { ...member, roles: member.roles.filter((role) => role !== 'tovholder' && keep.includes(role)) };
};

/**
 * The members after the role of tovholder was handed over. The product has a tovholder before and after;
 * nobody gets any other role by it.
 *
 * @returns the problem: `noTovholder` where `from` does not have the role, `notMember`, `vendor` and `isTovholder` of `to`
 */
export const handOver = (
  product: People,
  handover: Handover,
): Result<readonly Member[], TovholderProblem> => {
  if (!isTovholder(product, handover.from)) return fail('noTovholder');
  const problem = problemWith(product, handover.to);
  return problem === null ? ok(product.members.map((member) => afterwards(handover, member))) : fail(problem);
};
