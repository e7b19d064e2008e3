import type { DocumentationView, ItemView, MacroView, MinutesRow } from '../../src/contract/documentation';
import type { EvidenceKind } from '../../src/domain/checklist/item-status';
import { exportDocument } from '../../src/text/export-document';
import { tallyWords } from '../../src/text/export/documentation';
import {
  faultsOf,
  headingsOf,
  HOSTILE,
  linesOf,
  linksOf,
  nodesOf,
  tablesOf,
  underHeading,
} from '../builders/documents';
import {
  aContact,
  aDocumentationView,
  aHead,
  aKeptAnswer,
  aMacroView,
  aMinutesView,
  anItemStatus,
  anItemView,
  anUnpublishedView,
  aPlaceView,
  aProfile,
  aProfileOf,
  aTally,
  SOME_MEETINGS,
} from '../builders/macro-views';
import { aMinutesRow, aRoadmap } from '../builders/minutes-pages';

const SECTIONS = ['documentation', 'minutes', 'product', 'roadmap'] as const;
const OPTIONS = { sections: SECTIONS, exportedAt: '2026-11-24T10:30:00.000Z', site: 'https://os2.example' };
const exported = (overrides: Partial<MacroView> = {}) => exportDocument(aMacroView(overrides), OPTIONS);
const linesUnder = (title: string, overrides: Partial<MacroView>): string[] =>
  linesOf(underHeading(exported(overrides), title));

const withItem = (overrides: Partial<ItemView>, people: MacroView['people'] = []): string[] => {
  const documentation = aDocumentationView({ places: [aPlaceView({ items: [anItemView(overrides)] })] });
  return tablesOf(exported({ documentation, people }))[0]?.[1] ?? [];
};

const withRow = (overrides: Partial<MinutesRow>): string[] =>
  tablesOf(
    exported({ documentation: null, minutes: aMinutesView({ rows: [aMinutesRow(overrides)] }) }),
  )[0]?.[1] ?? [];

const found = (kind: EvidenceKind, count: number | null) =>
  ({ state: 'exists', found: kind, count, link: 'https://os2.example/fundet' }) as const;

const ownItems = (titles: readonly string[]): DocumentationView => {
  const items = titles.map((title, n) =>
    anItemView({
      item: { itemId: `own-${n}`, placeId: 'own', title, retired: false },
      answer: aKeptAnswer({ reason: title, head: aHead({ owner: title }) }),
    }),
  );
  return aDocumentationView({
    places: [aPlaceView({ place: { placeId: 'own', title: titles[0] ?? '' }, items })],
  });
};

const typedEverywhere = (typed: string): MacroView =>
  aMacroView({
    plan: { ...aMacroView().plan, name: typed },
    documentation: ownItems([typed]),
    minutes: aMinutesView({
      rows: [
        aMinutesRow({
          title: typed,
          state: 'published',
          publication: { address: typed, on: '2026-10-01', by: 'account-tovholder' },
        }),
      ],
      gaps: [aMinutesRow({ title: typed })],
    }),
    product: {
      rev: 1,
      profile: aProfileOf(typed),
    },
    roadmap: aRoadmap({ now: [{ wishId: '1', key: 'IOT-1', title: typed }] }),
  });

describe('every export', () => {
  const many = Array.from({ length: 300 }, (_, n) => n);

  it.each<[string, MacroView]>([
    ['of a published product', aMacroView()],
    ['of a product as it stands', aMacroView({ live: true, publishedAt: null })],
    ['of a product of which nothing is published', anUnpublishedView()],
    [
      'of a product that publishes its roadmap only',
      anUnpublishedView({ publishedAt: '2026-11-05T13:07:00.000Z', roadmap: aRoadmap() }),
    ],
    [
      'of an empty product',
      aMacroView({
        documentation: aDocumentationView({ places: [] }),
        minutes: aMinutesView({ rows: [], gaps: [], indexedAt: null }),
        product: {
          rev: 0,
          profile: aProfile({ what: '', needs: '', value: '', vision: '', visionUrl: null, contacts: [] }),
        },
        roadmap: { now: [], next: [], later: [] },
      }),
    ],
    [
      'of a huge product',
      aMacroView({
        documentation: ownItems(many.map((n) => `Dokument ${n}`)),
        minutes: aMinutesView({ rows: many.map((n) => aMinutesRow({ pageId: String(n) })), next: 'token' }),
        roadmap: aRoadmap({
          later: many.map((n) => ({ wishId: String(n), key: `IOT-${n}`, title: 'Ønske' })),
        }),
      }),
    ],
  ])('is a document that Confluence takes: %s', (_what, view) => {
    expect(faultsOf(exportDocument(view, OPTIONS))).toEqual([]);
  });

  it.each(HOSTILE)('is a document that Confluence takes with %s typed everywhere', (_what, typed) => {
    expect(faultsOf(exportDocument(typedEverywhere(typed), OPTIONS))).toEqual([]);
  });

  it('tells nothing by colour or by a thing to click', () => {
    const document = exported();
    expect(
      ['status', 'panel', 'date', 'mention', 'expand'].flatMap((type) => nodesOf(document, type)),
    ).toEqual([]);
  });
});

