import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const CODE = ['src/**/*.{ts,tsx}', 'static/**/*.{ts,tsx}', 'stage/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'];
const OWN_SCRIPTS = ['scripts/**/*.{mjs,cjs}', '*.{mjs,cjs}', 'tools/**/*.{js,cjs}'];

/** What each layer may import besides itself. */
const LAYERS = {
  domain: [],
  contract: ['domain'],
  text: ['domain', 'contract', 'locales'],
  usecases: ['domain', 'contract', 'text'],
  adapters: ['domain', 'contract', 'text', 'usecases'],
  resolvers: ['domain', 'contract', 'text', 'usecases', 'adapters'],
  events: ['domain', 'contract', 'text', 'usecases', 'adapters', 'resolvers'],
  entry: ['resolvers', 'events'],
  static: ['domain', 'contract', 'text', 'locales'],
  stage: [],
};

const folders = {
  domain: 'src/domain',
  contract: 'src/contract',
  text: 'src/text',
  usecases: 'src/usecases',
  adapters: 'src/adapters',
  resolvers: 'src/resolvers',
  events: 'src/events',
  entry: 'src',
  static: 'static',
  stage: 'stage',
  locales: 'locales',
};

const layers = {
  files: ['src/**/*.{ts,tsx}', 'static/**/*.{ts,tsx}', 'stage/**/*.{ts,tsx}'],
  plugins: { boundaries },
  settings: {
    'boundaries/elements': Object.entries(folders).map(([type, pattern]) => ({
      type,
      pattern,
      partialMatch: false,
    })),
    'import/resolver': { node: { extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'] } },
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        policies: [
          { from: { element: { type: '*' } }, allow: { to: { module: { origin: ['external', 'core'] } } } },
          ...Object.entries(LAYERS).map(([from, to]) => ({
            from: { element: { type: from } },
            allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
          })),
        ],
      },
    ],
  },
};

const forbid = (selector, message) => ({ selector, message });

