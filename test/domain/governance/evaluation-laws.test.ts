import fc from 'fast-check';
import { readEvaluationFile, writeEvaluationFile } from '../../../src/contract/evaluation-file';
import {
  complianceTally,
  isFinished,
  tallyByLevel,
  tallyByTheme,
} from '../../../src/domain/governance/evaluation';
import {
  exportEvaluation,
  importEvaluation,
  type Stamp,
} from '../../../src/domain/governance/evaluation-file';
import { LEVELS, REQUIREMENTS, requirementsOf } from '../../../src/domain/governance/requirements';
import {
  COMPLIANCES,
  type Evaluation,
  type EvaluationFile,
} from '../../../src/domain/governance/self-evaluation';
import {
  anEntry,
  anEvaluation,
  anEvaluationFile,
  aRequirementAnswer,
  aStamp,
} from '../../builders/evaluations';

const aText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constant(''));
const aCompliance = fc.option(fc.constantFrom(...COMPLIANCES));
const ids = REQUIREMENTS.map(({ id }) => id);
const UNANSWERED = aRequirementAnswer({ compliance: null, documentation: '' });
const someIds = fc.shuffledSubarray(ids, { minLength: 1 });

const someAnswers = fc
  .dictionary(
    fc.constantFrom(...ids),
    fc.record({ compliance: aCompliance, documentation: aText, rev: fc.integer({ min: 1, max: 9 }) }),
  )
  .map((answers) => ({ ...answers }));

const anyEvaluation: fc.Arbitrary<Evaluation> = fc
  .record({ level: fc.constantFrom(...LEVELS), answers: someAnswers })
  .map(anEvaluation);

const anyStamp: fc.Arbitrary<Stamp> = fc
  .record({ productName: aText, filledBy: aText, filledDate: aText, generatedAt: aText })
  .map(aStamp);

/** Every requirement of a file carries them, so few of them keep the file below the largest that is read. No form writes `__proto__`. */
const LARGEST_EXTRA = 600;
const someExtra = fc
  .dictionary(fc.stringMatching(/^x[a-z]{0,8}$/), fc.jsonValue({ maxDepth: 3 }))
  .filter((extra) => JSON.stringify(extra, null, 2).length <= LARGEST_EXTRA)
  .filter((extra) => !JSON.stringify(extra).includes('"__proto__"'));

const anyAnswer = fc.record({ krav: aText, efterlevet: aCompliance, dokumentation: aText });

/** Files as OS2's form may write them some day: other words, another order, some left out, more keys here and there. */
const anyFile: fc.Arbitrary<EvaluationFile> = fc
  .record({
    head: fc.record({ productName: aText, filledBy: aText, filledDate: aText, generatedAt: aText }),
    ids: someIds,
    answers: fc.array(anyAnswer, { minLength: ids.length, maxLength: ids.length }),
    extra: someExtra,
  })
  .map(({ head, ids: chosen, answers, extra }) => ({
    ...extra,
    ...anEvaluationFile(head),
    krav: chosen.map((id, place) => ({ ...anEntry({ id, ...answers[place] }), ...extra })),
  }));

/** Somebody takes the text of a file into an evaluation. */
const taken = (evaluation: Evaluation, text: string): Evaluation => {
  const read = readEvaluationFile(text);
  expect(read).toMatchObject({ ok: true });
  return read.ok ? importEvaluation(evaluation, read.value) : evaluation;
};

const textOf = (evaluation: Evaluation, stamp: Stamp): string =>
  writeEvaluationFile(exportEvaluation(evaluation, stamp));

