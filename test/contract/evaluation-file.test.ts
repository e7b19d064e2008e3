import fc from 'fast-check';
import {
  evaluationFileName,
  LARGEST_FILE,
  readEvaluationFile,
  writeEvaluationFile,
  type FileFault,
} from '../../src/contract/evaluation-file';
import { fail, ok } from '../../src/domain/result';
import { anEntry, anEvaluationFile } from '../builders/evaluations';

type Loose = Record<string, unknown>;

/** The text of a file with fields of any kind. */
const fileWith = (head: Loose): string => JSON.stringify({ ...anEvaluationFile(), ...head });
/** The text of a file whose second entry, F1, is not as OS2's form writes it. */
const entryWith = (entry: Loose): string =>
  fileWith({ krav: [anEntry(), { ...anEntry({ id: 'F1', kategori: 'formkrav' }), ...entry }] });

const without = (key: string, { [key]: _left, ...rest }: Loose): Loose => rest;
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe("reading a file of OS2's form", () => {
  it('gives the file as it is', () => {
    expect(readEvaluationFile(fileWith({}))).toEqual(ok(anEvaluationFile()));
  });

  it.each<[string, string]>([
    ['written over many lines', JSON.stringify(anEvaluationFile(), null, 2)],
    ['that begins with a byte order mark', `\uFEFF${fileWith({})}`],
    ['with line ends of Windows', JSON.stringify(anEvaluationFile(), null, 2).replace(/\n/g, '\r\n')],
  ])('takes one %s', (_what, text) => {
    expect(readEvaluationFile(text)).toEqual(ok(anEvaluationFile()));
  });

  it('takes one whose head nobody filled in', () => {
    const blank = anEvaluationFile({ productName: '', filledBy: '', filledDate: '' });
    expect(readEvaluationFile(JSON.stringify(blank))).toEqual(ok(blank));
  });

  it('keeps the order of entries and keys, and keys that it does not know', () => {
    const text = `{"krav":[${JSON.stringify({ note: { by: ['x'] }, ...anEntry({ id: 'G1' }) })},${JSON.stringify(
      anEntry(),
    )}],"version":"1.1.0",${JSON.stringify({ ...anEvaluationFile(), krav: undefined }).slice(1)}`;
    const read = readEvaluationFile(text);
    expect(read.ok && JSON.stringify(read.value)).toBe(text);
  });
});

describe('a file that is none', () => {
  it.each<[string, string, FileFault]>([
    ['empty', '', { problem: 'notJson', where: '1' }],
    ['a web page', '<!doctype html>', { problem: 'notJson', where: '1' }],
    ['a list', '[]', { problem: 'notAnEvaluation', where: 'productName' }],
    ['null', 'null', { problem: 'notAnEvaluation', where: 'krav' }],
    ['without entries', fileWith({ krav: [] }), { problem: 'notAnEvaluation', where: 'krav' }],
    [
      'with entries that are no list',
      fileWith({ krav: { R1: anEntry() } }),
      { problem: 'notAnEvaluation', where: 'krav' },
    ],
    ['with an entry of text', fileWith({ krav: ['R1'] }), { problem: 'notAnEvaluation', where: 'krav.0' }],
  ])('is refused when %s', (_what, text, fault) => {
    expect(readEvaluationFile(text)).toEqual(fail(fault));
  });

  it.each<[string, (text: string) => string, string]>([
    ['lacks a colon', (text) => text.replace('"filledBy": ', '"filledBy" '), '3'],
    ['has a word too many', (text) => text.replace('"krav": [', '"krav": nej ['), '6'],
    ['is cut off', (text) => text.slice(0, text.indexOf('"F1"')), '17'],
  ])('names the line where it %s', (_what, broken, where) => {
    const text = broken(writeEvaluationFile(anEvaluationFile()));
    expect(readEvaluationFile(text)).toEqual(fail({ problem: 'notJson', where }));
  });
});