describe('the first line', () => {
  it.each<[string, Partial<MacroView>]>([
    [
      'Udskrevet den 24. november 2026. Indholdet er, som det blev offentliggjort den 5. november 2026 kl. 14.07.',
      {},
    ],
    [
      'Udskrevet den 24. november 2026. Indholdet er, som det stod den 24. november 2026 kl. 11.30.',
      { live: true },
    ],
  ])('says when it was printed and what of: %s', (line, overrides) => {
    expect(linesOf(exported(overrides))[0]).toBe(line);
  });

  it('is all there is where nothing is published', () => {
    expect(linesOf(exportDocument(anUnpublishedView(), OPTIONS))).toEqual([
      'Udskrevet den 24. november 2026. Produktet har ikke offentliggjort sin dokumentation.',
    ]);
  });
});

describe('the sections', () => {
  it('are those of the macro, in its order', () => {
    const document = exportDocument(aMacroView(), { ...OPTIONS, sections: ['roadmap', 'documentation'] });
    expect(headingsOf(document).filter((heading) => heading.startsWith('2'))).toEqual([
      '2 Roadmap',
      '2 Dokumentation',
    ]);
  });

  it('say where they are not published', () => {
    expect(linesUnder('Referater', { minutes: null })).toEqual(['Dette afsnit er ikke offentliggjort.']);
  });

  it('link within the site where its address is not known', () => {
    const document = exportDocument(aMacroView(), { sections: ['roadmap'], exportedAt: OPTIONS.exportedAt });
    expect(linksOf(document)[0]?.[1]).toBe('/browse/IOT-1314');
  });
});

describe('a tally', () => {
  it.each([
    ['9 af 12 på plads, 2 mangler ansvarlig, 1 overskredet', {}],
    ['9 af 12 på plads, 1 mangler, 2 mangler ansvarlig, 3 overskredne', { missing: 1, overdue: 3 }],
    ['12 af 12 på plads', { inPlace: 12, withoutResponsible: 0, overdue: 0 }],
  ])('is told in words: %s', (said, overrides) => {
    expect(tallyWords(aTally(overrides))).toBe(said);
  });

  it('stands above the list and for each place', () => {
    expect(linesUnder('Dokumentation', {}).slice(0, 2)).toEqual([
      '9 af 12 på plads, 2 mangler ansvarlig, 1 overskredet',
      'Jira og Confluence: 1 af 1 på plads',
    ]);
  });
});

