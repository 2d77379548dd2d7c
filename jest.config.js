/** Jest runs three projects: what needs nothing, what goes through the genuine office.js, and what needs a browser. */

const transform = {
  '\\.[jt]sx?$|\\.mjs$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } },
  ],
};

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
      testMatch: ['<rootDir>/tests/{workbench,workbook,commands}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
  ],
};