/** The domain is pure: what it needs of time, chance and ids is given to it. */
const pureDomain = {
  files: ['src/domain/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['@forge/*', '@atlaskit/*', 'react', 'react-dom', 'react-dom/*'],
            message: 'The domain knows no platform.',
          },
          { group: ['node:*', 'crypto', 'fs', 'path'], message: 'The domain does no input or output.' },
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      ...[
        'crypto',
        'console',
        'process',
        'fetch',
        'window',
        'document',
        'performance',
        'setTimeout',
        'setInterval',
      ].map((name) => ({ name, message: 'The domain is pure.' })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'The domain has no clock; take the time as an argument.' },
      { object: 'Math', property: 'random', message: 'The domain leaves nothing to chance.' },
    ],
    'no-restricted-syntax': [
      'error',
      forbid(
        'NewExpression[callee.name="Date"][arguments.length=0]',
        'The domain has no clock; take the time as an argument.',
      ),
      forbid('ExportDefaultDeclaration', 'Export by name.'),
    ],
  },
};

const IN_THE_LOCALES = 'A text that people see belongs in the locales.';
const LETTER = '/\\p{L}/u';
const SHOWN_ATTRIBUTES =
  '/^(label|title|placeholder|alt|description|header|heading|helperMessage|text|tooltip|aria-(label|description|placeholder|roledescription|valuetext))$/';

/** Texts that people see come from the locales. */
const screens = {
  files: ['static/**/*.tsx', 'static/**/*.ts'],
  plugins: { 'react-hooks': reactHooks },
  rules: {
    ...reactHooks.configs.recommended.rules,
    'no-restricted-syntax': [
      'error',
      forbid(`JSXText[value=${LETTER}]`, IN_THE_LOCALES),
      forbid(`JSXElement > JSXExpressionContainer > Literal[value=${LETTER}]`, IN_THE_LOCALES),
      ...[
        'Literal',
        'JSXExpressionContainer > Literal',
        'JSXExpressionContainer > ConditionalExpression > Literal',
      ].map((path) =>
        forbid(`JSXAttribute[name.name=${SHOWN_ATTRIBUTES}] > ${path}[value=${LETTER}]`, IN_THE_LOCALES),
      ),
      forbid(
        `JSXAttribute[name.name=${SHOWN_ATTRIBUTES}] > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=${LETTER}]`,
        IN_THE_LOCALES,
      ),
      forbid('ExportDefaultDeclaration', 'Export by name.'),
    ],
  },
};

const types = {
  files: CODE,
  extends: [tseslint.configs.recommendedTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
    '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    '@typescript-eslint/consistent-type-assertions': [
      'error',
      { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
    ],
    '@typescript-eslint/consistent-type-imports': [
      'error',
      { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
    ],
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
    ],
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    '@typescript-eslint/only-throw-error': 'error',
    '@typescript-eslint/prefer-nullish-coalescing': 'off',
    '@typescript-eslint/require-await': 'off',
    // The code has closures and hardly a class, so methods are taken apart freely and never use `this`.
    '@typescript-eslint/unbound-method': 'off',
  },
};

const size = {
  files: ['src/**/*.{ts,tsx}', 'static/**/*.{ts,tsx}', 'stage/**/*.{ts,tsx}', ...OWN_SCRIPTS],
  rules: {
    'max-lines': ['error', { max: 300 }],
    'max-lines-per-function': ['error', { max: 80 }],
    complexity: ['error', 12],
    'max-params': ['error', 3],
  },
};

const always = {
  files: [...CODE, ...OWN_SCRIPTS],
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: {
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-console': 'error',
    'no-debugger': 'error',
    'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
    'no-empty': 'error',
    'no-eval': 'error',
    'no-restricted-syntax': ['error', forbid('ExportDefaultDeclaration', 'Export by name.')],
    'no-var': 'error',
    'prefer-const': 'error',
  },
};

const mayWriteToTheConsole = {
  files: ['src/resolvers/report-fault.ts', 'stage/**', ...OWN_SCRIPTS],
  rules: { 'no-console': 'off' },
};

/** Tools demand a default export of their settings; stand-ins and declarations speak of others' modules. */
const defaultExportDemanded = {
  files: ['*.config.{mjs,cjs}', 'scripts/feature-gates-off.mjs', '**/*.d.ts'],
  rules: { 'no-restricted-syntax': 'off' },
};

const EXPECTING = '/^(expect|assert)/';

const tests = {
  files: ['test/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...['fdescribe', 'fit', 'xdescribe', 'xit', 'xtest'].map((name) => ({
        name,
        message: 'Every test runs.',
      })),
    ],
    'no-restricted-syntax': [
      'error',
      forbid('ExportDefaultDeclaration', 'Export by name.'),
      forbid(
        'MemberExpression[object.name=/^(describe|it|test)$/][property.name="only"]',
        'Every test runs.',
      ),
      forbid(
        'CallExpression[callee.object.name=/^(describe|it|test)$/][callee.property.name=/^(skip|todo)$/]',
        'Every test runs.',
      ),
      forbid(
        'CallExpression[callee.property.name=/^toMatch(Inline)?Snapshot$/]',
        'Say what is expected; no snapshots.',
      ),
      forbid(
        'CallExpression[callee.object.name="jest"][callee.property.name=/^(mock|doMock)$/]',
        'Try the real thing.',
      ),
      forbid(
        `CallExpression[callee.name=/^(it|test)$/]:not(:has(CallExpression[callee.name=${EXPECTING}], CallExpression[callee.property.name=${EXPECTING}]))`,
        'A test expects something.',
      ),
    ],
    // What `expect.objectContaining` and the answers of a page give is `any` by their types.
    '@typescript-eslint/no-base-to-string': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    'no-console': 'off',
    'max-lines': ['error', { max: 400 }],
  },
};

export default tseslint.config(
  { ignores: ['build/', 'node_modules/', '.stage/', 'coverage/'] },
  always,
  types,
  size,
  layers,
  pureDomain,
  screens,
  mayWriteToTheConsole,
  defaultExportDemanded,
  tests,
);
