import type { PageTemplate } from '../../src/contract/documentation-payloads';
import { kroner } from '../../src/domain/money';
import { ACTIONS, rolesFor } from '../../src/domain/roles';
import type { AtlassianDocument } from '../../src/text/adf/types';
import { howToWishPage } from '../../src/text/pages/how-to-wish-page';
import { kommissoriumPage } from '../../src/text/pages/kommissorium-page';
import { templateTitle, type PageFacts } from '../../src/text/pages/page-facts';
import { processPage } from '../../src/text/pages/process-page';
import { visionPage } from '../../src/text/pages/vision-page';
import {
  faultsOf,
  HOSTILE,
  linesOf,
  linksOf,
  nodesOf,
  tablesOf,
  underHeading,
  wordsOf,
} from '../builders/documents';
import { aProfile, aProfileOf } from '../builders/macro-views';
import { aFrameInUse } from '../builders/minutes-pages';
import { someFacts } from '../builders/page-facts';
import { aMember, someSettings } from '../builders/products';

const PAGES: readonly [PageTemplate, (facts: PageFacts) => AtlassianDocument][] = [
  ['kommissorium', kommissoriumPage],
  ['vision', visionPage],
  ['process', processPage],
  ['howToWish', howToWishPage],
];

/** A product that nobody has set up. */
const noFacts = (): PageFacts =>
  someFacts({
    name: '',
    site: '',
    settings: someSettings({ hasSteeringGroup: false, maintenanceTypes: [], visionUrl: null }),
    authorities: [],
    members: [],
    profile: aProfile({ what: '', needs: '', value: '', vision: '', visionUrl: null, contacts: [] }),
    level: null,
    frame: aFrameInUse({ movements: [], commitments: [], spendings: [], wishLimit: null }),
    minimumMeetings: null,
    answerDays: null,
    codeOfConduct: null,
  });

const typedEverywhere = (typed: string): PageFacts =>
  someFacts({
    name: typed,
    settings: someSettings({
      maintenanceTypes: [typed],
      visionUrl: typed,
      doneDefault: [{ id: 'done-1', text: typed, kind: null }],
    }),
    authorities: [{ id: 'a', name: typed }],
    members: [aMember({ authorityId: 'a' })],
    profile: aProfileOf(typed),
    codeOfConduct: typed,
  });

const read = (document: AtlassianDocument): string[] =>
  linesOf(document).map((line) => line.replaceAll('\u00a0', ' '));

