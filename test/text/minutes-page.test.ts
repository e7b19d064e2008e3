import { minutesPage, type MinutesPageContent } from '../../src/text/minutes-page';
import { aCase, aPaper, aRuling } from '../builders/cases';
import {
  faultsOf,
  headingsOf,
  HOSTILE,
  linesOf,
  linksOf,
  nodesOf,
  tablesOf,
  underHeading,
  wordsOf,
} from '../builders/documents';
import {
  aFrameInUse,
  aMinutesPage,
  aMinutesRow,
  aRoadmap,
  aStart,
  aWishOnTheTable,
  emptyMinutes,
  someShortMinutes,
} from '../builders/minutes-pages';

const KINDS = ['coordination', 'steering', 'users'] as const;
const FORMS = ['full', 'short'] as const;

const hugeMinutes = (overrides: Partial<MinutesPageContent> = {}): MinutesPageContent => {
  const many = Array.from({ length: 300 }, (_, place) => place);
  return aMinutesPage({
    wishes: many.map((n) => aWishOnTheTable({ wishId: String(n), key: `IOT-${n}` })),
    cases: many.map((n) => ({ case: aCase({ caseId: `case-${n}` }), key: `IOT-${n}`, title: 'Sag' })),
    decisions: many.map((n) => ({ decision: aStart(), key: `IOT-${n}`, title: 'Ønske' })),
    decided: many.map((n) => `Beslutning ${n}`),
    actions: many.map((n) => `Opgave ${n}`),
    ...overrides,
  });
};

const typedEverywhere = (typed: string): MinutesPageContent =>
  aMinutesPage({
    product: typed,
    site: '',
    present: typed,
    secretary: typed,
    head: { owner: typed, version: typed, approver: typed, approvedOn: null, reviseBy: null },
    last: aMinutesRow({ title: typed, url: typed }),
    wishes: [aWishOnTheTable({ title: typed })],
    cases: [
      {
        case: aCase({
          paper: aPaper({ purpose: typed, recommendation: typed }),
          ruling: aRuling({ motive: typed }),
        }),
        key: 'IOT-1',
        title: typed,
      },
    ],
    decisions: [{ decision: aStart({ basis: typed, reference: typed }), key: 'IOT-1', title: typed }],
    decided: [typed],
    actions: [typed],
  });

describe.each(KINDS)('minutes of the kind %s', (kind) => {
  const extras = { kind, frame: aFrameInUse(), roadmap: aRoadmap() };

  it.each(FORMS)('are a page that Confluence takes in the %s form', (form) => {
    expect(faultsOf(minutesPage(aMinutesPage({ ...extras, form })))).toEqual([]);
  });

  it.each(FORMS)('are a page that Confluence takes with nothing in them, in the %s form', (form) => {
    expect(faultsOf(minutesPage(emptyMinutes({ kind, form })))).toEqual([]);
  });

  it('are a page that Confluence takes with 300 of everything', () => {
    const page = minutesPage(hugeMinutes(extras));
    expect(faultsOf(page)).toEqual([]);
    expect(JSON.stringify(page).length).toBeLessThan(1_500_000);
  });

  it.each(HOSTILE)('are a page that Confluence takes with %s typed everywhere', (_what, typed) => {
    expect(faultsOf(minutesPage({ ...typedEverywhere(typed), ...extras }))).toEqual([]);
  });

  it('are the same page every time', () => {
    expect(minutesPage(aMinutesPage(extras))).toEqual(minutesPage(aMinutesPage(extras)));
  });
});

