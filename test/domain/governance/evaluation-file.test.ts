import { answerRequirement, answerTo } from '../../../src/domain/governance/evaluation';
import { exportEvaluation, importEvaluation, mayBeOf } from '../../../src/domain/governance/evaluation-file';
import { REQUIREMENTS } from '../../../src/domain/governance/requirements';
import type { Compliance, Evaluation } from '../../../src/domain/governance/self-evaluation';
import {
  anEntry,
  anEvaluation,
  anEvaluationFile,
  aRequirementAnswer,
  aStamp,
} from '../../builders/evaluations';

/** What somebody answers who has just looked. */
const answered = (
  evaluation: Evaluation,
  requirementId: string,
  compliance: Compliance | null,
): Evaluation => {
  const { rev } = answerTo(evaluation, requirementId);
  const result = answerRequirement(evaluation, {
    requirementId,
    seen: rev,
    compliance,
    documentation: compliance ? 'Se referatet.' : '',
  });
  return result.ok ? result.value : evaluation;
};

describe('importing a file', () => {
  it('answers what it answers, and keeps it whole', () => {
    const file = anEvaluationFile();
    expect(importEvaluation(anEvaluation(), file)).toEqual(
      anEvaluation({
        answers: {
          R1: { compliance: 'Ja', documentation: 'Måleren sparer en tur i felten om ugen.', rev: 1 },
        },
        imported: file,
      }),
    );
  });

  it('replaces every answer, and disturbs only who is at work on one that changes', () => {
    const same = { compliance: 'Ja', documentation: anEntry().dokumentation } as const;
    const before = anEvaluation({
      answers: {
        R1: aRequirementAnswer({ ...same, rev: 3 }),
        F1: aRequirementAnswer({ rev: 2 }),
        G1: aRequirementAnswer({ rev: 1 }),
      },
    });
    expect(importEvaluation(before, anEvaluationFile()).answers).toEqual({
      R1: { ...same, rev: 3 },
      F1: { compliance: null, documentation: '', rev: 3 },
      G1: { compliance: null, documentation: '', rev: 2 },
    });
  });

  it('leaves the level, which is no part of the file', () => {
    const { level, reviewedOn } = importEvaluation(
      anEvaluation({ level: '2', reviewedOn: '2026-05-01' }),
      anEvaluationFile(),
    );
    expect({ level, reviewedOn }).toEqual({ level: '2', reviewedOn: '2026-05-01' });
  });
});

describe('exporting what was never imported', () => {
  it("gives all 43 in OS2's order, in our own words and under the stamp", () => {
    const { krav, ...head } = exportEvaluation(answered(anEvaluation(), 'G13', 'Nej'), aStamp());
    expect(head).toEqual({
      productName: 'OS2iot i Jira',
      filledBy: 'Koordinationsgruppen',
      filledDate: '2026-11-24',
      generatedAt: '2026-11-24T10:00:00.000Z',
    });
    expect(krav.map(({ id }) => id)).toEqual(REQUIREMENTS.map(({ id }) => id));
    expect(krav.find(({ id }) => id === 'G13')).toEqual({
      id: 'G13',
      kategori: 'governance',
      krav: 'Krav G13',
      produktniveau: '3',
      retningslinjer: 'Sådan opfyldes G13',
      efterlevet: 'Nej',
      dokumentation: 'Se referatet.',
    });
    expect(krav[0]).toMatchObject({ efterlevet: null, dokumentation: '' });
  });
});

describe('exporting what was imported', () => {
  const file = { ...anEvaluationFile(), version: '1.1.0' };
  const imported = importEvaluation(anEvaluation(), file);

  it('gives the file back as it came while nothing is changed, stamps and all', () => {
    expect(exportEvaluation(imported, aStamp())).toEqual(file);
  });

  it('gives it back also when somebody changed an answer and changed it back', () => {
    const changed = answered(imported, 'F1', 'Ja');
    expect(exportEvaluation(answered(changed, 'F1', null), aStamp())).toEqual(file);
  });

  it('puts changed answers into it, with new stamps and everything else its own', () => {
    expect(exportEvaluation(answered(imported, 'F1', 'Ja'), aStamp())).toEqual({
      ...file,
      filledBy: 'Koordinationsgruppen',
      filledDate: '2026-11-24',
      generatedAt: '2026-11-24T10:00:00.000Z',
      krav: [
        anEntry(),
        anEntry({ id: 'F1', kategori: 'formkrav', efterlevet: 'Ja', dokumentation: 'Se referatet.' }),
      ],
    });
  });

  it('adds what was answered and does not stand in it', () => {
    const { krav } = exportEvaluation(answered(imported, 'G3', 'Ja'), aStamp());
    expect(krav.map(({ id }) => id)).toEqual(['R1', 'F1', 'G3']);
    expect(krav.at(-1)).toMatchObject({ krav: 'Krav G3', efterlevet: 'Ja' });
  });

  it('names the product where the file did not', () => {
    const nameless = importEvaluation(anEvaluation(), anEvaluationFile({ productName: '' }));
    expect(exportEvaluation(answered(nameless, 'F1', 'Ja'), aStamp()).productName).toBe('OS2iot i Jira');
  });
});

describe('whose file it is', () => {
  it.each<[string, string[], boolean]>([
    ['OS2iot', ['OS2 IoT'], true],
    ['os2-iot-selvevaluering', ['OS2iot'], true],
    ['OS2iot', ['OS2faktor', 'IOT'], true],
    ['OS2faktor', ['OS2iot', 'IOT'], false],
    ['', ['OS2iot'], true],
    ['OS2faktor', ['', ' '], true],
  ])('%p may be of %j: %p', (productName, names, expected) => {
    expect(mayBeOf(anEvaluationFile({ productName }), names)).toBe(expected);
  });
});
