import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import * as v from 'valibot';
import { LOCALES, type Locale, type Messages } from '../src/text/translator';

const FOLDER = join(__dirname, '..', 'locales');

const messagesSchema: v.GenericSchema<Messages> = v.record(
  v.string(),
  v.union([v.string(), v.lazy(() => messagesSchema)]),
);

const read = (path: string): Messages =>
  v.parse(messagesSchema, JSON.parse(readFileSync(join(FOLDER, path), 'utf8')));

const flatten = (messages: Messages, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );

const pathFor = (locale: Locale, file: string): string =>
  file === 'manifest' ? `${locale}.json` : join(locale, file);

const textsOf = (locale: Locale, file: string): [string, string][] => flatten(read(pathFor(locale, file)));

const sectionsOf = (locale: Locale): string[] =>
  readdirSync(join(FOLDER, locale))
    .filter((file) => file.endsWith('.json'))
    .sort();

/** A stretch of plain text, in the parser's own numbering. */
const LITERAL = 0;

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** The names of what a text takes, also within plurals and choices. */
const placeholdersOf = (ast: Ast): string[] =>
  ast.flatMap((element) => {
    const branches = 'options' in element ? Object.values(element.options) : [];
    const inner = branches.flatMap((branch) => placeholdersOf(branch.value));
    const isLiteral = !('value' in element) || Number(element.type) === LITERAL;
    return isLiteral ? inner : [element.value, ...inner];
  });

const parse = (locale: Locale, text: string): Ast =>
  new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst();

const placeholders = (locale: Locale, text: string): string[] =>
  [...new Set(placeholdersOf(parse(locale, text)))].sort();

const FILES = ['manifest', ...sectionsOf('da-DK')];

it('finds the same files in both languages', () => {
  expect(sectionsOf('en-US')).toEqual(sectionsOf('da-DK'));
});

describe.each(FILES)('%s', (file) => {
  it('has the same keys in both languages', () => {
    const [danish, english] = LOCALES.map((locale) =>
      textsOf(locale, file)
        .map(([key]) => key)
        .sort(),
    );
    expect(danish?.length).toBeGreaterThan(0);
    expect(english).toEqual(danish);
  });

  it.each(LOCALES)('has no empty text in %s', (locale) => {
    const empty = textsOf(locale, file).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it.each(LOCALES)('can be read as ICU messages in %s', (locale) => {
    for (const [, text] of textsOf(locale, file)) {
      expect(() => parse(locale, text)).not.toThrow();
    }
  });

  it('takes the same values in both languages', () => {
    const [danish, english] = LOCALES.map((locale) =>
      Object.fromEntries(textsOf(locale, file).map(([key, text]) => [key, placeholders(locale, text)])),
    );
    expect(english).toEqual(danish);
  });

  it('never shouts in Danish', () => {
    const shouting = textsOf('da-DK', file).filter(([, text]) => text.includes('!'));
    expect(shouting).toEqual([]);
  });
});
