import { readFileSync } from 'node:fs';
import { REQUIREMENT_SETS } from '../../../src/workbench/host/office/requirement-sets';

const library = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');

/** The newest version of a set that a member of the library is guarded with. */
function newest(set: string): number {
  const guards = library.matchAll(new RegExp(`_throwIfApiNotSupported\\("[^"]+", ${set}, "1\\.(\\d+)"`, 'g'));
  return Math.max(...[...guards].map(([, minor]) => Number(minor)));
}

test('claims no newer ExcelApi than the library has members of', () => {
  expect(library).toContain('var _defaultApiSetName = "ExcelApi"');
  expect(REQUIREMENT_SETS.ExcelApi).toBe(`1.${newest('_defaultApiSetName')}`);
});
