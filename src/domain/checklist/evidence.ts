import type { Evidence, EvidenceKind } from './item-status';

/** What is known of a product from its use, without anybody telling it. */
export interface UseFacts {
  /** Minutes with an address on os2.eu, and approved ones that have none. */
  minutes: { published: number; unpublished: number };
  /** Somebody has the role of tovholder. */
  tovholderNamed: boolean;
  /** A contact card stands in what was published. */
  contactPublished: boolean;
  /** Groups that have members. */
  groups: { coordination: boolean; steering: boolean };
  /** The frame of this year is set. */
  frameSet: boolean;
  /** The wishes stand in what was published. */
  backlogPublic: boolean;
  /** Addresses of pages in the product's space, by the label that each carries. */
  pages: Readonly<Record<string, string>>;
  visionWritten: boolean;
  visionUrl: string | null;
  evaluationFinished: boolean;
  /** How many of OS2's four questions about the product are answered. */
  questionsAnswered?: number;
}

/** The label by which a page of the product's space shows that a document is there. */
export const LABELS: Readonly<Record<string, string>> = {
  technicalDocs: 'teknisk-dokumentation',
  groupMaterial: 'arbejdsgruppemateriale',
  goodStyle: 'god-stil',
  kommissorium: 'kommissorium',
  connectionPractice: 'tilslutningspraksis',
  vision: 'vision',
  codeOfConduct: 'code-of-conduct',
  contributing: 'contributing',
  /** Sådan behandler vi ønsker: the project model of G8. */
  process: 'arbejdsgang',
};

/** Every label that is worth searching a product's space for. */
export const SOUGHT_LABELS: readonly string[] = Object.values(LABELS);

const exists = (found: EvidenceKind, { count = null, link = null }: Partial<Evidence> = {}): Evidence => ({
  state: 'exists',
  found,
  count,
  link,
});

type Rule = (facts: UseFacts) => Evidence | null;

const when =
  (fact: (facts: UseFacts) => boolean, found: EvidenceKind): Rule =>
  (facts) =>
    fact(facts) ? exists(found) : null;

const pageFor =
  (document: string): Rule =>
  ({ pages }) => {
    const label = LABELS[document] ?? '';
    const link = Object.hasOwn(pages, label) ? pages[label] : undefined;
    return link === undefined ? null : exists('pageByLabel', { link });
  };

const byMinutes: Rule = ({ minutes: { published, unpublished } }) => {
  if (unpublished > 0) {
    return { state: 'missing', found: 'minutesUnpublished', count: unpublished, link: null };
  }
  return published > 0 ? exists('minutesPublished', { count: published }) : null;
};

const byVision: Rule = (facts) =>
  facts.visionWritten || facts.visionUrl !== null
    ? exists('visionWritten', { link: facts.visionUrl })
    : pageFor('vision')(facts);

const ITEM_RULES: ReadonlyMap<string, Rule> = new Map([
  ['backlog', when(({ backlogPublic }) => backlogPublic, 'backlogPublic')],
  ['organisation', when(({ contactPublished }) => contactPublished, 'contactPublished')],
  ['governanceReport', when(({ evaluationFinished }) => evaluationFinished, 'evaluationFinished')],
  ['minutes', byMinutes],
  ['vision', byVision],
  ...['technicalDocs', 'groupMaterial', 'goodStyle', 'kommissorium'].map((id) => [id, pageFor(id)] as const),
  ...['connectionPractice', 'codeOfConduct', 'contributing'].map((id) => [id, pageFor(id)] as const),
]);

const QUESTIONS = 4;

const byContact: Rule = ({ contactPublished, tovholderNamed }) => {
  if (contactPublished) return exists('contactPublished');
  return tovholderNamed ? exists('tovholderNamed') : null;
};

const byQuestions: Rule = ({ questionsAnswered = 0 }) =>
  questionsAnswered >= QUESTIONS ? exists('questionsAnswered', { count: questionsAnswered }) : null;

/**
 * The requirements that use speaks for: OS2's audits found these not met for want of something that the app keeps anyway.
 * R3 and G2 are left to people: neither who wants a wish nor talks with the secretariat are among what use shows.
 */
const REQUIREMENT_RULES: ReadonlyMap<string, Rule> = new Map([
  ['F5', byQuestions],
  ['F11', when(({ backlogPublic }) => backlogPublic, 'backlogPublic')],
  ['S4', byVision],
  ['G3', byContact],
  ['G6', when(({ groups }) => groups.steering, 'groupsNamed')],
  ['G7', when(({ groups }) => groups.coordination, 'groupsNamed')],
  ['G8', pageFor('process')],
  ['G13', when(({ frameSet }) => frameSet, 'frameSet')],
]);

/**
 * What use shows of an item of the checklist; null where it shows nothing, which proves nothing either.
 * Approved minutes without an address on os2.eu show that the item "Referater" is missing, whatever else is published.
 */
export const evidenceFor = (itemId: string, facts: UseFacts): Evidence | null =>
  ITEM_RULES.get(itemId)?.(facts) ?? null;

/**
 * What use shows for one of OS2's requirements. It stands beside the answer and never is one: F11 also demands that issues
 * point to the code, G3 and G7 that tasks are described. Source: OS2's published audits, 2025.
 */
export const requirementEvidence = (requirementId: string, facts: UseFacts): Evidence | null =>
  REQUIREMENT_RULES.get(requirementId)?.(facts) ?? null;
