import fc from 'fast-check';
import { Checker } from '../../../src/clearing-house/checks/checker';
import type { LocatedFinding } from '../../../src/clearing-house/checks/finding';
import type { SheetReading, WorkbookReading } from '../../../src/clearing-house/checks/workbook-reading';
import { readMetadata } from '../../../src/clearing-house/metadata/read-metadata';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { editionOf } from '../../../src/clearing-house/tables/editions';
import { readTable, type TableIdentity } from '../../../src/clearing-house/tables/read-table';
import { generatedRound, METADATA_ID, sendingContext } from '../../support/generated-round';
import { metadataIdentityOf } from '../../support/metadata-cells';
import { identityOf } from '../../support/table-cells';

const edition = { ...editionOf(2025), tables: ['1.1', '1.2', '2.1', '2.2', '3', '4.1', '7'] };
const round = generatedRound({ reporter: 'BG', edition, years: [2023, 2024], seed: 7 });
const metadataIdentity = metadataIdentityOf(round.metadata.request);

/** A sheet of a workbook that is edited. */
interface Sheet {
  readonly id: string;
  /** Undefined for the metadata. */
  readonly identity: TableIdentity | undefined;
  readonly cells: readonly (readonly CellValue[])[];
}

type Edit = (sheets: readonly Sheet[]) => readonly Sheet[];

const value = fc.oneof(
  fc.nat(5000),
  fc.constantFrom<CellValue>(
    '',
    ':',
    ':L',
    -3,
    0.5,
    'abc',
    '1 234',
    'E',
    'B',
    'DE',
    'FR',
    'QQ',
    'within non-citizens',
    'census',
  ),
);
/** A place in a sheet, as a share of its rows or columns: sheets grow and shrink. */
const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const place = (at: number, length: number) => Math.floor(at * length);
const widthOf = (cells: Sheet['cells']) => Math.max(...cells.map((row) => row.length));

/** Changes the cells of a sheet. */
const ofOneSheet = (change: fc.Arbitrary<(cells: Sheet['cells']) => Sheet['cells']>): fc.Arbitrary<Edit> =>
  fc.tuple(share, change).map(
    ([at, apply]) =>
      (sheets) =>
        sheets.map((sheet, index) =>
          index === place(at, sheets.length) ? { ...sheet, cells: apply(sheet.cells) } : sheet,
        ),
  );

const typed = fc.tuple(share, share, value).map(([down, right, input]) => (cells: Sheet['cells']) => {
  const [row, column] = [place(down, cells.length), place(right, widthOf(cells))];
  return cells.map((values, index) => (index === row ? Object.assign([...values], { [column]: input }) : values));
});
const rowInserted = fc.tuple(share, fc.array(value, { maxLength: 8 })).map(
  ([down, row]) =>
    (cells: Sheet['cells']) =>
      cells.toSpliced(place(down, cells.length), 0, row),
);
const rowDeleted = share.map((down) => (cells: Sheet['cells']) => cells.toSpliced(place(down, cells.length), 1));
const rowsMoved = fc.tuple(share, share).map(([from, to]) => (cells: Sheet['cells']) => {
  const row = cells[place(from, cells.length)]!;
  return cells.toSpliced(place(from, cells.length), 1).toSpliced(place(to, cells.length), 0, row);
});
const sorted = fc.tuple(share, share).map(([right, down]) => (cells: Sheet['cells']) => {
  const [column, first] = [place(right, widthOf(cells)), Math.min(cells.length, 9 + place(down, 20))];
  const text = (row: readonly CellValue[]) => String(row[column] ?? '');
  return [...cells.slice(0, first), ...cells.slice(first).sort((a, b) => (text(a) < text(b) ? -1 : 1))];
});
const columnInserted = share.map(
  (right) => (cells: Sheet['cells']) => cells.map((row) => row.toSpliced(place(right, row.length), 0, '')),
);
const columnDeleted = share.map(
  (right) => (cells: Sheet['cells']) => cells.map((row) => row.toSpliced(place(right, widthOf(cells)), 1)),
);
const cleared = fc.tuple(share, share).map(
  ([from, to]) =>
    (cells: Sheet['cells']) =>
      cells.map((row, index) =>
        index > 8 && index >= place(from, cells.length) && index < place(to, cells.length) ? row.map(() => '') : row,
      ),
);
const sheetDeleted: fc.Arbitrary<Edit> = share.map(
  (at) => (sheets) => (sheets.length > 2 ? sheets.toSpliced(place(at, sheets.length), 1) : sheets),
);
const sheetCopied: fc.Arbitrary<Edit> = share.map((at) => (sheets) => {
  const sheet = sheets[place(at, sheets.length)]!;
  return [...sheets, { ...sheet, id: `${sheet.id}, ${sheets.length}` }];
});

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: ofOneSheet(typed) },
  { weight: 2, arbitrary: ofOneSheet(fc.oneof(rowInserted, rowDeleted, rowsMoved)) },
  { weight: 2, arbitrary: ofOneSheet(fc.oneof(sorted, cleared, columnInserted, columnDeleted)) },
  { weight: 1, arbitrary: fc.oneof(sheetDeleted, sheetCopied) },
);

