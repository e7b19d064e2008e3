import { kroner } from '../../src/domain/money';
import type { FrameStatus } from '../../src/domain/money-line';
import { minutesPage, type MinutesPageContent } from '../../src/text/minutes-page';
import { aCase, aRuling } from '../builders/cases';
import {
  headingsOf,
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
  aStart,
  aWishOnTheTable,
  emptyMinutes,
  someShortMinutes,
} from '../builders/minutes-pages';

/** Amounts never break over two lines; for reading, the blank is an ordinary one. */
const read = (text: string): string => text.replaceAll('\u00a0', ' ');
const rowsOf = (content: MinutesPageContent, title: string): string[][] =>
  (tablesOf(underHeading(minutesPage(content), title))[0] ?? []).map((row) => row.map(read));

describe('a wish on the table', () => {
  it('has its key and title as a link, its estimate and how it stands', () => {
    expect(rowsOf(aMinutesPage(), '2. Ønsker på bordet')).toEqual([
      ['Ønske', 'Estimat (ekskl. moms)', 'Ramme'],
      ['IOT-1314 Se LoRaWAN-rammer i brugerfladen', '85.000 kr.', 'Inden for rammen'],
    ]);
    const links = linksOf(underHeading(minutesPage(aMinutesPage()), '2. Ønsker på bordet'));
    expect(links).toEqual([
      ['IOT-1314 Se LoRaWAN-rammer i brugerfladen', 'https://os2.example/browse/IOT-1314'],
    ]);
  });

  it('links within the site where its address is not known', () => {
    const page = minutesPage(aMinutesPage({ site: '' }));
    expect(linksOf(page).map(([, href]) => href)).toContain('/browse/IOT-1314');
  });

  it.each<[string, FrameStatus]>([
    ['Over grænsen pr. ønske med 35.000 kr.', { status: 'overLimit', by: kroner(35_000) }],
    ['Uden for rammen: mangler 85.000 kr.', { status: 'overFrame', short: kroner(85_000) }],
    ['Mangler estimat', { status: 'noEstimate' }],
    [
      'Hos styregruppen siden 06.03.2026',
      { status: 'atSteering', caseId: 'c', since: '2026-03-05T23:30:00.000Z' },
    ],
    [
      'Godkendt af styregruppen til 310.000 kr.',
      { status: 'decided', caseId: 'c', outcome: 'approved', amount: kroner(310_000) },
    ],
    [
      'Ikke godkendt af styregruppen',
      { status: 'decided', caseId: 'c', outcome: 'notApproved', amount: null },
    ],
    ['Igangsat: 85.000 kr. disponeret', { status: 'committed', amount: kroner(85_000) }],
    ['Igangsat uden om mandatet', { status: 'bypassed' }],
  ])('stands to the frame in words: %s', (said, status) => {
    const wishes = [aWishOnTheTable({ estimate: null, status })];
    expect(rowsOf(aMinutesPage({ wishes }), '2. Ønsker på bordet')[1]?.slice(1)).toEqual(['–', said]);
  });

  it('is missed in words where there is none', () => {
    expect(linesOf(underHeading(minutesPage(emptyMinutes()), '2. Ønsker på bordet'))).toEqual([
      'Ingen ønsker på bordet.',
    ]);
  });
});

describe('a case', () => {
  const TITLE = '3. Sager hos styregruppen og deres svar';
  const answered = aCase({ state: 'decided', ruling: aRuling({ extraGrant: kroner(60_000) }) });

  it('waits for its answer', () => {
    expect(rowsOf(aMinutesPage(), TITLE)[1]).toEqual([
      'IOT-1401 Fælles brugerstyring',
      '05.03.2026 (økonomi)',
      '310.000 kr.',
      'Venter på svar',
    ]);
  });

  it('has its answer with the grounds', () => {
    const cases = [{ case: answered, key: 'IOT-1', title: 'Sag' }];
    expect(rowsOf(aMinutesPage({ cases }), TITLE)[1]?.at(-1)).toBe(
      'Godkendt den 11.03.2026 / Kan igangsættes for op til 310.000 kr. / Tillægsbevilling: 60.000 kr. / Begrundelse: Ønsket følger visionen for produktet.',
    );
  });

  it('has its paper to open where the steering group meets', () => {
    const page = minutesPage(aMinutesPage({ kind: 'steering' }));
    const [paper] = nodesOf(page, 'expand');
    expect(paper?.attrs?.['title']).toBe('Hele sagsoplægget');
    expect(headingsOf(paper ?? { type: 'none' })).toEqual([
      '4 Formål',
      '4 Baggrund',
      '4 Analyse',
      '4 Anbefaling',
      '4 Konsekvenser',
      '4 Finansiering',
    ]);
    expect(tablesOf(page)[1]?.[0]).toEqual(['Indstilling', 'At styregruppen godkender ønsket.']);
  });
});

