/** Unit tests: everything below test/ but the browser tests, which have a config of their own. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Jest leaves one core idle where nobody says otherwise, which is half of a small machine.
  maxWorkers: '100%',
  // Long enough for a machine that does other work as well; what hangs still ends.
  testTimeout: 20_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  transform: { '^.+\\.[cm]?[jt]sx?$': swc },
  transformIgnorePatterns: ['/node_modules/(?!(valibot|date-fns|intl-messageformat|@formatjs|hono|@hono)/)'],
  moduleNameMapper: {
    '^@atlaskit/feature-gate-js-client(/.*)?$': '<rootDir>/scripts/feature-gates-off.cjs',
    '\\.css$': '<rootDir>/scripts/no-styles.cjs',
    '^date-fns$': '<rootDir>/scripts/lazy-date-fns.cjs',
    ...(process.env.CI ? { '^fast-check$': '<rootDir>/scripts/seeded-fast-check.cjs' } : {}),
  },
};