const initial: readonly Sheet[] = [
  ...[...round.tables.values()].map(({ id, request, cells }) => ({ id, identity: identityOf(request), cells })),
  { id: METADATA_ID, identity: undefined, cells: round.metadata.cells },
];

/** Reads the sheets as they would be from Excel: every cell anew. */
function read(sheets: readonly Sheet[], before?: WorkbookReading): WorkbookReading {
  const copy = (cells: Sheet['cells']) => cells.map((row) => [...row]);
  return {
    tables: sheets.flatMap(({ id, identity, cells }): SheetReading[] => {
      if (!identity) return [];
      const known = before?.tables.find((each) => each.id === id)?.reading;
      const reading = readTable(identity, copy(cells), known);
      return reading ? [{ id, name: id, reading }] : [];
    }),
    metadata: sheets.flatMap(({ id, identity, cells }) => {
      const reading = identity ? undefined : readMetadata(metadataIdentity, cells);
      return reading ? [{ id, name: id, reading }] : [];
    }),
    unknown: [],
  };
}

const inOrder = (findings: readonly LocatedFinding[], sheets: readonly Sheet[]): boolean => {
  const tables = sheets.map(({ id }) => id);
  const place = ({ sheet, cells: [cell] }: LocatedFinding) => [tables.indexOf(sheet), cell.row, cell.column];
  const isBefore = (a: number[], b: number[]) => {
    const different = a.findIndex((each, index) => each !== b[index]);
    return different < 0 || a[different]! < b[different]!;
  };
  return findings.every((finding, index) => index === 0 || isBefore(place(findings[index - 1]!), place(finding)));
};

test('however sheets are edited, what is found anew where needed is what a new checker finds', () => {
  const context = sendingContext();
  const property = (edits: readonly Edit[]) => {
    const checker = new Checker();
    let sheets = initial;
    let workbook = read(sheets);
    expect(checker.check(workbook, context).findings).toEqual([]);
    for (const change of edits) {
      // Metadata sheets are listed after the tables, as the result has them.
      sheets = [...change(sheets)].sort((a, b) => Number(!a.identity) - Number(!b.identity));
      workbook = read(sheets, workbook);
      const result = checker.check(workbook, context);
      expect(result).toEqual(new Checker().check(read(sheets), context));
      expect(inOrder(result.findings, sheets)).toBe(true);
    }
  };
  fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), property), { numRuns: 15, endOnFailure: true });
});

test('a sheet that did not change is the same reading as before', () => {
  const workbook = read(initial);
  const again = read(initial, workbook);
  expect(again.tables.every(({ reading }, index) => reading === workbook.tables[index]!.reading)).toBe(true);
});

test('other parameters find other things in the same cells', () => {
  const checker = new Checker();
  const workbook = read(initial);
  expect(checker.check(workbook, sendingContext()).findings).toEqual([]);
  const strict = { ...sendingContext(), parameters: new Map([['C09.minimum', 50]]) };
  const { findings } = checker.check(workbook, strict);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['C09']));
  expect(findings.length).toBeGreaterThan(20);
});

test('thousands of findings are all there, each at its cell', () => {
  const all = initial.map((sheet) =>
    sheet.identity
      ? { ...sheet, cells: sheet.cells.map((row) => row.map((cell) => (cell === 0 ? 'nobody' : cell))) }
      : sheet,
  );
  const nobody = all.reduce((sum, { cells }) => sum + cells.flat().filter((cell) => cell === 'nobody').length, 0);
  const { findings, counts } = new Checker().check(read(all), sendingContext());
  const found = findings.filter(({ rule }) => rule === 'S05');
  expect(nobody).toBeGreaterThan(3000);
  expect(new Set(found.map(({ sheet, cells: [cell] }) => `${sheet} ${cell.row} ${cell.column}`)).size).toBe(nobody);
  const counted = [...counts.values()].reduce((sum, { filled, passing }) => sum + filled - passing, 0);
  expect(counted).toBeGreaterThanOrEqual(nobody);
});