describe('a document of the checklist', () => {
  it('has place, name, address, status, responsible and last check', () => {
    expect(tablesOf(exported())[0]).toEqual([
      ['Sted', 'Dokument', 'Status', 'Ansvarlig', 'Senest kontrolleret'],
      [
        'Jira og Confluence',
        'Backlog: fejl, mangler, ønsker og opgaver / https://os2iot.example/backlog',
        'Findes (oplyst)',
        'Tovholder',
        '01.11.2026',
      ],
    ]);
  });

  it.each<[string, Partial<ItemView>]>([
    ['Ikke besvaret', { answer: null, status: anItemStatus({ state: 'unanswered', source: null }) }],
    [
      'Findes (fundet) / Fundet: Referater er udgivet på os2.eu (4)',
      { answer: null, status: anItemStatus({ source: 'evidence', evidence: found('minutesPublished', 4) }) },
    ],
    [
      'Findes (fundet) / Fundet: Visionen er skrevet',
      { answer: null, status: anItemStatus({ source: 'evidence', evidence: found('visionWritten', null) }) },
    ],
    [
      'Mangler (oplyst) / Forklaring: Den skrives om. / Fundet: Visionen er skrevet',
      {
        answer: aKeptAnswer({ state: 'missing', reason: 'Den skrives om.' }),
        status: anItemStatus({ state: 'missing', evidence: found('visionWritten', null) }),
      },
    ],
    [
      'Ikke relevant (oplyst) / Forklaring: Support ligger hos leverandøren.',
      {
        answer: aKeptAnswer({ state: 'notRelevant', reason: 'Support ligger hos leverandøren.' }),
        status: anItemStatus({ state: 'notRelevant' }),
      },
    ],
    ['Findes (oplyst) / Kontrollen er overskredet', { status: anItemStatus({ overdue: 'check' }) }],
    [
      'Findes (oplyst) / Revisionsdatoen 20.10.2025 er overskredet / Mangler godkender',
      {
        answer: aKeptAnswer({ head: aHead({ approver: '', reviseBy: '2025-10-20' }) }),
        status: anItemStatus({ overdue: 'revision', withoutApprover: true }),
      },
    ],
  ])('stands in words: %s', (said, overrides) => {
    expect(withItem(overrides)[2]).toBe(said);
  });

  it('is addressed where the app found it when nobody gave an address', () => {
    const status = anItemStatus({ source: 'evidence', evidence: found('pageByLabel', null) });
    expect(withItem({ answer: null, status })[1]).toContain('https://os2.example/fundet');
  });

  it.each<[string, Partial<ItemView>]>([
    ['Mangler ansvarlig', { answer: null, status: anItemStatus({ withoutResponsible: true }) }],
    ['–', { answer: null }],
    ['Leverandør', { answer: aKeptAnswer({ responsible: { role: 'vendor' } }) }],
    ['Mette Holm', { answer: aKeptAnswer({ responsible: { accountId: 'account-mette' } }) }],
    ['Et medlem af gruppen', { answer: aKeptAnswer({ responsible: { accountId: 'account-gone' } }) }],
  ])('is kept by somebody who is named without an account id: %s', (said, overrides) => {
    expect(withItem(overrides, [{ accountId: 'account-mette', name: 'Mette Holm', active: true }])[3]).toBe(
      said,
    );
  });

  it('that nobody has checked says so', () => {
    expect(withItem({ answer: aKeptAnswer({ checkedOn: null }) })[4]).toBe('Ikke kontrolleret');
  });

  it('that is retired is left out', () => {
    const item = { itemId: 'backlog', placeId: 'jira', title: null, retired: true };
    const documentation = aDocumentationView({ places: [aPlaceView({ items: [anItemView({ item })] })] });
    expect(linesUnder('Dokumentation', { documentation })).toEqual(['Tjeklisten er tom.']);
  });

  it('of the product itself has its own title', () => {
    expect(tablesOf(exported({ documentation: ownItems(['Driftshåndbog']) }))[0]?.[1]?.slice(0, 2)).toEqual([
      'Driftshåndbog',
      'Driftshåndbog / https://os2iot.example/backlog',
    ]);
  });
});

