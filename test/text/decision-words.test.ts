import type { DecisionMatter } from '../../src/domain/decision';
import { kroner, NOTHING, ore } from '../../src/domain/money';
import { decisionWords } from '../../src/text/decision-words';

const WITH = { hasSteeringGroup: true };
const WITHOUT = { hasSteeringGroup: false };
const RULED = { matter: 'ruled', caseId: 'case-1', amount: null, extraGrant: NOTHING } as const;

const RANKED = {
  matter: 'rankedByShares',
  year: 2026,
  cost: kroner(80_000),
  budget: kroner(500_000),
} as const;

/** Amounts never break over two lines; for reading, the blank is an ordinary one. */
const said = (matter: DecisionMatter, governance = WITH): string =>
  decisionWords(matter, governance).replaceAll('\u00a0', ' ');

describe('a decision in words', () => {
  it.each<[string, DecisionMatter]>([
    [
      'Ønsket er igangsat for 85.000 kr. ekskl. moms.',
      { matter: 'started', amount: kroner(85_000), caseId: null },
    ],
    [
      'Ønsket er igangsat for 310.000,50 kr. ekskl. moms efter godkendelse i styregruppen.',
      { matter: 'started', amount: ore(31_000_050), caseId: 'case-1' },
    ],
    [
      'Ønsket er leveret og godkendt. Det kostede 80.000 kr. ekskl. moms af de 85.000 kr., der var sat af.',
      { matter: 'delivered', held: kroner(85_000), spent: kroner(80_000) },
    ],
    ['Ønsket er afvist.', { matter: 'rejected', reference: 'https://os2.example/vision' }],
    [
      'Ønsket er lukket som dublet af VEJ-2.',
      { matter: 'superseded', way: 'duplicate', byWishId: '10002', byKey: 'VEJ-2' },
    ],
    [
      'Ønsket er udgået til fordel for VEJ-2.',
      { matter: 'superseded', way: 'replaced', byWishId: '10002', byKey: 'VEJ-2' },
    ],
    [
      'Ønsket er indstillet til styregruppen (principielt spørgsmål) med 310.000 kr. ekskl. moms.',
      { matter: 'submitted', caseId: 'case-1', reason: 'principle', amount: kroner(310_000) },
    ],
    [
      'Ønsket er godkendt i styregruppen og kan igangsættes for op til 310.000 kr. ekskl. moms.',
      { ...RULED, outcome: 'approved', amount: kroner(310_000) },
    ],
    [
      'Ønsket er godkendt med ændring i styregruppen og kan igangsættes for op til 200.000 kr. ekskl. moms. En tillægsbevilling på 50.000 kr. følger med.',
      { ...RULED, outcome: 'approvedWithChange', amount: kroner(200_000), extraGrant: kroner(50_000) },
    ],
    ['Ønsket er ikke godkendt i styregruppen.', { ...RULED, outcome: 'notApproved' }],
    ['Sagen er udsat i styregruppen.', { ...RULED, outcome: 'postponed' }],
    ['Sagen er sendt tilbage fra styregruppen til koordinationsgruppen.', { ...RULED, outcome: 'sentBack' }],
    [
      'Rækkefølgen følger et fordelingsforslag: 1 ønske for 80.000 kr. ud af de 500.000 kr. ekskl. moms, som rammen for 2026 havde tilbage. Hver myndighed, der havde svaret, havde en lige stor andel. Det, andelene ikke brugte, blev stående.',
      { ...RANKED, wishes: 1, completion: 'none', shares: 'equal', weights: [] },
    ],
    [
      'Rækkefølgen følger et fordelingsforslag: 2 ønsker for 80.000 kr. ud af de 500.000 kr. ekskl. moms, som rammen for 2026 havde tilbage. Andelene var vægtet efter bidrag: Aarhus Kommune 3, Odense Kommune 1. Andelene blev forhøjet, så længe det holdt sig inden for rammen.',
      {
        ...RANKED,
        wishes: 2,
        completion: 'add1',
        shares: 'contribution',
        weights: [
          { authority: 'Aarhus Kommune', weight: 3 },
          { authority: 'Odense Kommune', weight: 1 },
        ],
      },
    ],
    [
      'Rammen for 2026 er fastsat til 500.000 kr. ekskl. moms. Grænsen er 150.000 kr. pr. ønske.',
      { matter: 'frameSet', year: 2026, amount: kroner(500_000), wishLimit: kroner(150_000) },
    ],
    [
      'Rammen for 2026 er fastsat til 500.000 kr. ekskl. moms. Der er ingen grænse for det enkelte ønske.',
      { matter: 'frameSet', year: 2026, amount: kroner(500_000), wishLimit: null },
    ],
  ])('%s', (sentence, matter) => {
    expect(said(matter)).toBe(sentence);
  });

  it('names the group that decides where there is no steering group', () => {
    const submitted = { matter: 'submitted', caseId: 'c', reason: 'economy', amount: kroner(1_000) } as const;
    expect(said(submitted, WITHOUT)).toBe(
      'Ønsket er indstillet til koordinationsgruppen (økonomi) med 1.000 kr. ekskl. moms.',
    );
    expect(said({ ...RULED, outcome: 'sentBack' }, WITHOUT)).not.toContain('styregruppen');
  });
});
