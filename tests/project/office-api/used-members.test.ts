import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classCoverage } from '../../../src/workbench/host/coverage';
import '../../../src/workbench/host/excel/excel-host';
import { declaredClasses } from '../../../src/workbench/host/kernel/host-class';
import { readLibrarySurface } from '../../../src/workbench/host/library-surface';
import { REQUIREMENT_SETS } from '../../../src/workbench/host/office/requirement-sets';
import { named, parseManifest } from '../manifest/manifest-document';
import { addinProgram, programOf } from './program';
import { isWithin, readRequirement } from './requirement';
import { setsPage } from './sets-page';
import { usedMembers, type Use } from './used-members';

const ROOT = join(__dirname, '../../..');

/** The sets that the manifest asks for: Excel does not offer the add-in where one of them is missing. */
const manifestSets = Object.fromEntries(
  named(parseManifest(readFileSync(join(ROOT, 'manifest.xml'), 'utf8')), 'Set').map((set) => [
    set.getAttribute('Name')!,
    set.getAttribute('MinVersion')!,
  ]),
);

/** Sets that every Excel with ExcelApi 1.14 has, since they came years before it; the manifest need not ask for them. */
const OLDER_SETS = { DialogApi: '1.1', Settings: '1.1' };

/** Members that office.js answers by itself, without asking its host. */
const CLIENT_SIDE = ['load', 'set', 'items', 'isNullObject', 'context', 'toJSON'];

const { program, files } = addinProgram();
const uses = usedMembers(program, files);
const describeUse = ({ owner, member, requirement, place }: Use): string =>
  `${place} uses ${owner}.${member}${requirement ? ` (${requirement.set} ${requirement.version})` : ''}`;

const needsMore = (all: readonly Use[]): Use[] =>
  all.filter(
    ({ requirement, guarded }) => requirement && !guarded && !isWithin(requirement, { ...OLDER_SETS, ...manifestSets }),
  );

test('the sources use Excel and Office, in the workbook room', () => {
  const found = new Set(uses.map(({ owner, member }) => `${owner}.${member}`));
  // One of each way to use a member: called, destructured, given, loaded by name, an enumeration's word, of a union.
  for (const member of [
    'Excel.Worksheet.getRange',
    'Excel.WorksheetChangedEventArgs.triggerSource',
    'Excel.DataValidationErrorAlert.showAlert',
    'Excel.WorksheetCustomProperty.key',
    'Excel.ConditionalTextOperator.beginsWith',
    'Excel.RangeAreas.conditionalFormats',
    'Office.UI.displayDialogAsync',
  ])
    expect(found).toContain(member);
});

test('only the workbook room touches them', () => {
  expect(uses.filter(({ place }) => !place.startsWith('src/workbook/')).map(describeUse)).toEqual([]);
});

test('what is used is in the sets that the manifest asks for, or Excel is asked first', () => {
  expect(needsMore(uses).map(describeUse)).toEqual([]);
});

test('the manifest asks for no newer ExcelApi than is used', () => {
  const used = uses.filter(({ guarded }) => !guarded).flatMap(({ requirement }) => requirement ?? []);
  const newest = used.filter(({ set, version }) => manifestSets[set] === version);
  // SharedRuntime is asked for by the manifest's own <Runtimes>.
  const asked = Object.keys(manifestSets).filter((set) => set !== 'SharedRuntime');
  expect([...new Set(newest.map(({ set }) => set))]).toEqual(asked);
});

test('the workbench has every member of Excel that is used', () => {
  const library = readLibrarySurface();
  const has = (name: string, member: string): boolean => {
    const hostClass = declaredClasses.get(name);
    // On the wire the items of a collection have an index of their own instead of a method.
    if (!hostClass || (member === 'getItem' && hostClass.items)) return hostClass?.item !== undefined;
    const { implemented } = classCoverage(hostClass, library.get(name))!;
    return implemented.includes(member) || implemented.includes(`${member}()`);
  };
  const missing = uses.filter(({ owner, member }) => {
    // What `set({ … })` takes is named after the class: `Excel.Interfaces.RangeBorderUpdateData`.
    const name = /^Excel\.(?:Interfaces\.)?(\w+?)(?:UpdateData)?$/.exec(owner)?.[1];
    return name !== undefined && library.has(name) && !CLIENT_SIDE.includes(member) && !has(name, member);
  });
  expect(missing.map(describeUse)).toEqual([]);
});

