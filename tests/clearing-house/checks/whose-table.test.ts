import type { WorkbookReading } from '../../../src/clearing-house/checks/workbook-reading';
import { LANGUAGES } from '../../../src/clearing-house/messages/language';
import { tableById } from '../../../src/clearing-house/tables/catalogue';
import { editionOf } from '../../../src/clearing-house/tables/editions';
import { HEAD, type TemplateRequest } from '../../../src/clearing-house/tables/template-layout';
import { editing, findingsOf, foundIn, mended, workbookOf, type TestSheet } from '../../support/findings';
import { bulgaria, columnsOf, tableCells } from '../../support/table-cells';

const headLine = { row: HEAD.round, column: 0 };

/** An empty sheet of a table of a country. */
function sheetOf(table: string, reporter: string, more: Partial<TemplateRequest> = {}): TestSheet {
  const request = { ...bulgaria, ...more, definition: tableById(table)!, reporter };
  return { cells: tableCells({}, request), request };
}

describe('S01', () => {
  test('says why a sheet cannot be read', () => {
    const unknown: WorkbookReading['unknown'] = (['table', 'version', 'properties', 'keys'] as const).map((reason) => ({
      id: reason,
      name: `Sheet ${reason}`,
      table: '9',
      version: '1',
      reason,
    }));
    const found = findingsOf('S01', { tables: [], metadata: [], unknown });
    expect(found.map(({ sheet, severity, message: { key }, cells }) => [sheet, severity, key, cells])).toEqual(
      unknown.map(({ id }) => [id, 'error', `S01.${id}`, [{ row: 0, column: 0 }]]),
    );
  });
});

describe('S02', () => {
  test.each(['MK', 'TR', 'CZ', 'FM', 'CD', 'BA', 'XK'])(
    'a new table of %s is its own, in every round and language',
    (reporter) => {
      const sheets = [2011, 2017, 2025].flatMap((round) =>
        LANGUAGES.map((language) => sheetOf('5', reporter, { edition: editionOf(round), language })),
      );
      expect(findingsOf('S02', workbookOf(...sheets))).toEqual([]);
    },
  );

  test.each([
    'Romania (RO) · Round 2025',
    'Romania (BG) · Round 2025',
    'Bulgaria (ro) · Round 2025',
    'Румыния (RO) · 2025',
  ])('a head line that says “%s” contradicts a sheet made for Bulgaria', (line) => {
    const cells = tableCells();
    cells[HEAD.round]![0] = line;
    const [finding, ...others] = foundIn('S02', cells);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', cells: [headLine], message: { key: 'S02.head-line' } });
    expect(finding!.message.values.reporter).toBe('Bulgaria (BG)');
    const after = mended(cells, finding!.mends![0]!);
    expect(String(after[HEAD.round]![0])).toMatch(/^Bulgaria \(BG\) · /);
    expect(foundIn('S02', after)).toEqual([]);
  });

  test.each(['', 'Statistics of our country', 'Болгария (BG) · Round 2025', 'bulgaria (bg) · x', 'Bulgarie (Sofia)'])(
    'a head line “%s” contradicts nothing',
    (line) => {
      const cells = tableCells();
      cells[HEAD.round]![0] = line;
      expect(foundIn('S02', cells)).toEqual([]);
    },
  );

  test('one table of another country that the others lack looks like a slip', () => {
    const own = ['3', '5', '7'].map((table) => sheetOf(table, 'BG'));
    const found = findingsOf('S02', workbookOf(...own, sheetOf('1.2', 'RO')));
    expect(found).toMatchObject([
      { sheet: '3', severity: 'warning', message: { key: 'S02.stray' }, cells: [headLine] },
    ]);
    expect(found[0]!.message.values).toMatchObject({ reporter: 'RO', other: 'BG', count: 3, table: '1.2' });
  });

  test('the tables of two countries, the same table of both, or of another round, are as they should be', () => {
    const own = ['3', '5', '7'].map((table) => sheetOf(table, 'BG'));
    expect(findingsOf('S02', workbookOf(...own, sheetOf('1.2', 'RO'), sheetOf('2.2', 'RO')))).toEqual([]);
    expect(findingsOf('S02', workbookOf(...own, sheetOf('5', 'RO')))).toEqual([]);
    expect(findingsOf('S02', workbookOf(...own, sheetOf('1.2', 'RO', { edition: editionOf(2023) })))).toEqual([]);
    expect(findingsOf('S02', workbookOf(...own.slice(1), sheetOf('1.2', 'RO')))).toEqual([]);
  });
});

describe('S08', () => {
  const of = (years: number[], context = editing) => {
    const request = { ...bulgaria, years };
    return foundIn('S08', tableCells({}, request), request, context);
  };

  test('a round takes the years before it, twenty-five of them', () => {
    expect(of([2000, 2010, 2023, 2024])).toEqual([]);
    expect(of([1999, 2024]).map(({ message }) => message)).toEqual([
      { key: 'S08.outside-round', values: { year: 1999, round: 2025, first: 2000, last: 2024 } },
    ]);
  });

  test('the year of the round itself is not over, and what is to come has no figures', () => {
    const [now, next] = of([2024, 2025, 2027]);
    expect(now).toMatchObject({ severity: 'error', message: { key: 'S08.outside-round', values: { year: 2025 } } });
    expect(next).toMatchObject({ message: { key: 'S08.future', values: { year: 2027 } } });
    const request = { ...bulgaria, years: [2024, 2025, 2027] };
    expect(next!.cells).toEqual([{ row: HEAD.years, column: columnsOf(2027, request).T }]);
  });

  test('an edition that was published says which years it takes', () => {
    const editions = new Map([[2025, { ...editionOf(2025), years: [2024, 2025] }]]);
    expect(of([2025], { ...editing, editions })).toEqual([]);
  });
});
