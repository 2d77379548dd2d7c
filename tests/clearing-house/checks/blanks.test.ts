import fc from 'fast-check';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { table12 } from '../../../src/clearing-house/tables/definitions/table-1-2';
import { HEAD, templateLayout, type TemplateRequest } from '../../../src/clearing-house/tables/template-layout';
import { editing, foundIn, mended, sending } from '../../support/findings';
import { bulgaria, columnsOf, rowOf, tableCells, type EnteredFigures } from '../../support/table-cells';

const fourYears: TemplateRequest = { ...bulgaria, years: [2021, 2022, 2023, 2024] };
const withAges: TemplateRequest = { ...bulgaria, ages: true };
const { T, M, F } = columnsOf(2024);
/** The rows that a partner has. */
const PARTNERS = templateLayout(bulgaria).rows.flatMap(({ kind, code }) =>
  kind === 'question' || kind === 'total' ? [] : [code],
);

/** Every partner's figures, but for some. */
const all = (others: EnteredFigures = {}): EnteredFigures => ({
  ...Object.fromEntries(PARTNERS.map((code) => [code, { M: 1, F: 2 }])),
  ...others,
});

/** The row and column of each blank that S06 counts. */
const blanks = (cells: CellValue[][], request = bulgaria) =>
  foundIn('S06', cells, request).flatMap((finding) => finding.cells);

/** In how many rows of partners the sexes do not add up. */
const sexesThatDiffer = (cells: CellValue[][]): number =>
  foundIn('C02', cells).filter(({ cells: [cell] }) => cell.row !== rowOf('TOTAL')).length;

