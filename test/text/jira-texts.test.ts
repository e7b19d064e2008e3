import * as fc from 'fast-check';
import danish from '../../locales/da-DK/jira.json';
import { kroner } from '../../src/domain/money';
import type { FrameStatus } from '../../src/domain/money-line';
import { frameStatusValue, jiraText, supportersValue } from '../../src/text/jira-texts';

const DECIDED = { status: 'decided', caseId: 'case-1' } as const;

describe('the value of the field Rammestatus', () => {
  it.each<[string, FrameStatus]>([
    ['Inden for rammen', { status: 'inside' }],
    ['Over grænsen pr. ønske', { status: 'overLimit', by: kroner(1) }],
    ['Uden for rammen', { status: 'overFrame', short: kroner(1) }],
    ['Mangler estimat', { status: 'noEstimate' }],
    ['Hos styregruppen', { status: 'atSteering', caseId: 'case-1', since: '2026-03-05T10:00:00.000Z' }],
    ['Godkendt af styregruppen', { ...DECIDED, outcome: 'approved', amount: kroner(1) }],
    ['Ikke godkendt', { ...DECIDED, outcome: 'notApproved', amount: null }],
    ['Disponeret', { status: 'committed', amount: kroner(1) }],
    ['Igangsat uden om mandatet', { status: 'bypassed' }],
  ])('is "%s"', (value, status) => {
    expect(frameStatusValue(status)).toBe(value);
  });
});

describe('the value of the field Gavner', () => {
  it('has names as Danish sorts them', () => {
    const names = [
      'Aarhus Kommune',
      'Ærø Kommune',
      'Københavns Kommune',
      'Ballerup Kommune',
      'Ørsted',
      'Åby',
    ];
    expect(supportersValue(names)).toEqual([
      'Ballerup Kommune',
      'Københavns Kommune',
      'Ærø Kommune',
      'Ørsted',
      'Åby',
      'Aarhus Kommune',
    ]);
  });

  it('is the same whichever order and however often the names come, and as much as Jira keeps', () => {
    const manyNames = fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 150 });
    fc.assert(
      fc.property(manyNames, fc.integer({ min: 0, max: 150 }), (names, from) => {
        const value = supportersValue(names);
        expect(supportersValue([...names.slice(from), ...names])).toEqual(value);
        expect(supportersValue(value)).toEqual(value);
        expect(value).toHaveLength(Math.min(100, new Set(names).size));
        expect(names).toEqual(expect.arrayContaining([...value]));
      }),
    );
  });
});

describe('texts for Jira', () => {
  it('take what was typed as it is', () => {
    const typed = "$& {text} {__proto__} <b>'";
    expect(jiraText('comment.basis', { text: typed })).toBe(`Begrundelse: ${typed}`);
  });

  it('have names to fill in and nothing else of the message format', () => {
    const texts = JSON.stringify(danish).replace(/\{\w+\}/g, '');
    expect(texts).not.toMatch(/\{\w+,|'/);
  });
});