describe('the index of minutes', () => {
  it("has date, meeting, decisions, status and os2.eu's address in full", () => {
    const publication = { address: 'https://www.os2.eu/os2iot/referat-3', on: '2026-10-05', by: 'account-1' };
    expect(withRow({ state: 'published', publication })).toEqual([
      '22.09.2026',
      'Koordinationsgruppen / 2026-09-22 Referat – Koordinationsgruppen',
      '7',
      'Udgivet den 05.10.2026',
      'https://www.os2.eu/os2iot/referat-3',
    ]);
  });

  it.each<[string, Partial<MinutesRow>]>([
    ['Ikke registreret', { state: 'found', approval: null }],
    ['Kladde', { state: 'draft', approval: null }],
    ['Til godkendelse', { state: 'forApproval', approval: null }],
    ['Godkendt den 30.09.2026', {}],
    ['Godkendt den 30.09.2026 / Ændret efter godkendelsen', { changedAfterApproval: true }],
  ])('tells the state in words: %s', (said, overrides) => {
    expect(withRow(overrides).slice(3)).toEqual([said, 'Ikke udgivet']);
  });

  it.each([
    ['3 af mindst 4 møder i 2026. Seneste anvendermøde var den 2. juni 2026.', {}],
    [
      '0 af mindst 1 møde i 2026. Der er ikke holdt anvendermøde.',
      { held: 0, minimum: 1, lastUsersMeeting: null },
    ],
    [
      '1 møde i 2026. Seneste anvendermøde var den 14. november 2025. Der er gået mere end et år.',
      { held: 1, minimum: null, lastUsersMeeting: '2025-11-14', usersMeetingOverdue: true },
    ],
  ])('counts the meetings: %s', (said, overrides) => {
    const minutes = aMinutesView({ meetings: { ...SOME_MEETINGS, ...overrides } });
    expect(linesUnder('Referater', { minutes })[0]).toBe(said);
  });

  it('lists what is approved and not published, with a link', () => {
    const gaps = underHeading(exported(), 'Mangler udgivelse på os2.eu');
    expect(linesOf(gaps)[0]).toBe('2026-09-22 Referat – Koordinationsgruppen (møde den 22.09.2026)');
    expect(linksOf(gaps)[0]?.[1]).toBe('https://os2.example/wiki/spaces/IOT/pages/70001');
  });

  it('says that nothing is missing, that there is more, and when it was made', () => {
    const lines = linesUnder('Referater', { minutes: aMinutesView({ gaps: [], next: 'token' }) });
    expect(lines).toEqual(
      expect.arrayContaining([
        'Ældre referater er ikke med her.',
        'Alle godkendte referater er udgivet.',
        'Referaterne er sidst fundet frem den 24. november 2026 kl. 09.00.',
      ]),
    );
  });

  it('says that there are none', () => {
    const minutes = aMinutesView({ rows: [], gaps: [], indexedAt: null });
    expect(linesUnder('Referater', { minutes }).slice(1)).toEqual(['Der er ingen referater.']);
  });
});

describe('the product', () => {
  it("answers OS2's four questions and tells the vision", () => {
    expect(headingsOf(underHeading(exported(), 'Om OS2iot'))).toEqual([
      '3 Hvad er OS2iot?',
      '3 Hvilke behov dækker det?',
      '3 Hvordan giver det værdi for din kommune eller region?',
      '3 Hvem kan du kontakte?',
      '3 Vision',
    ]);
  });

  const contactLines = (...contacts: ReturnType<typeof aContact>[]): string[] =>
    linesUnder('Hvem kan du kontakte?', { product: { rev: 1, profile: aProfile({ contacts }) } });

  it('has a contact card', () => {
    expect(
      contactLines(
        aContact(),
        aContact({ authority: '', kind: 'paid', hoursPerWeek: 1, availability: 'low', email: '' }),
      ),
    ).toEqual([
      'Mette Holm, Aarhus Kommune',
      'Frivillig tovholder, 8 timer om ugen. Aktiv.',
      'E-mail: os2iot@aarhus.example',
      'Mette Holm',
      'Frikøbt produktkoordinator, 1 time om ugen. På lavt blus.',
    ]);
  });

  it('shows no e-mail without consent', () => {
    expect(contactLines(aContact({ consentOn: null })).join()).not.toContain('@');
  });

  it('says in words what is not answered and that nobody is named', () => {
    expect(contactLines()).toEqual(['Der er ingen kontaktperson endnu.']);
    const product = { rev: 1, profile: aProfile({ needs: ' ' }) };
    expect(linesUnder('Hvilke behov dækker det?', { product })).toEqual(['Ikke besvaret endnu.']);
  });

  it('is called the product where it has no name', () => {
    const plan = { ...aMacroView().plan, name: '' };
    expect(headingsOf(exported({ plan }))).toContain('2 Om produktet');
  });
});

describe('the roadmap', () => {
  it('is three lists of wishes with links', () => {
    expect(linesUnder('Roadmap', {})).toEqual([
      'Nu',
      'IOT-1314 Se LoRaWAN-rammer i brugerfladen',
      'Næste',
      'IOT-1401 Fælles brugerstyring',
      'IOT-1402 Eksport til regneark',
      'Senere',
      'Ingen ønsker',
    ]);
    expect(linksOf(underHeading(exported(), 'Nu'))[0]?.[1]).toBe('https://os2.example/browse/IOT-1314');
  });
});