describe('the agenda', () => {
  it('of the coordination group begins with the last minutes and ends with the next meeting', () => {
    expect(headingsOf(minutesPage(aMinutesPage()))).toEqual([
      '2 1. Godkendelse af seneste referat',
      '2 2. Ønsker på bordet',
      '2 3. Sager hos styregruppen og deres svar',
      '2 4. Beslutninger siden sidst',
      '2 5. Beslutninger på mødet',
      '2 6. Opgaver',
      '2 7. Næste møde',
    ]);
  });

  it('of the steering group has the frame and the cases first', () => {
    const page = minutesPage(aMinutesPage({ kind: 'steering', frame: aFrameInUse(), wishes: [] }));
    expect(headingsOf(page).filter((heading) => heading.startsWith('2'))).toEqual([
      '2 1. Godkendelse af seneste referat',
      '2 2. Økonomisk ramme',
      '2 3. Sager til beslutning',
      '2 4. Beslutninger siden sidst',
      '2 5. Beslutninger på mødet',
      '2 6. Opgaver',
      '2 7. Næste møde',
    ]);
  });

  it('of a meeting with the users has news, roadmap and their needs', () => {
    const page = minutesPage(aMinutesPage({ kind: 'users', roadmap: aRoadmap() }));
    expect(headingsOf(page)).toEqual([
      '2 1. Godkendelse af seneste referat',
      '2 2. Nyt siden sidst',
      '2 3. Roadmap',
      '3 Nu',
      '3 Næste',
      '3 Senere',
      '2 4. Jeres behov',
      '2 5. Beslutninger på mødet',
      '2 6. Opgaver',
      '2 7. Næste møde',
    ]);
  });

  it('of the short form is what was decided and the next meeting', () => {
    expect(headingsOf(minutesPage(someShortMinutes()))).toEqual(['2 Beslutninger på mødet', '2 Næste møde']);
  });

  it('names the coordination group for the cases where there is no steering group', () => {
    const page = minutesPage(aMinutesPage({ governance: { hasSteeringGroup: false } }));
    expect(headingsOf(page)).toContain('2 3. Sager hos koordinationsgruppen og deres svar');
    expect(linesOf(page).join('\n')).not.toContain('styregruppe');
  });
});

describe('the head', () => {
  it('has what OS2 wants at the head of a document, the date in Danish', () => {
    const [head] = tablesOf(minutesPage(aMinutesPage()));
    expect(head).toEqual([
      ['Møde', 'Koordinationsgruppen, OS2iot'],
      ['Dato', 'tirsdag den 24. november 2026'],
      ['Til stede', 'Mette Holm, Aarhus Kommune\nOle Dam, Ballerup Kommune'],
      ['Referent', 'Mette Holm'],
      ['Ejer', 'Tovholder'],
      ['Version', '1.0'],
      ['Godkender', 'Koordinationsgruppen'],
      ['Godkendelsesdato', 'Godkendes på næste møde'],
      ['Revisionsdato', '–'],
    ]);
  });

  it('tells the dates where there are some', () => {
    const head = {
      owner: '',
      version: '',
      approver: '',
      approvedOn: '2026-12-01',
      reviseBy: '2027-12-01',
    };
    expect(tablesOf(minutesPage(aMinutesPage({ head })))[0]).toEqual(
      expect.arrayContaining([
        ['Ejer', '–'],
        ['Godkendelsesdato', '1. december 2026'],
        ['Revisionsdato', '1. december 2027'],
      ]),
    );
  });

  it('of the short form is the meeting, the date and who was there', () => {
    expect(tablesOf(minutesPage(someShortMinutes()))[0]?.map(([name]) => name)).toEqual([
      'Møde',
      'Dato',
      'Til stede',
    ]);
  });

  it('heads every row', () => {
    const [head] = nodesOf(minutesPage(aMinutesPage()), 'table');
    expect(nodesOf(head ?? { type: 'none' }, 'tableHeader')).toHaveLength(9);
  });
});

describe('the last minutes', () => {
  it('are linked to by their title', () => {
    const section = underHeading(minutesPage(aMinutesPage()), '1. Godkendelse af seneste referat');
    expect(wordsOf(section)).toBe(
      'Seneste referat: 2026-09-22 Referat – Koordinationsgruppen (møde den 22. september 2026)',
    );
    expect(linksOf(section)).toEqual([
      ['2026-09-22 Referat – Koordinationsgruppen', 'https://os2.example/wiki/spaces/IOT/pages/70001'],
    ]);
  });

  it('are missed in words where there are none', () => {
    const section = underHeading(minutesPage(emptyMinutes()), '1. Godkendelse af seneste referat');
    expect(linesOf(section)).toEqual(['Der er intet tidligere referat at godkende.']);
  });
});