describe('export → import → export', () => {
  it('is the same to the byte, whoever exports it the second time', () => {
    fc.assert(
      fc.property(anyEvaluation, anyEvaluation, anyStamp, anyStamp, (evaluation, other, first, second) => {
        const text = textOf(evaluation, first);
        expect(textOf(taken(evaluation, text), second)).toBe(text);
        expect(textOf(taken(other, text), second)).toBe(text);
      }),
    );
  });

  it('is the same to the byte for what was imported before and changed since', () => {
    fc.assert(
      fc.property(anyFile, someAnswers, anyStamp, (file, answers, stamp) => {
        const imported = importEvaluation(anEvaluation(), file);
        const changed = { ...imported, answers: { ...imported.answers, ...answers } };
        const text = textOf(changed, stamp);
        expect(textOf(taken(changed, text), stamp)).toBe(text);
      }),
    );
  });
});

describe('import → export', () => {
  it('gives back the file to the byte, with keys, words and order that the app knows nothing of', () => {
    fc.assert(
      fc.property(anyFile, anyEvaluation, anyStamp, (file, evaluation, stamp) => {
        const text = writeEvaluationFile(file);
        expect(textOf(taken(evaluation, text), stamp)).toBe(text);
      }),
    );
  });

  it('after a change differs in the stamps and in that answer only', () => {
    fc.assert(
      fc.property(anyFile, anyStamp, fc.nat(), (file, stamp, pick) => {
        const imported = importEvaluation(anEvaluation(), file);
        const { id } = file.krav[pick % file.krav.length] ?? anEntry();
        const answer = { compliance: 'Nej' as const, documentation: 'Ændret i Jira', rev: 9 };
        const changed = exportEvaluation(
          { ...imported, answers: { ...imported.answers, [id]: answer } },
          stamp,
        );
        expect(changed).toEqual({
          ...file,
          productName: file.productName || stamp.productName,
          filledBy: stamp.filledBy,
          filledDate: stamp.filledDate,
          generatedAt: stamp.generatedAt,
          krav: file.krav.map((entry) =>
            entry.id === id ? { ...entry, efterlevet: 'Nej', dokumentation: 'Ændret i Jira' } : entry,
          ),
        });
      }),
    );
  });
});

describe('importing', () => {
  it('twice is importing once', () => {
    fc.assert(
      fc.property(anyEvaluation, anyFile, (evaluation, file) => {
        const once = importEvaluation(evaluation, file);
        expect(importEvaluation(once, file)).toEqual(once);
      }),
    );
  });

  it('never turns a revision back', () => {
    fc.assert(
      fc.property(anyEvaluation, anyFile, (evaluation, file) => {
        const { answers } = importEvaluation(evaluation, file);
        expect(
          Object.entries(evaluation.answers).every(([id, { rev }]) => (answers[id]?.rev ?? 0) >= rev),
        ).toBe(true);
      }),
    );
  });
});

describe('the tallies', () => {
  it('count every requirement of the level exactly once, by level as by theme', () => {
    fc.assert(
      fc.property(anyEvaluation, (evaluation) => {
        const requirements = requirementsOf(evaluation.level);
        const total = complianceTally(requirements, evaluation);
        const parts = [tallyByLevel(requirements, evaluation), tallyByTheme(requirements, evaluation)];
        for (const part of parts) {
          const sum = (key: keyof typeof total) =>
            Object.values(part).reduce((counted, tally) => counted + tally[key], 0);
          expect([...COMPLIANCES, 'open' as const].map(sum)).toEqual(
            [...COMPLIANCES, 'open' as const].map((key) => total[key]),
          );
        }
        expect(Object.values(total).reduce((counted, count) => counted + count, 0)).toBe(requirements.length);
      }),
    );
  });
});

describe('a finished self-evaluation', () => {
  it('is unfinished without any one answer of its level, and finished without those above', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), fc.constantFrom(...ids), (level, id) => {
        const answers = Object.fromEntries(ids.map((each) => [each, aRequirementAnswer()]));
        const without = anEvaluation({ level, answers: { ...answers, [id]: UNANSWERED } });
        const isOfLevel = requirementsOf(level).some((requirement) => requirement.id === id);
        expect(isFinished(without)).toBe(!isOfLevel);
      }),
    );
  });
});
