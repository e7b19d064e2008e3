import { jiraKroner } from '../../src/text/jira-texts';
import {
  deliveredComment,
  answerComment,
  rejectedComment,
  ruledComment,
  startedComment,
  submittedComment,
  supersededComment,
} from '../../src/text/comments';
import { link, paragraph } from '../../src/text/adf/nodes';
import type { AtlassianDocument } from '../../src/text/adf/types';
import { kroner, NOTHING } from '../../src/domain/money';
import { isAdf } from '../../stage/documents/adf';
import { aCase, aRuling } from '../builders/cases';
import { linesOf } from '../builders/documents';
import { aCriterion, aDone } from '../builders/done';

const done = aDone(aCriterion(), aCriterion({ id: 'criterion-2', retired: true }));
const started = { amount: kroner(85_000), done, byCase: false, reference: 'Referat, punkt 3' };
const rejected = {
  thanks: 'Tak for ønsket.',
  reason: 'Uden for visionen.',
  link: 'https://os2.example/vision',
};

const superseded = {
  way: 'duplicate',
  thanks: 'Tak for ønsket.',
  reason: 'Det samme behov.',
  byKey: 'VEJ-2',
  supporters: ['Aarhus Kommune', 'Odense Kommune'],
} as const;

describe('every comment', () => {
  const hostile = '<script>alert(1)</script> {amount} $& [~admin] *x*';

  it.each<[string, AtlassianDocument]>([
    ['on a start', startedComment(started)],
    ['on a start without a reference', startedComment({ ...started, reference: ' ' })],
    ['on a delivery', deliveredComment({ spent: kroner(80_000), held: kroner(85_000), reference: '' })],
    ['on a refusal', rejectedComment(rejected, 'account-reporter')],
    ['on a refusal of what nobody reported', rejectedComment(rejected, null)],
    [
      'on a refusal with nothing in it',
      rejectedComment({ ...rejected, thanks: '', reason: '' }, 'account-reporter'),
    ],
    ['on a wish that is closed for another', supersededComment(superseded, 'account-reporter')],
    ['as an answer', answerComment('Vi ser på det.', 'account-reporter')],
    ['as an answer to nobody with nothing in it', answerComment(' ', null)],
    ['on a submission', submittedComment(aCase(), ['account-steering'])],
    [
      'on an approval',
      ruledComment(aRuling(), { reference: 'Møde 11.03.2026', tell: ['account-tovholder'] }),
    ],
    ['with hostile text', rejectedComment({ ...rejected, thanks: hostile, reason: hostile }, null)],
  ])('is a document that Jira takes: %s', (_what, comment) => {
    expect(isAdf(comment)).toBe(true);
  });

  it('leaves what was typed as it was typed', () => {
    expect(linesOf(startedComment({ ...started, reference: hostile })).at(-1)).toBe(`Reference: ${hostile}`);
  });
});

describe('the comment', () => {
  it('on a start tells the amount and the criteria in force', () => {
    const lines = linesOf(startedComment(started));
    expect(lines[0]).toBe('Igangsat');
    expect(lines[1]).toContain(jiraKroner(kroner(85_000)));
    expect(lines[1]).toMatch(/: 1\.$/);
  });

  it('on a start by permit tells of the approval', () => {
    expect(linesOf(startedComment({ ...started, byCase: true }))[1]).toContain('styregruppens godkendelse');
  });

  it('on a refusal is to whoever reported the wish: it thanks, says why and links, in that order', () => {
    expect(linesOf(rejectedComment(rejected, 'account-reporter'))).toEqual([
      '@account-reporter Tak for ønsket.',
      'Afvist: Uden for visionen.',
      'Læs mere: https://os2.example/vision',
    ]);
  });

  it('on a wish that is closed for another thanks, says which and why, and that the support goes along', () => {
    expect(linesOf(supersededComment(superseded, 'account-reporter'))).toEqual([
      '@account-reporter Tak for ønsket.',
      'Lukket som dublet af VEJ-2',
      'Begrundelse: Det samme behov.',
      'Støtten er flyttet med fra Aarhus Kommune og Odense Kommune.',
    ]);
    expect(linesOf(supersededComment({ ...superseded, way: 'replaced', supporters: [] }, null))).toEqual([
      'Tak for ønsket.',
      'Udgået til fordel for VEJ-2',
      'Begrundelse: Det samme behov.',
    ]);
  });

  it('as an answer is to whoever reported the wish, in the lines it was written in', () => {
    expect(linesOf(answerComment('Vi ser på det.\n\nI april.', 'account-reporter'))).toEqual([
      '@account-reporter',
      'Vi ser på det.',
      'I april.',
    ]);
  });

  it('on an approval tells the amount, and the extra grant where there is one', () => {
    const plain = linesOf(
      ruledComment(aRuling({ extraGrant: NOTHING }), { reference: '', tell: ['account-tovholder'] }),
    );
    const granted = linesOf(
      ruledComment(aRuling({ extraGrant: kroner(60_000) }), { reference: '', tell: ['account-tovholder'] }),
    );
    expect(plain).toHaveLength(4);
    expect(plain.at(-1)).toBe('@account-tovholder ');
    expect(granted).toContain(`Tillægsbevilling: ${jiraKroner(kroner(60_000))}`);
  });

  it('on a case not approved names no amount', () => {
    const ruling = aRuling({ outcome: 'notApproved', amount: null, motive: 'Der er ikke råd.' });
    expect(linesOf(ruledComment(ruling, { reference: '', tell: [] }))).toEqual([
      'Styregruppens beslutning: Ikke godkendt',
      'Begrundelse: Der er ikke råd.',
    ]);
  });
});

describe('a paragraph', () => {
  it('leaves out empty text, which the format refuses', () => {
    expect(paragraph({ type: 'text', text: '' }, link('https://os2.example')).content).toHaveLength(1);
  });
});
