import { isAdf } from '../../../stage/documents/adf';
import type { Section } from '../../../src/contract/documentation';
import { REQUIREMENTS } from '../../../src/domain/governance/requirements';
import { everyCall } from '../../builders/documentation-calls';
import { aDocumentationSite, type DocumentationSite } from '../../builders/documentation-site';

const ALL: Section[] = ['documentation', 'minutes', 'product', 'roadmap'];

let site: DocumentationSite;

beforeEach(async () => {
  site = await aDocumentationSite();
});

afterEach(() => site.stage.stop());

const macro = (who: Parameters<DocumentationSite['got']>[0], sections: Section[] = ALL) =>
  site.got(who, 'openMacro', { productId: site.productId, sections });

const profile = (overrides: object = {}) => ({
  productId: site.productId,
  rev: 0,
  what: 'En vejviser',
  needs: 'Find vej',
  value: 'Færre opkald',
  vision: 'Alle finder frem',
  visionUrl: null,
  contacts: [
    {
      name: 'Mette',
      authority: 'Aarhus Kommune',
      kind: 'volunteer' as const,
      hoursPerWeek: 4,
      availability: 'active' as const,
      email: 'mette@aarhus.example',
      consentOn: '2026-11-01',
    },
  ],
  ...overrides,
});

describe('a reader without login', () => {
  it('sees nothing before something was published, not even the name', async () => {
    await site.got('tovholder', 'saveProfile', profile());
    expect(await macro(null)).toMatchObject({
      live: false,
      publishedAt: null,
      product: null,
      documentation: null,
      minutes: null,
      roadmap: null,
      actor: null,
      people: [],
      plan: { name: '', spaceId: null },
    });
  });

  it('sees what was published and only that, as it was then', async () => {
    await site.got('tovholder', 'saveProfile', profile());
    await site.got('tovholder', 'publishSnapshot', { productId: site.productId, sections: ['product'] });
    await site.got('tovholder', 'saveProfile', profile({ rev: 1, what: 'Noget andet' }));
    const seen = await macro(null);
    expect(seen.product?.profile.what).toBe('En vejviser');
    expect(seen).toMatchObject({ live: false, documentation: null, minutes: null, roadmap: null });
  });

  it('sees minutes only once they stand on os2.eu', async () => {
    const draft = {
      productId: site.productId,
      draftId: 'a',
      kind: 'coordination' as const,
      date: '2026-11-20',
      title: 'Referat 1',
      form: 'short' as const,
      present: '',
      wishIds: [],
      decisionIds: [],
      caseIds: [],
      decided: ['Ja'],
      actions: [],
      nextMeeting: null,
    };
    await site.got('tovholder', 'draftMinutes', draft);
    await site.got('tovholder', 'publishSnapshot', { productId: site.productId, sections: ['minutes'] });
    expect((await macro(null)).minutes?.rows).toEqual([]);
  });

  it('sees nothing any more once it was withdrawn', async () => {
    await site.got('tovholder', 'saveProfile', profile());
    await site.got('tovholder', 'publishSnapshot', { productId: site.productId, sections: ALL });
    await site.got('tovholder', 'withdrawSnapshot', { productId: site.productId });
    expect(await macro(null)).toMatchObject({ publishedAt: null, product: null, documentation: null });
  });

  it('gets no names of accounts from a snapshot', async () => {
    await site.got('tovholder', 'changeChecklist', {
      productId: site.productId,
      change: {
        change: 'answer',
        itemId: 'manuals',
        seen: 0,
        answer: {
          state: 'exists',
          reason: '',
          responsible: { accountId: 'stage-jonas' },
          link: 'https://os2.eu/manual',
          head: { owner: '', version: '', approver: '', approvedOn: null, reviseBy: null },
        },
      },
    });
    await site.got('tovholder', 'publishSnapshot', { productId: site.productId, sections: ALL });
    const seen = await macro(null);
    expect(seen.documentation?.tally.inPlace).toBeGreaterThan(0);
    expect(JSON.stringify(seen)).not.toContain('stage-');
  });
});

it('answers a reader without login with nothing but the macro, whatever is called', async () => {
  for (const [name, payload] of Object.entries(everyCall(site.productId))) {
    const answer = await site.stage.invoke(null, 'documentation-macro', name, payload);
    expect([name, answer]).toEqual([name, { ok: false, error: { code: 'refused' } }]);
  }
});

it('shows somebody without the project in Jira what was published', async () => {
  await site.got('tovholder', 'saveProfile', profile());
  await site.got('tovholder', 'publishSnapshot', { productId: site.productId, sections: ['product'] });
  expect(await macro('reader')).toMatchObject({ live: false, actor: null, product: { rev: 1 } });
});

it('tells somebody without the project nothing of the plan, also where no section is asked for', async () => {
  expect(await macro('reader', [])).toMatchObject({ live: false, plan: { name: '', spaceId: null } });
});

it('shows those who may see the product the product as it is', async () => {
  expect(await macro('vendor')).toMatchObject({ live: true, actor: { roles: ['vendor'] } });
});

it.each(['vendor', 'secretariat', 'reader'] as const)('lets no %s publish, write or answer', async (who) => {
  const { productId } = site;
  const answers = [
    await site.ask(who, 'publishSnapshot', { productId, sections: ALL }),
    await site.ask(who, 'saveProfile', profile()),
    await site.ask(who, 'changeChecklist', { productId, change: { change: 'addPlace', title: 'Skab' } }),
    await site.ask(who, 'steerAfterLevel', { productId, level: '3', reviewedOn: null }),
    await site.ask(who, 'indexMinutes', { productId }),
    await site.ask(who, 'createPage', { productId, template: 'vision' }),
  ];
  expect(answers).toEqual(answers.map(() => ({ ok: false, error: { code: 'refused' } })));
});

