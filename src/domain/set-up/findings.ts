import { isSet } from '../frame';
import { decidersOf, responsibleMembers, type ProductSettings } from '../product';
import { rolesFor, type Role } from '../roles';
import type { AppField, SetUpFacts } from './facts';
import { guardFinding, statusFinding } from './workflow-findings';

/** Each thing that the app needs, in the order in which a product is set up. */
export const CHECKS = [
  'fieldEstimate',
  'fieldDone',
  'fieldFrameStatus',
  'fieldSupporters',
  'estimateOnCreate',
  'estimateEditable',
  'estimateOnScreens',
  'doneOnScreens',
  'frameStatusOnScreens',
  'supportersOnScreens',
  'filterReads',
  'filterFinds',
  'startStatus',
  'deliveredStatus',
  'rejectedStatus',
  'startGuard',
  'closeGuard',
  'ownPermissions',
  'appPermissions',
  'tovholder',
  'approver',
  'steeringGroup',
  'twoDeciders',
  'quorum',
  'groupsExist',
  'frame',
] as const;
export type Check = (typeof CHECKS)[number];

/**
 * - `ok`: as it must be.
 * - `missing`: not so; the screen says how to mend it.
 * - `unknown`: Jira does not show it to whoever asks.
 */
export type FindingState = 'ok' | 'missing' | 'unknown';

export interface Finding {
  check: Check;
  state: FindingState;
  /** What is missing or found, by name: transitions, issue types, screens, permissions. */
  names: readonly string[];
}

/** A finding without its name. */
export type Outcome = Omit<Finding, 'check'>;

const OK: Outcome = { state: 'ok', names: [] };
const UNKNOWN: Outcome = { state: 'unknown', names: [] };

export const missing = (...names: readonly string[]): Outcome => ({ state: 'missing', names });

const holds = (isSo: boolean): Outcome => (isSo ? OK : missing());

/** Nothing may be left on the list of what lacks. */
const noneOf = (lacking: readonly string[] | null): Outcome => {
  if (lacking === null) return UNKNOWN;
  return lacking.length === 0 ? OK : missing(...lacking);
};

/** A field that is on no screen of the project is seen by nobody; where it is on some, they are named. */
const screensFinding =
  (field: AppField) =>
  ({ screens }: SetUpFacts): Outcome => {
    if (screens === null) return UNKNOWN;
    return screens[field].length === 0 ? missing() : { state: 'ok', names: screens[field] };
  };

const hasRole = ({ product }: SetUpFacts, role: Role): boolean =>
  [...product.members, ...product.groups].some(({ roles }) => (roles as readonly Role[]).includes(role));

/** A group may be many; a named decider is one. */
const mayDifferFromProposer = ({ product }: SetUpFacts): boolean => {
  const deciding = rolesFor('decideCase', product.settings);
  const decides = (roles: readonly Role[]): boolean => roles.some((role) => deciding.includes(role));
  return product.groups.some(({ roles }) => decides(roles)) || decidersOf(product).length > 1;
};

const statusOf =
  (name: 'startStatusId' | 'deliveredStatusId' | 'rejectedStatusId') =>
  (facts: SetUpFacts): Outcome =>
    statusFinding(facts, (settings: ProductSettings) => settings[name]);

const OUTCOMES: Readonly<Record<Check, (facts: SetUpFacts) => Outcome | null>> = {
  fieldEstimate: ({ fields }) => holds(fields.estimate),
  fieldDone: ({ fields }) => holds(fields.done),
  fieldFrameStatus: ({ fields }) => holds(fields.frameStatus),
  fieldSupporters: ({ fields }) => holds(fields.supporters),
  estimateOnCreate: ({ typesWithoutEstimate }) => noneOf(typesWithoutEstimate),
  estimateEditable: ({ estimateEditable: is }) => (is === null ? UNKNOWN : holds(is)),
  estimateOnScreens: screensFinding('estimate'),
  doneOnScreens: screensFinding('done'),
  frameStatusOnScreens: screensFinding('frameStatus'),
  supportersOnScreens: screensFinding('supporters'),
  filterReads: ({ filterProblem }) => (filterProblem === null ? OK : missing(filterProblem)),
  filterFinds: ({ wishes }) => (wishes === null ? UNKNOWN : holds(wishes > 0)),
  startStatus: statusOf('startStatusId'),
  deliveredStatus: statusOf('deliveredStatusId'),
  rejectedStatus: statusOf('rejectedStatusId'),
  startGuard: (facts) => guardFinding(facts, 'may-start'),
  closeGuard: (facts) => guardFinding(facts, 'may-close'),
  ownPermissions: ({ missingOwn }) => noneOf(missingOwn),
  appPermissions: ({ missingApp }) => noneOf(missingApp),
  tovholder: (facts) => holds(hasRole(facts, 'tovholder')),
  approver: ({ product }) => holds(responsibleMembers(product).length > 0),
  steeringGroup: (facts) =>
    facts.product.settings.hasSteeringGroup ? holds(hasRole(facts, 'steering')) : null,
  twoDeciders: (facts) =>
    facts.product.settings.hasSteeringGroup ? null : holds(mayDifferFromProposer(facts)),
  quorum: ({ product }) => {
    const { quorum } = product.settings;
    return quorum === null ? null : holds(decidersOf(product).length >= quorum);
  },
  groupsExist: ({ product, goneGroups }) =>
    product.groups.length === 0 ? null : goneGroups === null ? UNKNOWN : holds(goneGroups.length === 0),
  frame: ({ frame }) => holds(isSet(frame)),
};

/**
 * What a product's set-up has and lacks, in the order of {@link CHECKS}; what does not concern the product is left out.
 * Pure: nothing of it is stored, and it changes nothing.
 */
export const findingsOf = (facts: SetUpFacts): readonly Finding[] =>
  CHECKS.flatMap((check) => {
    const outcome = OUTCOMES[check](facts);
    return outcome ? [{ check, ...outcome }] : [];
  });