describe('an older file or one that somebody wrote by hand', () => {
  it.each(['productName', 'filledBy', 'filledDate', 'generatedAt', 'krav'])('without %s says so', (key) => {
    const text = JSON.stringify(without(key, { ...anEvaluationFile() }));
    expect(readEvaluationFile(text)).toEqual(fail({ problem: 'notAnEvaluation', where: key }));
  });

  it.each(['kategori', 'krav', 'produktniveau', 'retningslinjer', 'efterlevet', 'dokumentation'])(
    'with an entry without %s says which',
    (key) => {
      const entries = [anEntry(), without(key, { ...anEntry({ id: 'F1' }) })];
      expect(readEvaluationFile(fileWith({ krav: entries }))).toEqual(
        fail({ problem: 'notAnEvaluation', where: `F1.${key}` }),
      );
    },
  );

  it.each<[string, string, FileFault]>([
    ['without an id', entryWith({ id: undefined }), { problem: 'notAnEvaluation', where: 'krav.1.id' }],
    [
      'of another theme',
      entryWith({ kategori: 'ukendt' }),
      { problem: 'notAnEvaluation', where: 'F1.kategori' },
    ],
    [
      'of another level',
      entryWith({ produktniveau: 1 }),
      { problem: 'notAnEvaluation', where: 'F1.produktniveau' },
    ],
    [
      'with a list for its text',
      entryWith({ dokumentation: [] }),
      { problem: 'notAnEvaluation', where: 'F1.dokumentation' },
    ],
    ['with another answer', entryWith({ efterlevet: 'Måske' }), { problem: 'unknownAnswer', where: 'F1' }],
    ['answered in small letters', entryWith({ efterlevet: 'ja' }), { problem: 'unknownAnswer', where: 'F1' }],
    ['answered true', entryWith({ efterlevet: true }), { problem: 'unknownAnswer', where: 'F1' }],
    ['that was merged away', entryWith({ id: 'F9' }), { problem: 'unknownRequirement', where: 'F9' }],
    [
      'named like a method',
      entryWith({ id: 'toString' }),
      { problem: 'unknownRequirement', where: 'toString' },
    ],
    ['that stands twice', entryWith({ id: 'R1' }), { problem: 'doubledRequirement', where: 'R1' }],
  ])('with an entry %s says which', (_what, text, fault) => {
    expect(readEvaluationFile(text)).toEqual(fail(fault));
  });
});

describe('a hostile file', () => {
  it('that is huge is not even parsed', () => {
    expect(readEvaluationFile('['.repeat(LARGEST_FILE + 1))).toEqual(
      fail({ problem: 'tooLarge', where: '' }),
    );
    const padded = fileWith({ filledBy: 'x'.repeat(LARGEST_FILE) });
    expect(readEvaluationFile(padded)).toEqual(fail({ problem: 'tooLarge', where: '' }));
  });

  it('that is nested deeper than it could be written again is refused', () => {
    const deep = fileWith({}).replace(/^\{/, `{"extra":${nested(45_000)},`);
    expect(readEvaluationFile(deep)).toMatchObject({ error: { problem: 'notAnEvaluation' } });
    expect(readEvaluationFile(nested(45_000))).toMatchObject({ error: { problem: 'notAnEvaluation' } });
  });

  it.each([
    ['in its head', fileWith({}).replace(/^\{/, '{"__proto__":{"krav":[]},'), '__proto__'],
    ['in an entry', fileWith({}).replace('"id":"F1"', '"id":"F1","__proto__":{}'), 'krav.1.__proto__'],
    ['in a key of its own', fileWith({ x: [] }).replace('[]}', '[{"__proto__":1}]}'), 'x.0.__proto__'],
  ])('that would be another kind of object %s is refused', (_where, text, where) => {
    expect(readEvaluationFile(text)).toEqual(fail({ problem: 'notAnEvaluation', where }));
  });

  it('names an unknown requirement no longer than a person can read', () => {
    const read = readEvaluationFile(entryWith({ id: 'F'.repeat(5_000) }));
    expect(!read.ok && read.error.where.length).toBeLessThanOrEqual(100);
  });

  it('is answered and never thrown at, whatever JSON it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((krav) => fileWith({ krav })),
        ),
        (text) => {
          expect(readEvaluationFile(text)).toMatchObject({ ok: false });
        },
      ),
    );
  });

  it('is answered and never thrown at, whatever stands in an entry', () => {
    const anEntryOfAnything = fc.record(
      {
        id: fc.oneof(fc.constantFrom('R1', 'F9'), fc.jsonValue()),
        efterlevet: fc.oneof(fc.constantFrom('Ja', null), fc.jsonValue()),
        dokumentation: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(anEntryOfAnything), (entries) => {
        const krav = entries.map((entry) => ({ ...anEntry(), ...entry }));
        const read = readEvaluationFile(fileWith({ krav }));
        expect(read.ok ? read.value.krav : []).toEqual(read.ok ? krav : []);
      }),
    );
  });
});

describe('writing a file', () => {
  it("is done as OS2's form does it: two blanks a step, nothing after the end", () => {
    expect(writeEvaluationFile(anEvaluationFile({ krav: [] }))).toBe(
      [
        '{',
        '  "productName": "OS2iot",',
        '  "filledBy": "Tovholderen, Aarhus Kommune",',
        '  "filledDate": "2026-05-01",',
        '  "generatedAt": "2026-05-01T12:27:13.655Z",',
        '  "krav": []',
        '}',
      ].join('\n'),
    );
  });

  it.each([
    ['OS2iot', 'os2iot-checkliste.json'],
    ['OS2 Produkt  X', 'os2-produkt-x-checkliste.json'],
    ['OS2skadesøkonomi', 'os2skadesøkonomi-checkliste.json'],
    ['../OS2:iot?', 'os2iot-checkliste.json'],
    ['  ', 'os2-produkt-checkliste.json'],
  ])('of %p names it %s', (productName, expected) => {
    expect(evaluationFileName(productName)).toBe(expected);
  });
});
