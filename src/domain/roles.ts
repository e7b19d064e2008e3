/**
 * Who may do what. The one matrix is the source of the server's check, of what the screens
 * show as closed with a reason, and of docs/roles.md.
 *
 * Source: OS2, "Koordinationsgruppe og tovholder: rolle, ansvar og mandat" and the kommissorium of the steering group:
 * the coordination group prioritises, starts and closes within the frame that the steering group sets;
 * a vendor takes no decision on direction, priorities or money; the secretariat advises and follows the money;
 * the tovholder sees to it that documentation, minutes and news are published.
 */
export const ROLES = ['tovholder', 'coordination', 'steering', 'vendor', 'secretariat', 'reader'] as const;
export type Role = (typeof ROLES)[number];

/**
 * The roles that a Jira group may have. The tovholder is a person whom the product names, never a group.
 * Source: OS2's governance requirement G3, "Projektleder/tovholder udpeget: navn, rolle, opgaver".
 */
export const GROUP_ROLES = ['coordination', 'steering', 'vendor', 'secretariat', 'reader'] as const;
export type GroupRole = (typeof GROUP_ROLES)[number];

export const ACTIONS = [
  'readWishes',
  'createWish',
  'supportWish',
  'rankWish',
  'estimateWish',
  'describeOrder',
  'defineDone',
  'attachEvidence',
  'startWish',
  'closeWish',
  'answerWish',
  'rejectWish',
  'supersedeWish',
  'regulariseWish',
  'registerInvoice',
  'submitCase',
  'decideCase',
  'setFrame',
  'keepAgreements',
  'editSettings',
  'editMembers',
  'handOver',
  'exportProduct',
  'importProduct',
  'keepChecklist',
  'keepEvaluation',
  'keepProfile',
  'writeMinutes',
  'approveMinutes',
  'publishMinutes',
  'publishSnapshot',
  'sendNews',
] as const;
export type Action = (typeof ACTIONS)[number];

const COORDINATION: readonly Role[] = ['tovholder', 'coordination'];

/** Action by role. Everybody who may see the project in Jira may read, and whoever may create issues there may wish. */
export const ROLE_MATRIX: Readonly<Record<Action, readonly Role[]>> = {
  readWishes: ROLES,
  // A wish is a suggestion and decides nothing: the vendor, who sees what is worn, may make one as well as anybody.
  createWish: ROLES,
  supportWish: COORDINATION,
  rankWish: COORDINATION,
  estimateWish: [...COORDINATION, 'vendor'],
  describeOrder: COORDINATION,
  defineDone: COORDINATION,
  attachEvidence: [...COORDINATION, 'vendor'],
  startWish: COORDINATION,
  closeWish: COORDINATION,
  answerWish: COORDINATION,
  rejectWish: COORDINATION,
  supersedeWish: COORDINATION,
  regulariseWish: ['tovholder'],
  registerInvoice: [...COORDINATION, 'secretariat'],
  submitCase: COORDINATION,
  decideCase: ['steering'],
  setFrame: ['steering'],
  keepAgreements: ['tovholder', 'secretariat'],
  editSettings: ['tovholder'],
  editMembers: ['tovholder'],
  handOver: ['tovholder'],
  exportProduct: ['tovholder'],
  importProduct: ['tovholder'],
  keepChecklist: COORDINATION,
  keepEvaluation: COORDINATION,
  keepProfile: ['tovholder'],
  writeMinutes: [...COORDINATION, 'steering'],
  approveMinutes: [...COORDINATION, 'steering'],
  publishMinutes: ['tovholder'],
  publishSnapshot: ['tovholder'],
  sendNews: ['tovholder'],
};

/** What a Jira administrator of the project may do without any role: set the product up, never decide. */
export const ADMINISTRATOR_ACTIONS: readonly Action[] = [
  'editSettings',
  'editMembers',
  'handOver',
  'exportProduct',
  'importProduct',
];

const ADVISERS: readonly Role[] = ['vendor', 'secretariat'];

/** Who may never do it, whatever other role they have: they advise, have no vote, and no authority speaks through them. */
const BARRED: Readonly<Partial<Record<Action, readonly Role[]>>> = {
  supportWish: ADVISERS,
  decideCase: ADVISERS,
  setFrame: ADVISERS,
};

/** What a stedfortræder does not do in the tovholder's place: the role itself stays with whoever was given it. */
export const IN_PERSON_ACTIONS: readonly Action[] = ['handOver'];

/** What passes to the coordination group where a product has no steering group. */
const PASSED_ON: readonly Action[] = ['decideCase', 'setFrame'];

/** The roles that keep somebody from an action whatever other role they have. */
export const barredFrom = (action: Action): readonly Role[] => BARRED[action] ?? [];

/** Somebody seen from one product: their roles there and whether Jira lets them administer the project. */
export interface Actor {
  accountId: string;
  roles: readonly Role[];
  /** Whether the tovholder's rights are theirs by standing in only. */
  standsIn: boolean;
  administersProject: boolean;
}

/** How a product is governed, as far as rights depend on it. */
export interface Governance {
  hasSteeringGroup: boolean;
}

/** The roles that may do an action in a product governed so. */
export const rolesFor = (action: Action, { hasSteeringGroup }: Governance): readonly Role[] =>
  !hasSteeringGroup && PASSED_ON.includes(action) ? COORDINATION : ROLE_MATRIX[action];

/**
 * Whether somebody may do an action in a product.
 *
 * "Er der ingen styregruppe, må koordinationsgruppen påtage sig det ansvar": deciding then passes to the coordination group.
 */
export const may = (actor: Actor, action: Action, governance: Governance): boolean =>
  action === 'readWishes' ||
  (actor.administersProject && ADMINISTRATOR_ACTIONS.includes(action)) ||
  (!(actor.standsIn && IN_PERSON_ACTIONS.includes(action)) &&
    rolesFor(action, governance).some((role) => actor.roles.includes(role)) &&
    !actor.roles.some((role) => barredFrom(action).includes(role)));

/** Vendors and the secretariat have no vote, whatever other role they have. */
export const isAdviser = (roles: readonly Role[]): boolean => roles.some((role) => ADVISERS.includes(role));

/** A vendor neither approves a delivery nor owns a wish, whatever other role they have. */
export const isVendor = (roles: readonly Role[]): boolean => roles.includes('vendor');
