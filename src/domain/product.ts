import type { Governance, GroupRole, Role } from './roles';
import { isAdviser, isVendor, rolesFor } from './roles';
import { standsInOn, type StandIn } from './tovholder';
import { INITIAL_INTAKE, type IntakeSettings } from './intake/intake';
import { INITIAL_PLAN, type DocumentationPlan } from './documentation-plan';

export const LONGEST_VENDOR_NAME = 200;

export const WISH_KINDS = ['development', 'maintenance'] as const;
export type WishKind = (typeof WISH_KINDS)[number];

/** Where a wish stands, read from its Jira status through the product's settings. */
export type WishStage = 'open' | 'started' | 'closed';

/** A municipality, region or state body that takes part in the product. The authority is the voter, not the person. */
export interface Authority {
  id: string;
  name: string;
}

/** Somebody's part in a product. */
export interface Member {
  accountId: string;
  roles: readonly Role[];
  authorityId: string | null;
}

/**
 * Roles that the members of a Jira group have in a product. A group speaks for no authority and answers for no wish:
 * that takes a person who is named.
 */
export interface RoleGroup {
  groupId: string;
  roles: readonly GroupRole[];
}

/** A criterion of the product's standard: every wish may take it, or those of one kind. */
export interface DefaultCriterion {
  id: string;
  text: string;
  /** Null for wishes of every kind. */
  kind: WishKind | null;
}

/** The part of the product's DONE standard that is for wishes of a kind, in its order. */
export const doneDefaultFor = (
  { doneDefault }: Pick<ProductSettings, 'doneDefault'>,
  wish: { kind: WishKind },
): readonly DefaultCriterion[] => doneDefault.filter(({ kind }) => kind === null || kind === wish.kind);

/** How a Jira project is used as an OS2 product. */
export interface ProductSettings extends Governance {
  /** JQL that picks the wishes of the project; the project itself is always added. */
  wishFilter: string;
  /** Names of the issue types that are maintenance; every other wish is development. */
  maintenanceTypes: readonly string[];
  /** Ids of the Jira statuses that mean "started". */
  startedStatusIds: readonly string[];
  /** Id of the status a wish gets when it is started, delivered, turned down. */
  startStatusId: string | null;
  deliveredStatusId: string | null;
  rejectedStatusId: string | null;
  doneDefault: readonly DefaultCriterion[];
  /** Address of the vision or agreement that a refusal refers to. */
  visionUrl: string | null;
  /** The company that delivers, and where the agreement with it stands. */
  vendorName: string | null;
  vendorAgreementUrl: string | null;
  /** How many of those who decide cases must take part in a decision; null where the product asks for no number. */
  quorum: number | null;
  intake: IntakeSettings;
}

/** What the rules need to know of a product. */
export interface ProductRules {
  settings: ProductSettings;
  members: readonly Member[];
}

export interface Product extends ProductRules {
  productId: string;
  authorities: readonly Authority[];
  groups: readonly RoleGroup[];
  /** Who stands in for the tovholder, now or later; null for nobody. */
  standIn: StandIn | null;
  documentation: DocumentationPlan;
}

/** Settings of a product that nobody has set up yet: every issue is a wish and nothing can be started. */
export const INITIAL_SETTINGS: ProductSettings = {
  hasSteeringGroup: true,
  wishFilter: '',
  maintenanceTypes: [],
  startedStatusIds: [],
  startStatusId: null,
  deliveredStatusId: null,
  rejectedStatusId: null,
  doneDefault: [],
  visionUrl: null,
  vendorName: null,
  vendorAgreementUrl: null,
  quorum: null,
  intake: INITIAL_INTAKE,
};

export const newProduct = (productId: string): Product => ({
  productId,
  settings: INITIAL_SETTINGS,
  authorities: [],
  members: [],
  groups: [],
  standIn: null,
  documentation: INITIAL_PLAN,
});

export const memberOf = (product: ProductRules, accountId: string): Member | undefined =>
  product.members.find((member) => member.accountId === accountId);

/** What somebody's roles depend on besides the product. */
export interface Circumstances {
  accountId: string;
  /** ISO day in Denmark. */
  day: string;
  /** The Jira groups the account belongs to; of interest where the product gives groups roles. */
  groupIds: readonly string[];
}

const givenRoles = (product: Product, { accountId, groupIds }: Circumstances): Role[] => [
  ...(memberOf(product, accountId)?.roles ?? []),
  ...product.groups.filter(({ groupId }) => groupIds.includes(groupId)).flatMap(({ roles }) => roles),
];

/** The roles somebody has in a product, and whether the tovholder's is theirs by standing in only. */
export interface RolesHeld {
  roles: readonly Role[];
  standsIn: boolean;
}

/**
 * The roles of an account: those it was given by name, those of its groups, and the tovholder's on the days it stands
 * in. Whoever is the vendor in any of these ways stands in for nobody. Somebody without any role is a reader.
 */
export const rolesOf = (product: Product, circumstances: Circumstances): RolesHeld => {
  const given = givenRoles(product, circumstances);
  const standsIn =
    standsInOn(product, circumstances.day) === circumstances.accountId &&
    !isVendor(given) &&
    !given.includes('tovholder');
  const roles = [...new Set<Role>(standsIn ? ['tovholder', ...given] : given)];
  return { roles: roles.length > 0 ? roles : ['reader'], standsIn };
};

/**
 * Who may own a wish or approve its delivery: the tovholder and the coordination group, who close wishes.
 * Never somebody who is also the vendor; the secretariat advises and the steering group decides on cases.
 */
export const responsibleMembers = (product: ProductRules): readonly Member[] =>
  product.members.filter(
    ({ roles }) =>
      rolesFor('closeWish', product.settings).some((role) => roles.includes(role)) && !isVendor(roles),
  );

/** The members who decide cases: the steering group, or where there is none the coordination group. Never a vendor or the secretariat, who advise. */
export const decidersOf = (product: ProductRules): readonly string[] =>
  product.members
    .filter(
      ({ roles }) =>
        rolesFor('decideCase', product.settings).some((role) => roles.includes(role)) && !isAdviser(roles),
    )
    .map(({ accountId }) => accountId);

/** The status category of Jira, which closes a wish whatever the settings say. */
export type StatusCategory = 'new' | 'indeterminate' | 'done';

/** The stage of a wish: Jira's own "done" closes it, the settings say which statuses are started;
 * the status that a start leads to always is one. */
export const stageOf = (
  status: { id: string; category: StatusCategory },
  settings: Pick<ProductSettings, 'startedStatusIds' | 'startStatusId'>,
): WishStage => {
  if (status.category === 'done') return 'closed';
  const isStarted = settings.startedStatusIds.includes(status.id) || status.id === settings.startStatusId;
  return isStarted ? 'started' : 'open';
};