describe('S06', () => {
  test('a table that is empty has nothing to list, nor has a year', () => {
    expect(foundIn('S06', tableCells())).toEqual([]);
    const cells = tableCells({}, fourYears);
    cells[rowOf('DE', fourYears)]![columnsOf(2022, fourYears).M] = 5;
    expect(foundIn('S06', cells, fourYears).map(({ message }) => message.values.year)).toEqual([2022]);
  });

  test('blanks are for information while the table is filled, and to be answered when it is sent', () => {
    const cells = tableCells(all({ DE: {}, FR: {} }));
    const [now] = foundIn('S06', cells, bulgaria, editing);
    expect(now).toMatchObject({ severity: 'information', message: { values: { year: 2024, count: 2 } } });
    expect(now!.cells).toEqual(['FR', 'DE'].map((code) => ({ row: rowOf(code), column: T })));
    expect(foundIn('S06', cells, bulgaria, sending)).toMatchObject([{ severity: 'warning' }]);
  });

  test.each<[string, Parameters<typeof tableCells>[0], number[]]>([
    ['nothing at all', { DE: {} }, [T]],
    ['a total without its sexes', { DE: { T: 5 } }, [M, F]],
    ['one sex', { DE: { M: 5 } }, [F]],
    ['a total and one sex', { DE: { T: 5, M: 3 } }, [F]],
    ['a total of zero', { DE: { T: 0 } }, []],
    ['a missing total', { DE: { T: ':L' } }, []],
    ['missing sexes', { DE: { M: ':', F: ':' } }, []],
    ['one missing sex', { DE: { M: ':Q', F: 3 } }, []],
    ['a text that is no figure', { DE: { T: 'x', M: 'x', F: 'x' } }, []],
  ])('a row with %s', (_, entered, columns) => {
    expect(blanks(tableCells(all(entered)))).toEqual(columns.map((column) => ({ row: rowOf('DE'), column })));
  });

  test('rows whose code is in question are left to the rules that say so', () => {
    const cells = tableCells(all({ DE: {} }));
    cells[rowOf('DE')]![1] = 'QQ';
    expect(blanks(cells)).toEqual([]);
  });

  test('of ages, a partner without any counts once; where nobody is left to be told apart, none are asked for', () => {
    const cells = tableCells(all({ DE: { T: 0 }, FR: { T: ':' } }), withAges);
    const row = rowOf('IT', withAges);
    const { ages } = templateLayout(withAges).years[0]!;
    expect(blanks(cells, withAges)).toContainEqual({ row, column: ages[0]!.sexes.T });
    expect(blanks(cells, withAges)).toHaveLength(PARTNERS.length - 2);
    cells[row]![ages[4]!.sexes.M!] = 1;
    const own = blanks(cells, withAges).filter((cell) => cell.row === row);
    expect(own).toHaveLength(18); // one sex of the age that has the other, and 17 ages
  });

  test('each mend leaves nothing blank; zero is offered only where it contradicts nothing', () => {
    const someCells = fc.dictionary(
      fc.constantFrom('AL', 'DE', 'FR', 'KZ', 'UNK'),
      fc.record(
        {
          T: fc.constantFrom<CellValue>('', 0, 3, ':'),
          M: fc.constantFrom<CellValue>('', 3, ':M'),
          F: fc.constantFrom<CellValue>('', 0, 4),
        },
        { noNullPrototype: true },
      ),
    );
    fc.assert(
      fc.property(someCells, (entered) => {
        const cells = tableCells({ US: { M: 1, F: 1 }, ...entered });
        const [finding] = foundIn('S06', cells);
        for (const mend of finding?.mends ?? []) {
          const after = mended(cells, mend);
          // Sums are formulas in the sheet, and follow.
          for (const { row } of mend.writes) {
            const [male, female] = [after[row]![M], after[row]![F]];
            if (after[row]![T] === '' && typeof male === 'number' && typeof female === 'number')
              after[row]![T] = male + female;
          }
          const left = foundIn('S06', after)[0]?.cells ?? [];
          if (mend.label.key === 'S06.mend-missing') expect(left).toEqual([]);
          else expect(sexesThatDiffer(after)).toBeLessThanOrEqual(sexesThatDiffer(cells));
        }
        expect(finding!.mends!.length).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 40 },
    );
  });
});

describe('C15', () => {
  test('an empty table is for information, and an error when it is sent', () => {
    const cell = { row: rowOf('AL'), column: T };
    expect(foundIn('C15', tableCells())).toMatchObject([{ severity: 'information', cells: [cell] }]);
    expect(foundIn('C15', tableCells(), bulgaria, sending)).toMatchObject([
      { severity: 'error', message: { key: 'C15.empty', values: { table: '5' } } },
    ]);
    expect(foundIn('C15', tableCells({ TOTAL: { T: ':' } }), bulgaria, sending)).toEqual([]);
  });

  test('the first and last years of a table that is sent are not empty', () => {
    const cells = tableCells({}, fourYears);
    for (const year of [2022, 2023]) cells[rowOf('DE', fourYears)]![columnsOf(year, fourYears).T] = 4;
    expect(foundIn('C15', cells, fourYears)).toEqual([]);
    const found = foundIn('C15', cells, fourYears, sending);
    expect(found.map(({ severity, message, cells: [cell] }) => [severity, message.values.year, cell])).toEqual(
      [2021, 2024].map((year) => ['warning', year, { row: HEAD.years, column: columnsOf(year, fourYears).T }]),
    );
  });
});

describe('C14', () => {
  /** Cells of four years with figures of some rows in some of them. */
  function series(request: TemplateRequest, rows: Readonly<Record<string, readonly CellValue[]>>): CellValue[][] {
    const cells = tableCells({}, request);
    for (const [code, values] of Object.entries(rows)) {
      values.forEach(
        (value, index) => (cells[rowOf(code, request)]![columnsOf(request.years[index]!, request).T] = value),
      );
    }
    return cells;
  }

  test('a partner that is blank between years with figures', () => {
    const cells = series(fourYears, {
      DE: [5, '', '', 6],
      FR: [1, 2, 3, 4],
      IT: ['', 5, 6, ''],
      ES: [5, ':', ':L', 6],
    });
    const row = rowOf('DE', fourYears);
    expect(foundIn('C14', cells, fourYears)).toMatchObject([
      {
        severity: 'warning',
        message: { key: 'C14.hole', values: { partner: 'Germany', years: '2022, 2023', count: 2 } },
        cells: [2022, 2023].map((year) => ({ row, column: columnsOf(year, fourYears).T })),
      },
    ]);
  });

  test('a year that is empty altogether is a hole of the total, not of every partner', () => {
    const cells = series(fourYears, { DE: [5, 5, '', 6], FR: [1, 2, '', 4], TOTAL: [6, 7, '', 10] });
    expect(foundIn('C14', cells, fourYears).map(({ message }) => message.values)).toEqual([
      { partner: 'All countries', years: '2023', count: 1 },
    ]);
  });

  test('years that the sheet leaves out, for flows', () => {
    const request = { ...bulgaria, years: [2019, 2020, 2024] };
    const [finding, ...others] = foundIn('C14', tableCells({}, request), request);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'information', message: { key: 'C14.missing-years' } });
    expect(finding!.message.values).toMatchObject({ first: 2021, last: 2023, count: 3 });
    expect(finding!.cells).toEqual([{ row: HEAD.years, column: columnsOf(2024, request).T }]);
    const stock = { ...request, definition: table12 };
    expect(foundIn('C14', tableCells({}, stock), stock)).toEqual([]);
  });
});
