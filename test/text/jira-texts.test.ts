import danish from '../../locales/da-DK/jira.json';
import { kroner } from '../../src/domain/money';
import type { FrameStatus } from '../../src/domain/money-line';
import { frameStatusValue, jiraText } from '../../src/text/jira-texts';

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
