/**
 * Jest runs four projects: what needs nothing, what needs a PostgreSQL server (`*.postgres.test.ts`), what goes through the
 * genuine office.js, and what needs a browser. The benchmarks are a fifth one that only `npm run bench` asks for.
 */

const transform = {
  '\\.[jt]sx?$|\\.mjs$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } },
  ],
};

/** Packages that come as ES modules only: the message format, and what Univer depends on. */
const modules = [
  '@formatjs',
  'cjk-regex',
  'collapse-white-space',
  'franc-min',
  'intl-messageformat',
  'jose',
  'kdbush',
  'lodash-es',
  'n-gram',
  'nanoid',
  'quickselect',
  'rbush',
  'regexp-util',
  'trigram-utils',
  'unicode-regex',
].join('|');

const shared = {
  testEnvironment: 'node',
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${modules})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'],
};

const benchmarks = {
  ...shared,
  displayName: 'bench',
  testMatch: ['<rootDir>/tests/bench/**/*.bench.ts'],
};

const tests = [
  {
    ...shared,
    displayName: 'pure',
    testMatch: ['<rootDir>/tests/{clearing-house,contract,functions,service,project,xlsx,cli}/**/*.test.ts'],
    testPathIgnorePatterns: ['/node_modules/', '\\.postgres\\.test\\.ts$'],
  },
  {
    ...shared,
    displayName: 'postgres',
    testMatch: ['<rootDir>/tests/**/*.postgres.test.ts'],
    globalSetup: '<rootDir>/tests/support/postgres-setup.ts',
    globalTeardown: '<rootDir>/tests/support/postgres-teardown.ts',
  },
  {
    ...shared,
    displayName: 'excel',
    testMatch: ['<rootDir>/tests/{workbench,workbook,commands}/**/*.test.ts'],
  },
  {
    ...shared,
    displayName: 'browser',
    testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
  },
];

/** @type {import('jest').Config} */
export default {
  // A workbook with formulas and a browser take their time on a busy machine; nothing here waits for longer than it must.
  testTimeout: 60_000,
  projects: process.env.BENCH_FIGURES ? [benchmarks] : tests,
};
