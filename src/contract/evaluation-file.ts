import * as v from 'valibot';
import { LEVELS, requirementOf, THEMES } from '../domain/governance/requirements';
import {
  COMPLIANCES,
  type EvaluationFile,
  type EvaluationFileProblem,
} from '../domain/governance/self-evaluation';
import { fail, ok, type Result } from '../domain/result';
import { hostilePath, parseJson } from './json-file';

/**
 * Characters of a file; OS2's own have some twelve thousand.
 * Forge keeps 240 KiB in a value, and both the file and its answers are kept.
 */
export const LARGEST_FILE = 100_000;
/** What is wrong with a file, and where: a requirement's id, a field's path or a line; nowhere for one that is too large. */
export interface FileFault {
  problem: EvaluationFileProblem;
  where: string;
}

type Checked<T> = Result<T, FileFault>;

const fault = (problem: EvaluationFileProblem, where = ''): { ok: false; error: FileFault } =>
  fail({ problem, where });

/**
 * What OS2's form writes and needs, in any order; keys that it does not know are let through.
 * Source: collectData() of the form (os2-product-reviews, docs/evaluering/selvevaluering-formular.md).
 */
const entry = v.looseObject({
  id: v.string(),
  kategori: v.picklist(THEMES),
  krav: v.string(),
  produktniveau: v.picklist(LEVELS),
  retningslinjer: v.string(),
  efterlevet: v.nullable(v.picklist(COMPLIANCES)),
  dokumentation: v.string(),
});

export const evaluationFile = v.looseObject({
  productName: v.string(),
  filledBy: v.string(),
  filledDate: v.string(),
  generatedAt: v.string(),
  krav: v.pipe(v.array(entry), v.minLength(1)),
});

/** `krav.3.dokumentation` as `F1.dokumentation`, so that people find it. */
const named = (path: string, idAt: (index: number) => string | null): string => {
  const [, index, rest = ''] = /^krav\.(\d+)(.*)$/.exec(path) ?? [];
  const id = index === undefined ? null : idAt(Number(index));
  return id === null ? path : `${id}${rest}`;
};

const idsOf = (file: unknown): readonly (string | null)[] => {
  const withIds = v.object({
    krav: v.array(v.fallback(v.object({ id: v.nullable(v.string()) }), { id: null })),
  });
  const read = v.safeParse(withIds, file);
  return read.success ? read.output.krav.map(({ id }) => (id !== null && requirementOf(id) ? id : null)) : [];
};

const firstFault = (file: unknown, issues: readonly v.BaseIssue<unknown>[]): FileFault => {
  const [issue] = issues;
  const path = (issue && v.getDotPath(issue)) ?? 'krav';
  const ids = idsOf(file);
  const where = named(path, (index) => ids[index] ?? null);
  const isAnswer = path.endsWith('.efterlevet') && issue?.input !== undefined;
  return isAnswer
    ? { problem: 'unknownAnswer', where: where.replace(/\.efterlevet$/, '') }
    : { problem: 'notAnEvaluation', where };
};

const checkIds = (file: EvaluationFile): Checked<EvaluationFile> => {
  const ids = file.krav.map(({ id }) => id);
  const unknown = ids.find((id) => !requirementOf(id));
  if (unknown !== undefined) return fault('unknownRequirement', unknown.slice(0, 100));
  const doubled = ids.find((id, index) => ids.indexOf(id) !== index);
  return doubled === undefined ? ok(file) : fault('doubledRequirement', doubled);
};

/**
 * Reads OS2's self-evaluation from the text of a file. The result is the file as it came: keys that the app does not know and
 * the order of everything are kept. A byte order mark is overlooked; entries may stand in any order, and some may be left out.
 *
 * @returns the first thing that is wrong otherwise: `tooLarge` above {@link LARGEST_FILE} characters, `notJson` with the line, `notAnEvaluation` with the path of what is missing or of the wrong kind (also empty or nested too deeply),
 * `unknownAnswer`, `unknownRequirement` and `doubledRequirement` with the requirement's id
 */
export const readEvaluationFile = (text: string): Checked<EvaluationFile> => {
  if (text.length > LARGEST_FILE) return fault('tooLarge');
  const json = parseJson(text);
  if (!json.ok) return fault('notJson', json.error);
  const file = json.value;
  const hostile = hostilePath(file);
  if (hostile !== null) return fault('notAnEvaluation', hostile);
  if (v.is(evaluationFile, file)) return checkIds(file);
  return fail(firstFault(file, v.safeParse(evaluationFile, file).issues ?? []));
};

/** The text of a file, as OS2's form writes it. */
export const writeEvaluationFile = (file: EvaluationFile): string => JSON.stringify(file, null, 2);

/** What a file system or OS2's Nextcloud does not take in a name. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;

/** `<produkt>-checkliste.json`, as OS2's form names it. */
export const evaluationFileName = (productName: string): string => {
  const product = productName
    .replace(FORBIDDEN, '')
    .replace(/^[.\s]+/, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-');
  return `${product || 'os2-produkt'}-checkliste.json`;
};
