import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import imports from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src/ and what each may import besides itself (docs/architecture.md).
 * @type {Record<string, string[]>}
 */
const rooms = {
  'clearing-house': [],
  contract: ['clearing-house'],
  workbook: ['clearing-house', 'contract'],
  taskpane: ['workbook', 'xlsx', 'clearing-house', 'contract'],
  commands: ['workbook', 'clearing-house', 'contract'],
  functions: ['workbook', 'clearing-house', 'contract'],
  service: ['xlsx', 'clearing-house', 'contract'],
  xlsx: ['clearing-house'],
  workbench: ['service', 'xlsx', 'clearing-house'],
  cli: ['xlsx', 'clearing-house'],
  manifest: ['functions', 'clearing-house'],
  tools: [],
};

const importDirection = Object.entries(rooms).flatMap(([room, allowed]) => {
  const forbidden = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
  return forbidden.map((other) => ({
    target: `./src/${room}`,
    from: `./src/${other}`,
    message: `${room} must not import ${other}: arrows point one way (docs/architecture.md).`,
  }));
});

const noHostGlobals = [
  'Office',
  'Excel',
  'OfficeExtension',
  'window',
  'document',
  'fetch',
  'process',
  'Buffer',
  'localStorage',
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.cache/'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': imports, 'react-hooks': reactHooks, 'office-addins': officeAddins },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: importDirection }],
      'import-x/no-cycle': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/.zod$/] > ImportSpecifier[imported.name="z"]',
          message: 'import * as z: bundles then hold only what is used of it.',
        },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-non-null-assertion': 'off', // indexes are checked by noUncheckedIndexedAccess; `!` says why it holds
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/clearing-house/**', 'src/contract/**'],
    rules: {
      'no-restricted-globals': ['error', ...noHostGlobals],
      'no-restricted-imports': [
        'error',
        { patterns: ['node:*', 'react', 'react-dom', '@fluentui/*', 'hono', 'kysely'] },
      ],
    },
  },
  {
    // Only the workbook room touches Excel and Office.
    files: ['src/{taskpane,commands,functions,service}/**'],
    rules: { 'no-restricted-globals': ['error', 'Office', 'Excel', 'OfficeExtension', 'OfficeRuntime'] },
  },
  {
    files: ['src/workbook/**'],
    rules: {
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/tools/**', 'src/service/cli/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  // Plain JavaScript runs before anything is installed or built; tsc checks its types, names included.
  { files: ['**/*.{js,mjs,cjs}'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.{js,mjs,cjs}'], rules: { 'no-undef': 'off' } },
  prettier,
);