describe('the frame', () => {
  const steering = (overrides: Partial<MinutesPageContent>): MinutesPageContent =>
    aMinutesPage({ kind: 'steering', ...overrides });

  it('is told in sums', () => {
    expect(rowsOf(steering({ frame: aFrameInUse() }), '2. Økonomisk ramme')).toEqual([
      ['Ramme', '500.000 kr.'],
      ['Disponeret', '85.000 kr.'],
      ['Forbrugt', '100.000 kr.'],
      ['Rest', '315.000 kr.'],
      ['Reserveret til godkendte ønsker', '0 kr.'],
      ['Grænse pr. ønske', '150.000 kr.'],
    ]);
  });

  it('says in words that it is overdrawn and that there is no limit', () => {
    const frame = aFrameInUse({
      wishLimit: null,
      movements: [{ kind: 'base', amount: kroner(160_000), decisionId: 'decision-0' }],
    });
    const rows = rowsOf(steering({ frame }), '2. Økonomisk ramme');
    expect(rows[3]).toEqual(['Rest', '-25.000 kr. (over rammen)']);
    expect(rows.at(-1)).toEqual(['Grænse pr. ønske', 'Ingen grænse']);
  });

  it('is missed in words where it is not set', () => {
    const page = minutesPage(steering({ frame: aFrameInUse({ movements: [] }) }));
    expect(linesOf(underHeading(page, '2. Økonomisk ramme'))).toEqual(['Rammen for 2026 er ikke fastsat.']);
  });
});

describe('a decision since the last meeting', () => {
  const TITLE = '4. Beslutninger siden sidst';

  it("stands as in OS2's decision log", () => {
    expect(rowsOf(aMinutesPage(), TITLE)).toEqual([
      ['Dato', 'Beslutning', 'Grundlag', 'Truffet af', 'Reference'],
      [
        '03.11.2026',
        'IOT-1314 Se LoRaWAN-rammer i brugerfladen / Ønsket er igangsat for 85.000 kr. ekskl. moms.',
        'Fire myndigheder har brug for det.',
        '@account-tovholder',
        'Møde 3, punkt 2',
      ],
    ]);
  });

  it('has its taker in a mention, and the account id nowhere else', () => {
    const page = minutesPage(aMinutesPage());
    expect(nodesOf(page, 'mention')).toHaveLength(1);
    expect(nodesOf(page, 'text').filter(({ text }) => text?.includes('account-'))).toEqual([]);
  });

  it('on the frame names no wish', () => {
    const matter = { matter: 'frameSet', year: 2026, amount: kroner(500_000), wishLimit: null } as const;
    const decisions = [{ decision: aStart({ wishId: null, matter }), key: null, title: null }];
    expect(rowsOf(aMinutesPage({ decisions }), TITLE)[1]?.[1]).toMatch(/^Rammen for 2026/);
  });

  it('links to its reference where that is an address, and of a refusal to the vision', () => {
    const vision = 'https://os2.example/vision';
    const decisions = [
      { decision: aStart({ reference: 'https://os2.eu/referat/3' }), key: null, title: null },
      {
        decision: aStart({ matter: { matter: 'rejected', reference: vision }, reference: '' }),
        key: null,
        title: null,
      },
    ];
    const links = linksOf(underHeading(minutesPage(aMinutesPage({ decisions })), TITLE));
    expect(links.map(([, href]) => href)).toEqual(['https://os2.eu/referat/3', vision]);
  });

  it('is told as news to the users', () => {
    const page = minutesPage(aMinutesPage({ kind: 'users' }));
    expect(linesOf(underHeading(page, '2. Nyt siden sidst')).map(read)).toEqual([
      '03.11.2026: IOT-1314 Se LoRaWAN-rammer i brugerfladen. Ønsket er igangsat for 85.000 kr. ekskl. moms.',
    ]);
  });
});

describe('what the meeting decided', () => {
  it('is a decision list, one a line', () => {
    const page = minutesPage(aMinutesPage({ decided: ['Første', 'Anden'] }));
    expect(nodesOf(page, 'decisionItem').map(wordsOf)).toEqual(['Første', 'Anden']);
  });

  it('leaves a line to write on before the meeting', () => {
    expect(nodesOf(minutesPage(emptyMinutes()), 'decisionItem').map(wordsOf)).toEqual(['']);
  });

  it('says in the short form that nothing was decided', () => {
    const page = minutesPage(someShortMinutes({ decided: [] }));
    expect(nodesOf(page, 'decisionItem')).toEqual([]);
    expect(linesOf(page)).toContain('Ingen beslutninger på mødet.');
  });
});

describe('what is to be done', () => {
  it('is tasks to tick off', () => {
    const items = nodesOf(minutesPage(aMinutesPage()), 'taskItem');
    expect(items.map((item) => [wordsOf(item), item.attrs?.['state']])).toEqual([
      ['Ole spørger leverandøren.', 'TODO'],
    ]);
  });
});

describe('the next meeting', () => {
  it('is a day that everybody reads in their own language', () => {
    const section = underHeading(minutesPage(aMinutesPage()), '7. Næste møde');
    expect(linesOf(section)).toEqual(['2027-01-19T00:00:00.000Z']);
  });

  it('is not agreed yet', () => {
    expect(linesOf(underHeading(minutesPage(emptyMinutes()), '7. Næste møde'))).toEqual([
      'Ikke aftalt endnu.',
    ]);
  });
});