describe.each(PAGES)('the page %s', (_template, page) => {
  it('is one that Confluence takes', () => {
    expect(faultsOf(page(someFacts()))).toEqual([]);
  });

  it('is one that Confluence takes of a product that nobody has set up', () => {
    expect(faultsOf(page(noFacts()))).toEqual([]);
    expect(read(page(noFacts())).join()).not.toMatch(/styregruppen (?:skal|beslutter)|null|undefined|\{/);
  });

  it.each(HOSTILE)('is one that Confluence takes with %s typed everywhere', (_what, typed) => {
    expect(faultsOf(page(typedEverywhere(typed)))).toEqual([]);
  });

  it('says what it was made from and when, by the clocks in Denmark', () => {
    const [label] = nodesOf(page(someFacts()), 'panel');
    expect(wordsOf(label ?? { type: 'none' })).toMatch(/^Lavet ud fra .* den 25\. november 2026\./);
  });

  it('names nobody by account id', () => {
    expect(JSON.stringify(page(someFacts()))).not.toContain('account-');
  });
});

describe('the titles of the pages', () => {
  it('name the product', () => {
    expect(PAGES.map(([template]) => templateTitle(template, 'OS2iot'))).toEqual([
      'Kommissorium – OS2iot',
      'Vision – OS2iot',
      'Sådan behandler vi ønsker – OS2iot',
      'Sådan ønsker du – OS2iot',
    ]);
  });

  it('are titles whatever the product is called', () => {
    expect(templateTitle('vision', 'a/b: "c"'.repeat(60)).length).toBeLessThanOrEqual(255);
    expect(templateTitle('vision', ' ')).toBe('Vision – produktet');
  });
});

describe('the kommissorium', () => {
  it('tells product, level, date and that it is a draft', () => {
    expect(tablesOf(kommissoriumPage(someFacts()))[0]).toEqual([
      ['Produkt', 'OS2iot'],
      ['Produktniveau', 'Niveau 2'],
      ['Dato', '25. november 2026'],
      ['Status', 'Udkast'],
    ]);
  });

  it('tells who takes part as numbers and authorities', () => {
    expect(tablesOf(kommissoriumPage(someFacts()))[1]).toEqual([
      ['Rolle', 'Medlemmer', 'Myndigheder'],
      ['Tovholder', '1', 'Aarhus Kommune'],
      ['Koordinationsgruppe', '2', 'Aarhus Kommune, Ballerup Kommune'],
      ['Styregruppe', '1', 'Aarhus Kommune'],
      ['Leverandør', '1', '–'],
      ['Sekretariat', '1', '–'],
    ]);
  });

  it('submits to the steering group where there is one, and takes its responsibility where there is none', () => {
    const mandate = (hasSteeringGroup: boolean): string =>
      read(kommissoriumPage(someFacts({ settings: someSettings({ hasSteeringGroup }) }))).join('\n');
    expect(mandate(true)).toContain('indstiller gruppen det til styregruppen');
    expect(mandate(false)).toContain('Koordinationsgruppen påtager sig dens ansvar');
    expect(mandate(false)).not.toContain('indstiller gruppen det til styregruppen');
  });

  it.each([
    ['Gruppen holder mindst 1 møde om året.', 1],
    ['Gruppen holder mindst 4 møder om året.', 4],
    ['Gruppen mødes efter behov.', 0],
    ['Gruppen mødes efter behov.', null],
  ])('tells how often the group meets: %s', (said, minimumMeetings) => {
    const [meetings] = read(kommissoriumPage(someFacts({ minimumMeetings }))).filter((line) =>
      line.startsWith(said),
    );
    expect(meetings).toContain('Hvert møde får et referat');
  });
});

describe('the vision', () => {
  it('is told with its link and what the product is', () => {
    const page = visionPage(someFacts());
    expect(linesOf(underHeading(page, 'Vision'))).toEqual([
      'Enhver kommune kan sætte en sensor op på en dag.',
      'Læs mere: https://os2.example/vision',
    ]);
    expect(linesOf(underHeading(page, 'Hvad er OS2iot?'))).toEqual(['OS2iot samler målinger fra sensorer.']);
  });

  it('is asked for where nobody has written it', () => {
    expect(linesOf(underHeading(visionPage(noFacts()), 'Vision'))).toEqual([
      'Skriv, hvor produktet skal hen, og hvad det ikke skal.',
    ]);
  });
});

describe('how wishes are treated', () => {
  const FRAME = 'Den økonomiske ramme';
  const frameLines = (facts: Partial<PageFacts>): string[] =>
    linesOf(underHeading(processPage(someFacts(facts)), FRAME)).map((line) => line.replaceAll('\u00a0', ' '));

  it('tells the frame and the limit for a wish', () => {
    expect(frameLines({}).slice(0, 3)).toEqual([
      'Rammen gælder et kalenderår og fastsættes af styregruppen. Alle beløb er ekskl. moms.',
      'Rammen for 2026 er på 500.000 kr. ekskl. moms.',
      'Koster et ønske mere end 150.000 kr., indstilles det, også når der er penge i rammen.',
    ]);
  });

  it('says that there is no limit, or no frame yet', () => {
    expect(frameLines({ frame: aFrameInUse({ wishLimit: null }) })).toContain(
      'Der er ingen grænse for, hvad det enkelte ønske må koste inden for rammen.',
    );
    const unset = frameLines({ frame: aFrameInUse({ movements: [], wishLimit: kroner(1_000) }) });
    expect(unset[1]).toBe('Rammen for 2026 er ikke fastsat, så ingen ønsker kan igangsættes inden for den.');
    expect(unset.join()).not.toContain('1.000 kr.');
  });

  it("has the product's own criteria and types of maintenance", () => {
    const page = processPage(someFacts());
    expect(linesOf(underHeading(page, 'Færdig-kriterier (DONE)')).slice(1)).toEqual([
      'Dokumentationen er opdateret',
      'Koden er gennemgået af en anden (kun udvikling)',
    ]);
    expect(linesOf(underHeading(page, 'Udvikling og vedligehold'))).toEqual([
      'Vedligehold er disse sagstyper i Jira: Vedligehold. Alle andre er udvikling.',
    ]);
  });

  it.each([true, false])(
    'tells who may do what, as the server checks it (steering group: %p)',
    (hasSteeringGroup) => {
      const settings = someSettings({ hasSteeringGroup });
      const [rights] = tablesOf(processPage(someFacts({ settings })));
      const allowed = (rights ?? [])
        .slice(1)
        .map((row) => row.slice(1).filter((cell) => cell === 'Ja').length);
      expect(allowed).toEqual(
        ACTIONS.map(
          (action) =>
            rolesFor(action, settings).filter(
              (role) => role !== 'reader' && (role !== 'steering' || hasSteeringGroup),
            ).length,
        ),
      );
    },
  );

  it('has the words for some rights that everybody asks about', () => {
    const [rights = []] = tablesOf(processPage(someFacts()));
    expect(rights[0]).toEqual([
      'Handling',
      'Tovholder',
      'Koordinationsgruppe',
      'Styregruppe',
      'Leverandør',
      'Sekretariat',
    ]);
    expect(rights).toContainEqual(['Estimere', 'Ja', 'Ja', 'Nej', 'Ja', 'Nej']);
    expect(rights).toContainEqual(['Fastsætte årets ramme', 'Nej', 'Nej', 'Ja', 'Nej', 'Nej']);
  });

  it('submits to the coordination group where there is no steering group', () => {
    const lines = read(processPage(someFacts({ settings: someSettings({ hasSteeringGroup: false }) })));
    expect(lines.join('\n')).toContain('indstiller gruppen det med et sagsoplæg til koordinationsgruppen');
    expect(lines.join('\n')).not.toContain('styregruppen');
  });
});

describe('how to wish', () => {
  it('tells where, with an address that works outside the site', () => {
    expect(linksOf(howToWishPage(someFacts()))[0]?.[1]).toBe('https://os2.example/browse/IOT');
    expect(read(howToWishPage(someFacts({ site: '' })))).toContain('Opret ønsket i Jira i projektet IOT.');
  });

  it.each([
    ['Du får svar inden for 14 dage.', 14],
    ['Du får svar inden for 1 dag.', 1],
    ['Du får svar, når koordinationsgruppen har talt om ønsket på et møde.', null],
  ])('tells when there is an answer: %s', (said, answerDays) => {
    expect(read(howToWishPage(someFacts({ answerDays })))).toContain(said);
  });

  it('tells who decides what lies outside the frame', () => {
    const lines = (hasSteeringGroup: boolean): string[] =>
      read(howToWishPage(someFacts({ settings: someSettings({ hasSteeringGroup }) })));
    expect(lines(true)).toContain('Ligger det uden for rammen, beslutter styregruppen.');
    expect(lines(false)).toContain(
      'Ligger det uden for rammen, beslutter koordinationsgruppen det særskilt.',
    );
  });

  it('links to vision and code of conduct and names the contact', () => {
    const page = howToWishPage(someFacts());
    expect(linksOf(page).map(([, href]) => href)).toEqual([
      'https://os2.example/browse/IOT',
      'https://os2.example/vision',
      'https://os2.example/coc',
      'mailto:os2iot@aarhus.example',
    ]);
    expect(read(page)).toContain('Mette Holm, Aarhus Kommune');
  });

  it('tells the vision itself where it has no address', () => {
    const facts = someFacts({
      profile: aProfile({ visionUrl: null }),
      settings: someSettings({ visionUrl: null }),
    });
    expect(linesOf(underHeading(howToWishPage(facts), 'Hvad passer til produktet?'))).toEqual([
      'Enhver kommune kan sætte en sensor op på en dag.',
    ]);
  });
});
