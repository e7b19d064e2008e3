import { newEvaluation } from '../../src/domain/governance/evaluation';
import type { Stamp } from '../../src/domain/governance/evaluation-file';
import { requirementsOf } from '../../src/domain/governance/requirements';
import type {
  Evaluation,
  EvaluationEntry,
  EvaluationFile,
  RequirementAnswer,
} from '../../src/domain/governance/self-evaluation';

export const aRequirementAnswer = (overrides: Partial<RequirementAnswer> = {}): RequirementAnswer => ({
  compliance: 'Ja',
  documentation: 'Se https://os2iot.example/beslutninger',
  rev: 1,
  ...overrides,
});

/** A self-evaluation on level 1 that nobody has begun. */
export const anEvaluation = (overrides: Partial<Evaluation> = {}): Evaluation => ({
  ...newEvaluation('10000'),
  level: '1',
  ...overrides,
});

/** A self-evaluation on level 1 with a yes to all sixteen, but for the answers given. */
export const aFinishedEvaluation = (
  answers: Readonly<Record<string, Partial<RequirementAnswer>>> = {},
): Evaluation =>
  anEvaluation({
    answers: Object.fromEntries(
      requirementsOf('1').map(({ id }) => [id, aRequirementAnswer(answers[id] ?? {})]),
    ),
  });

/** A line of OS2's file. */
export const anEntry = (overrides: Partial<EvaluationEntry> = {}): EvaluationEntry => ({
  id: 'R1',
  kategori: 'relevans',
  krav: 'Løsningen skaber lokal værdi',
  produktniveau: 'sandkasse',
  retningslinjer: 'Beskriv værdien lokalt.',
  efterlevet: 'Ja',
  dokumentation: 'Måleren sparer en tur i felten om ugen.',
  ...overrides,
});

/** A file that somebody filled in with OS2's form: two requirements, one of them unanswered. */
export const anEvaluationFile = (overrides: Partial<EvaluationFile> = {}): EvaluationFile => ({
  productName: 'OS2iot',
  filledBy: 'Tovholderen, Aarhus Kommune',
  filledDate: '2026-05-01',
  generatedAt: '2026-05-01T12:27:13.655Z',
  krav: [anEntry(), anEntry({ id: 'F1', kategori: 'formkrav', efterlevet: null, dokumentation: '' })],
  ...overrides,
});

/** What an export of 24 November 2026 is stamped with, and words of our own. */
export const aStamp = (overrides: Partial<Stamp> = {}): Stamp => ({
  productName: 'OS2iot i Jira',
  filledBy: 'Koordinationsgruppen',
  filledDate: '2026-11-24',
  generatedAt: '2026-11-24T10:00:00.000Z',
  wordsOf: (id) => ({ krav: `Krav ${id}`, retningslinjer: `Sådan opfyldes ${id}` }),
  ...overrides,
});