test('the workbench claims every set of Excel and Office that is used', () => {
  const unclaimed = uses.filter(
    ({ requirement, guarded }) => requirement && !guarded && !isWithin(requirement, REQUIREMENT_SETS),
  );
  expect(unclaimed.map(describeUse)).toEqual([]);
});

test.each([
  ['[Api set: ExcelApi 1.4]', { set: 'ExcelApi', version: '1.4' }],
  ['[Api set: ExcelApi 1.1 for getting the name; 1.4 for setting it]', { set: 'ExcelApi', version: '1.4' }],
  ['[Api set: ExcelApi 1.9, 1.10 for null]', { set: 'ExcelApi', version: '1.10' }],
  ['[Api set: ExcelApi BETA (PREVIEW ONLY)]', { set: 'ExcelApi', version: 'BETA (PREVIEW ONLY)' }],
  ['**Requirement set**: {@link https://x | SharedRuntime 1.2}', { set: 'SharedRuntime', version: '1.2' }],
  ['**Requirement sets**:\n *\n * - {@link https://x | DialogApi}', { set: 'DialogApi', version: '1.1' }],
  ['**Requirement set**: {@link https://x | Not in a set}', undefined],
  ['[Api set: Mailbox 1.3]', undefined],
])('%s is read', (comment, requirement) => {
  expect(readRequirement(comment)).toEqual(requirement);
});

test('a preview is in no version of a set', () => {
  expect(isWithin({ set: 'ExcelApi', version: 'BETA (PREVIEW ONLY)' }, { ExcelApi: '1.99' })).toBe(false);
});

test('a use of a newer set is found unless Excel is asked for that set first', () => {
  const text = `
declare function supports(set: string, version: string): boolean;
declare const also: boolean;
export const plain = (range: Excel.Range) => range.valuesAsJson; // newer
export const taken = ({ valuesAsJson }: Excel.Range) => valuesAsJson; // newer
export const loaded = (range: Excel.Range) => range.load('values,valuesAsJson'); // newer
export const listed = (range: Excel.Range) => range.load(['values', 'valuesAsJson']); // newer
export const called = (range: Excel.Range) => range.clearOrResetContents(); // newer
export const word = (): Excel.CellValueType => 'String'; // newer
export const half = (range: Excel.Range) => (supports('ExcelApi', '1.16') ? 0 : range.valuesAsJson); // newer
export const either = (range: Excel.Range) => (supports('ExcelApi', '1.16') || also) && range.valuesAsJson; // newer
export const older = (range: Excel.Range) => (supports('ExcelApi', '1.15') ? range.valuesAsJson : 0); // newer
export const unknown = (range: Excel.Range, version: string) =>
  supports('ExcelApi', version) && range.valuesAsJson; // newer
export const asked = (range: Excel.Range) => (supports('ExcelApi', '1.16') ? range.valuesAsJson : 0);
export const office = (range: Excel.Range) =>
  Office.context.requirements.isSetSupported('ExcelApi', '1.18') && also && range.valuesAsJson;
export function inside(range: Excel.Range): void {
  if (also && supports('ExcelApi', '1.17')) {
    range.load('valuesAsJson');
  }
  range.load('valuesAsJson'); // newer
}
export function left(range: Excel.Range): void {
  range.load('valuesAsJson'); // newer
  if (!supports('ExcelApi', '1.16')) return;
  range.load('valuesAsJson');
}
`;
  const { program: single, files: only } = programOf(text);
  const expected = text.split('\n').flatMap((line, index) => (line.endsWith('// newer') ? [index + 1] : []));
  const found = needsMore(usedMembers(single, only)).map(({ place }) => Number(place.split(':').at(-1)));
  expect([...new Set(found)]).toEqual(expected);
});

test('docs/requirement-sets.md is what the sources use: src/tools/sets-doc.mjs writes it anew', () => {
  const file = join(ROOT, 'docs/requirement-sets.md');
  const page = setsPage(uses, { ...OLDER_SETS, ...manifestSets });
  // `node src/tools/sets-doc.mjs` sets this.
  if (process.env.WRITE_SETS_DOC === '1') writeFileSync(file, page);
  expect(readFileSync(file, 'utf8')).toBe(page);
});

test('loading a property that is not there is an error', () => {
  const { program: single, files: only } = programOf(
    `export const load = (range: Excel.Range) => range.load('values, format/fil/color');`,
  );
  expect(() => usedMembers(single, only)).toThrow("loads 'format/fil/color'; there is no fil");
});
