import {
  answerRequirement,
  answerTo,
  complianceTally,
  isFinished,
  newEvaluation,
  steerAfter,
  tallyByLevel,
  tallyByTheme,
} from '../../../src/domain/governance/evaluation';
import { REQUIREMENTS, requirementsOf } from '../../../src/domain/governance/requirements';
import type { RequirementAnswer } from '../../../src/domain/governance/self-evaluation';
import { fail } from '../../../src/domain/result';
import { aFinishedEvaluation, anEvaluation, aRequirementAnswer } from '../../builders/evaluations';

const given = { requirementId: 'F11', seen: 0, compliance: 'Ja', documentation: ' Se Jira. ' } as const;

const NONE = { Ja: 0, Nej: 0, 'Ikke relevant': 0, 'Ved ikke': 0, open: 0 };

describe('answering a requirement', () => {
  it('keeps the answer as it was typed', () => {
    const answered = answerRequirement(anEvaluation(), given);
    expect(answered.ok && answered.value.answers).toEqual({
      F11: { compliance: 'Ja', documentation: ' Se Jira. ', rev: 1 },
    });
  });

  it('takes answers above the level, which count when the level rises', () => {
    expect(answerRequirement(anEvaluation(), { ...given, requirementId: 'G13' }).ok).toBe(true);
  });

  it('does not overwrite what another answered meanwhile', () => {
    const evaluation = anEvaluation({ answers: { F11: aRequirementAnswer({ rev: 2 }) } });
    expect(answerRequirement(evaluation, given)).toEqual(fail('changedMeanwhile'));
    expect(answerRequirement(evaluation, { ...given, seen: 1 })).toEqual(fail('changedMeanwhile'));
    const answered = answerRequirement(evaluation, { ...given, seen: 2 });
    expect(answered.ok && answerTo(answered.value, 'F11').rev).toBe(3);
  });

  it.each(['F8', 'toString', ''])('knows no requirement %p', (requirementId) => {
    expect(answerRequirement(anEvaluation(), { ...given, requirementId })).toEqual(
      fail('unknownRequirement'),
    );
  });
});

describe('steering after another level', () => {
  it('keeps the answers and says when it was gone through with the secretariat', () => {
    const evaluation = aFinishedEvaluation();
    expect(steerAfter(evaluation, 'sandkasse', '2026-11-24')).toEqual({
      ...evaluation,
      level: 'sandkasse',
      reviewedOn: '2026-11-24',
    });
  });
});

describe('a self-evaluation', () => {
  it('begins in the sandbox with nothing answered', () => {
    expect(complianceTally(requirementsOf('sandkasse'), newEvaluation('10000'))).toEqual({
      ...NONE,
      open: 6,
    });
  });

  it('is finished when all of its level is answered', () => {
    expect(isFinished(aFinishedEvaluation())).toBe(true);
    expect(isFinished(steerAfter(aFinishedEvaluation(), '2', null))).toBe(false);
    expect(isFinished(steerAfter(aFinishedEvaluation({ G1: { compliance: null } }), 'sandkasse', null))).toBe(
      true,
    );
  });

  it.each<[string, Partial<RequirementAnswer>, boolean]>([
    ['an empty field', { compliance: null }, false],
    ['a no without an explanation', { compliance: 'Nej', documentation: ' ' }, false],
    ['a no with one', { compliance: 'Nej', documentation: 'Kommer i 2027.' }, true],
    ['"ikke relevant" without an explanation', { compliance: 'Ikke relevant', documentation: '' }, false],
    ['"ikke relevant" with one', { compliance: 'Ikke relevant', documentation: 'Intet SLA.' }, true],
    ['a yes without evidence', { compliance: 'Ja', documentation: '' }, true],
    ['"ved ikke"', { compliance: 'Ved ikke', documentation: '' }, true],
  ])('with %s is finished: %p', (_what, answer, expected) => {
    expect(isFinished(aFinishedEvaluation({ G2: answer }))).toBe(expected);
  });

  it('is not finished while a recommended requirement has no answer', () => {
    const answers = Object.fromEntries(
      requirementsOf('2')
        .filter(({ recommended }) => !recommended)
        .map(({ id }) => [id, aRequirementAnswer()]),
    );
    expect(isFinished(anEvaluation({ level: '2', answers }))).toBe(false);
  });
});

describe('the tallies', () => {
  const evaluation = aFinishedEvaluation({
    R1: { compliance: 'Nej' },
    F6: { compliance: 'Ikke relevant' },
    G1: { compliance: 'Ved ikke' },
    G2: { compliance: null },
  });

  it('count every answer once', () => {
    expect(complianceTally(requirementsOf('1'), evaluation)).toEqual({
      Ja: 12,
      Nej: 1,
      'Ikke relevant': 1,
      'Ved ikke': 1,
      open: 1,
    });
  });

  it('by level count what the level adds', () => {
    expect(tallyByLevel(requirementsOf('1'), evaluation)).toEqual({
      sandkasse: { ...NONE, Ja: 5, Nej: 1 },
      '1': { Ja: 7, Nej: 0, 'Ikke relevant': 1, 'Ved ikke': 1, open: 1 },
      '2': NONE,
      '3': NONE,
    });
  });

  it('by theme count what the theme holds', () => {
    expect(tallyByTheme(REQUIREMENTS, evaluation)).toEqual({
      relevans: { ...NONE, Nej: 1, open: 3 },
      formkrav: { ...NONE, Ja: 8, 'Ikke relevant': 1, open: 11 },
      strategisk: { ...NONE, Ja: 2, open: 3 },
      governance: { ...NONE, Ja: 2, 'Ved ikke': 1, open: 11 },
    });
  });
});
