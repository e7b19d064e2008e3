import { answerTo } from './evaluation';
import { REQUIREMENTS, type Requirement } from './requirements';
import type { Evaluation, EvaluationEntry, EvaluationFile, RequirementAnswer } from './self-evaluation';

/** What an answer says, apart from how often it was changed. */
type Said = Omit<RequirementAnswer, 'rev'>;

const saysTheSame = (a: Said, b: Said): boolean =>
  a.compliance === b.compliance && a.documentation === b.documentation;

const NOTHING_SAID: Said = { compliance: null, documentation: '' };

const saidIn = ({ krav }: EvaluationFile): ReadonlyMap<string, Said> =>
  new Map(
    krav.map(({ id, efterlevet, dokumentation }) => [
      id,
      { compliance: efterlevet, documentation: dokumentation },
    ]),
  );

/**
 * The self-evaluation as a file says it. The file replaces every answer: what it leaves out is unanswered afterwards.
 * Revisions rise only where an answer changes, so that somebody at work on another requirement is not disturbed.
 * The level is not part of OS2's file and stays.
 */
export const importEvaluation = (evaluation: Evaluation, file: EvaluationFile): Evaluation => {
  const said = saidIn(file);
  const ids = new Set([...Object.keys(evaluation.answers), ...said.keys()]);
  const answers = [...ids]
    .map((id): [string, RequirementAnswer] => {
      const before = answerTo(evaluation, id);
      const now = said.get(id) ?? NOTHING_SAID;
      return [id, { ...now, rev: saysTheSame(before, now) ? before.rev : before.rev + 1 }];
    })
    .filter(([, { rev }]) => rev > 0);
  return { ...evaluation, answers: Object.fromEntries(answers), imported: file };
};

/** What a file is stamped with, and the words for requirements where no file of OS2's has given its own. */
export interface Stamp {
  productName: string;
  /** Udfyldt af: name or organisation. */
  filledBy: string;
  /** ISO day. */
  filledDate: string;
  /** ISO time. */
  generatedAt: string;
  wordsOf: (requirementId: string) => { krav: string; retningslinjer: string };
}

const ownEntry =
  (evaluation: Evaluation, wordsOf: Stamp['wordsOf']) =>
  ({ id, theme, level }: Requirement): EvaluationEntry => {
    const { krav, retningslinjer } = wordsOf(id);
    const { compliance, documentation } = answerTo(evaluation, id);
    return {
      id,
      kategori: theme,
      krav,
      produktniveau: level,
      retningslinjer,
      efterlevet: compliance,
      dokumentation: documentation,
    };
  };

const withAnswer =
  (evaluation: Evaluation) =>
  (entry: EvaluationEntry): EvaluationEntry => {
    const { compliance, documentation } = answerTo(evaluation, entry.id);
    return { ...entry, efterlevet: compliance, dokumentation: documentation };
  };

/** Requirements that were answered although the imported file does not have them. */
const answeredBesides = (evaluation: Evaluation, file: EvaluationFile): readonly Requirement[] => {
  const said = saidIn(file);
  return REQUIREMENTS.filter(
    ({ id }) => !said.has(id) && !saysTheSame(answerTo(evaluation, id), NOTHING_SAID),
  );
};

const isUnchanged = (evaluation: Evaluation, file: EvaluationFile): boolean =>
  [...saidIn(file)].every(([id, said]) => saysTheSame(answerTo(evaluation, id), said)) &&
  answeredBesides(evaluation, file).length === 0;

const changedFile = (
  evaluation: Evaluation,
  file: EvaluationFile,
  { productName, filledBy, filledDate, generatedAt, wordsOf }: Stamp,
): EvaluationFile => ({
  ...file,
  productName: file.productName || productName,
  filledBy,
  filledDate,
  generatedAt,
  krav: [
    ...file.krav.map(withAnswer(evaluation)),
    ...answeredBesides(evaluation, file).map(ownEntry(evaluation, wordsOf)),
  ],
});

/**
 * The self-evaluation as OS2's form and report generator read it.
 *
 * A product whose answers are those of the file it imported gets that very file back, with the stamps of who filled it in:
 * exporting is not filling in. Changed answers go into the imported file, with its own words, order, product name and
 * whatever else it holds, and get the new stamps. A product that never imported gets all 43 requirements in our words.
 * So an export that is imported and exported again is the same file, to the byte.
 */
export const exportEvaluation = (evaluation: Evaluation, stamp: Stamp): EvaluationFile => {
  const { imported } = evaluation;
  if (imported)
    return isUnchanged(evaluation, imported) ? imported : changedFile(evaluation, imported, stamp);
  const { productName, filledBy, filledDate, generatedAt, wordsOf } = stamp;
  const krav = REQUIREMENTS.map(ownEntry(evaluation, wordsOf));
  return { productName, filledBy, filledDate, generatedAt, krav };
};

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether a file may be of a product that goes by these names. People write "OS2iot", "OS2 IoT" and "os2iot-selvevaluering",
 * so one name within the other is enough, and a file without a name may be anybody's.
 */
export const mayBeOf = ({ productName }: EvaluationFile, names: readonly string[]): boolean => {
  const inFile = letters(productName);
  const known = names.map(letters).filter((name) => name !== '');
  return (
    inFile === '' ||
    known.length === 0 ||
    known.some((name) => inFile.includes(name) || name.includes(inFile))
  );
};
