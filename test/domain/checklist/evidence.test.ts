import {
  evidenceFor,
  LABELS,
  requirementEvidence,
  SOUGHT_LABELS,
  type UseFacts,
} from '../../../src/domain/checklist/evidence';
import type { Evidence } from '../../../src/domain/checklist/item-status';
import { ITEM_IDS } from '../../../src/domain/checklist/presets';
import { REQUIREMENTS } from '../../../src/domain/governance/requirements';
import { noUse } from '../../builders/checklists';

const VISION = 'https://os2.example/vision';
const PAGE = '/wiki/spaces/IOT/pages/7';

const found = (kind: Evidence['found'], rest: Partial<Evidence> = {}): Evidence => ({
  state: 'exists',
  found: kind,
  count: null,
  link: null,
  ...rest,
});

describe('what use shows of an item', () => {
  it.each<[string, Partial<UseFacts>, Evidence]>([
    ['backlog', { backlogPublic: true }, found('backlogPublic')],
    ['organisation', { contactPublished: true }, found('contactPublished')],
    ['governanceReport', { evaluationFinished: true }, found('evaluationFinished')],
    ['minutes', { minutes: { published: 4, unpublished: 0 } }, found('minutesPublished', { count: 4 })],
    ['vision', { visionWritten: true }, found('visionWritten')],
    ['vision', { visionUrl: VISION }, found('visionWritten', { link: VISION })],
    ['vision', { pages: { vision: PAGE } }, found('pageByLabel', { link: PAGE })],
    ['kommissorium', { pages: { kommissorium: PAGE } }, found('pageByLabel', { link: PAGE })],
  ])('%s of %j', (itemId, use, evidence) => {
    expect(evidenceFor(itemId, noUse(use))).toEqual(evidence);
  });

  it('shows minutes to be missing as long as one that is approved has no address on os2.eu', () => {
    expect(evidenceFor('minutes', noUse({ minutes: { published: 4, unpublished: 2 } }))).toEqual({
      state: 'missing',
      found: 'minutesUnpublished',
      count: 2,
      link: null,
    });
  });

  it('finds a page by its own label only', () => {
    const pages = { arbejdsgang: PAGE };
    expect(ITEM_IDS.filter((itemId) => evidenceFor(itemId, noUse({ pages })) !== null)).toEqual([]);
  });

  it('says nothing of items of the product itself, and of names that every object knows', () => {
    const use = noUse({ pages: { 'own-1': PAGE } });
    expect(evidenceFor('own-1', use)).toBeNull();
    expect(evidenceFor('constructor', use)).toBeNull();
  });
});

describe('what use shows for a requirement', () => {
  it.each<[string, Partial<UseFacts>, Evidence]>([
    ['F5', { questionsAnswered: 4 }, found('questionsAnswered', { count: 4 })],
    ['F11', { backlogPublic: true }, found('backlogPublic')],
    ['S4', { visionUrl: VISION }, found('visionWritten', { link: VISION })],
    ['G3', { tovholderNamed: true }, found('tovholderNamed')],
    ['G3', { tovholderNamed: true, contactPublished: true }, found('contactPublished')],
    ['G6', { groups: { steering: true, coordination: false } }, found('groupsNamed')],
    ['G7', { groups: { steering: false, coordination: true } }, found('groupsNamed')],
    ['G8', { pages: { arbejdsgang: PAGE } }, found('pageByLabel', { link: PAGE })],
    ['G13', { frameSet: true }, found('frameSet')],
  ])('%s of %j', (requirementId, use, evidence) => {
    expect(requirementEvidence(requirementId, noUse(use))).toEqual(evidence);
  });

  it.each<[string, Partial<UseFacts>]>([
    ['F5', { questionsAnswered: 3 }],
    ['G6', { groups: { steering: false, coordination: true } }],
    ['G7', { groups: { steering: true, coordination: false } }],
    ['G2', { tovholderNamed: true, minutes: { published: 9, unpublished: 0 } }],
    ['R9', { frameSet: true }],
  ])('%s is not shown by %j', (requirementId, use) => {
    expect(requirementEvidence(requirementId, noUse(use))).toBeNull();
  });
});

describe('a product that nobody uses', () => {
  it('shows nothing', () => {
    const all = [
      ...ITEM_IDS.map((id) => evidenceFor(id, noUse())),
      ...REQUIREMENTS.map(({ id }) => requirementEvidence(id, noUse())),
    ];
    expect(all.filter((evidence) => evidence !== null)).toEqual([]);
  });
});

describe('the labels that pages are sought by', () => {
  it('are such as Confluence takes: lower case, no blanks, each once', () => {
    expect(SOUGHT_LABELS.every((label) => /^[a-z][a-z-]*$/.test(label))).toBe(true);
    expect(new Set(SOUGHT_LABELS).size).toBe(Object.keys(LABELS).length);
  });
});
