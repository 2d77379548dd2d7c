/** Jest runs three projects: what needs nothing, what goes through the genuine office.js, and what needs a browser. */

const transform = {
  '\\.[jt]sx?$|\\.mjs$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } },
  ],
};

/** Packages under Univer that come as ES modules only. */
const modules = [
  'cjk-regex',
  'collapse-white-space',
  'franc-min',
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

const shared = { testEnvironment: 'node', transform, moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'] };

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testMatch: ['<rootDir>/tests/{clearing-house,contract,service,project,taskpane}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'excel',
      // Univer's own code is CommonJS, but some of what it depends on is not.
      transformIgnorePatterns: [`/node_modules/(?!(${modules})/)`],
      testMatch: ['<rootDir>/tests/{workbench,workbook,commands}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
  ],
};