it('keeps an e-mail only with consent', async () => {
  const [contact] = profile().contacts;
  const without = profile({ contacts: [{ ...contact, consentOn: null }] });
  expect(await site.ask('tovholder', 'saveProfile', without)).toMatchObject({
    error: { code: 'profile', problem: 'consentMissing' },
  });
});

it.each(['kommissorium', 'vision', 'process', 'howToWish'] as const)(
  'makes the page %s once, from the settings',
  async (template) => {
    const { productId } = site;
    const page = await site.got('tovholder', 'createPage', { productId, template });
    expect(page.url).toContain(page.pageId);
    expect(await site.ask('tovholder', 'createPage', { productId, template })).toMatchObject({
      error: { code: 'titleTaken', title: page.title },
    });
  },
);

it('finds a page by its label and takes it as evidence', async () => {
  const { productId } = site;
  await site.got('tovholder', 'createPage', { productId, template: 'kommissorium' });
  const { documentation } = await macro('tovholder', ['documentation']);
  const item = documentation?.places
    .flatMap(({ items }) => items)
    .find((each) => each.item.itemId === 'kommissorium');
  expect(item?.status).toMatchObject({
    state: 'exists',
    source: 'evidence',
    evidence: { found: 'pageByLabel' },
  });
});

describe('the self-evaluation', () => {
  const exported = () => site.got('tovholder', 'exportEvaluation', { productId: site.productId });

  it('is the same file after export, import and export', async () => {
    const { productId } = site;
    await site.got('tovholder', 'answerRequirement', {
      productId,
      requirementId: 'G3',
      seen: 0,
      compliance: 'Ja',
      documentation: 'Se kontaktkortet',
    });
    const first = await exported();
    const { rev } = await site.got('tovholder', 'openGovernance', { productId });
    await site.got('tovholder', 'importEvaluation', { productId, seen: rev, text: first.text });
    expect(await exported()).toEqual(first);
    expect(JSON.parse(first.text).krav).toHaveLength(REQUIREMENTS.length);
  });

  it.each<[string, (text: string) => string, string]>([
    ['that is no JSON', () => '{', 'notJson'],
    ['of another kind', () => '{"krav":[]}', 'notAnEvaluation'],
    ['of another product', (text) => text.replace('OS2vejviser', 'OS2mo'), 'otherProduct'],
    [
      'with an unknown answer',
      (text) => text.replace('"efterlevet": null', '"efterlevet": "Måske"'),
      'unknownAnswer',
    ],
  ])('refuses a file %s and changes nothing', async (_, spoil, problem) => {
    const { productId } = site;
    const { text } = await exported();
    const before = await site.got('tovholder', 'openGovernance', { productId });
    const payload = { productId, seen: before.rev, text: spoil(text) };
    expect(await site.ask('tovholder', 'importEvaluation', payload)).toMatchObject({
      error: { code: 'evaluationFile', problem },
    });
    expect(await site.got('tovholder', 'openGovernance', { productId })).toEqual(before);
  });

  it('says when there is no room for more, and keeps what stood there', async () => {
    const answer = (requirementId: string) =>
      site.ask('tovholder', 'answerRequirement', {
        productId: site.productId,
        requirementId,
        seen: 0,
        compliance: 'Ja',
        documentation: 'å'.repeat(10_000),
      });
    const answers = [];
    for (const { id } of REQUIREMENTS) answers.push(await answer(id));
    const kept = answers.filter(({ ok }) => ok).length;
    expect(kept).toBeGreaterThan(10);
    expect(answers.at(-1)).toEqual({ ok: false, error: { code: 'full' } });
    const { text } = await site.got('tovholder', 'exportEvaluation', { productId: site.productId });
    expect(text.split('å'.repeat(10_000))).toHaveLength(kept + 1);
  });

  it('keeps its answers when the level changes', async () => {
    const { productId } = site;
    await site.got('tovholder', 'answerRequirement', {
      productId,
      requirementId: 'G13',
      seen: 0,
      compliance: 'Nej',
      documentation: '',
    });
    const view = await site.got('tovholder', 'steerAfterLevel', { productId, level: '3', reviewedOn: null });
    expect(view.requirements).toHaveLength(43);
    expect(view.total).toMatchObject({ Nej: 1, open: 42 });
  });
});

it.each(['pdf', 'word', 'other'])('exports the macro to %s as a valid document', async (exportType) => {
  const config = { productId: site.productId, sections: ALL };
  const payload =
    exportType === 'pdf' ? { exportType, extensionPayload: { config } } : { exportType, context: { config } };
  for (const reader of ['stage-mette', null]) {
    const answer = await site.stage.run('export-macro', payload, reader);
    expect(isAdf(answer)).toBe(true);
  }
});

it('notes sent news once and tells only what is new', async () => {
  const { productId } = site;
  const draft = await site.got('tovholder', 'openNews', { productId });
  expect(draft.to).toBe('os2@os2.eu');
  const news = { productId, newsId: 'n1', subject: draft.subject, text: draft.text };
  await site.got('tovholder', 'sendNews', news);
  const again = await site.got('tovholder', 'sendNews', news);
  expect(again.sent).toHaveLength(1);
  const brought = await site.got('tovholder', 'markNewsBrought', {
    productId,
    newsId: 'n1',
    url: 'https://os2.eu/nyt',
  });
  expect(brought.sent[0]).toMatchObject({ broughtUrl: 'https://os2.eu/nyt' });
});
