import fc from 'fast-check';
import { cellAddress } from '../../src/clearing-house/sheet/a1';
import type { TableDefinition } from '../../src/clearing-house/tables/definition';
import { table21 } from '../../src/clearing-house/tables/definitions/table-2-1';
import { table3 } from '../../src/clearing-house/tables/definitions/table-3';
import { figureColumns, figureRows } from '../../src/clearing-house/tables/layout';
import { WITHIN_ANSWERS } from '../../src/clearing-house/tables/sheet-questions';
import { insertTemplates } from '../../src/workbook/insert-templates';
import type { TableSheet } from '../../src/workbook/table-sheet';
import { asUser, type TestUser } from '../support/engine';
import { markedCells, wrongCells } from '../support/marks';
import { openOffice, type TestOffice } from '../support/office';
import { bulgaria, columnsOf, rowOf } from '../support/table-cells';

let office: TestOffice;
let user: TestUser;
let table: TableSheet;

beforeEach(async () => {
  office = await openOffice();
  user = asUser(office.engine);
});
afterEach(() => office.close());

async function insert(definition: TableDefinition): Promise<void> {
  const { inserted } = await insertTemplates({ ...bulgaria, definitions: [definition], ages: definition.ages });
  table = inserted[0]!;
}

/** Holds the marks against the findings, in some rows and everywhere in their columns of figures. */
async function expectSame(codes: readonly string[]): Promise<void> {
  const { layout } = table.reading!;
  const rows = figureRows(layout).filter(({ code }) => codes.includes(code));
  const cells = rows.flatMap(({ row }) => figureColumns(layout).map((column) => ({ row, column })));
  const expected = await wrongCells(table);
  expect(await markedCells(office, table, cells, expected)).toEqual(expected);
}

const number = fc.oneof(fc.nat(9), fc.constantFrom<string | number>('', '', ':', 1.5, -1));

test('ages that do not make up all ages are marked where they are found', async () => {
  // A table with a row for each status has ages too, and is quick to calculate.
  const definition: TableDefinition = { ...table21, ages: true, questions: [], rows: [...table3.rows.slice(2)] };
  await insert(definition);
  const request = { ...bulgaria, definition, ages: true };
  const codes = ['OTHER', 'UNK', 'TOTAL'];
  const [block] = table.reading!.layout.years;
  const ages = block!.ages.map(({ sexes }) => sexes.M!);
  const { M } = columnsOf(2024, request);
  const total = rowOf('TOTAL', request);
  const sums = String(office.engine.cells.formulas(table.id, { row: total, column: M, rows: 1, columns: 1 })[0]![0]);
  const line = fc.record({
    code: fc.constantFrom(...codes),
    all: fc.oneof(fc.constantFrom<string | number>(18, 36, 17, ''), number),
    each: fc.constantFrom<string | number>(1, 2, ''),
    first: fc.option(number, { nil: undefined }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 3 }), async (lines) => {
      for (const { code, all, each, first } of lines) {
        const row = rowOf(code, request);
        // In the row of all partners, all ages stay a sum unless something is typed over it.
        const input = code === 'TOTAL' && all === '' ? sums : all;
        await user.paste(cellAddress({ row, column: M }), [[input]]);
        if (code === 'TOTAL' && each === '') continue;
        for (const [index, column] of ages.entries()) {
          await user.paste(cellAddress({ row, column }), [[index === 0 ? (first ?? each) : each]]);
        }
      }
      await expectSame(codes);
    }),
    { numRuns: 12 },
  );
});

test('the total by citizenship status is marked as the answer says what it sums up', async () => {
  await insert(table21);
  const request = { ...bulgaria, definition: table21 };
  const codes = ['NAT', 'FOR', 'STLS', 'RNC', 'UNK', 'TOTAL'];
  const { T } = columnsOf(2024, request);
  const answer = cellAddress({ row: rowOf('META.STATELESS', request), column: T });
  const figures = fc.tuple(...codes.map(() => fc.oneof(fc.nat(5), fc.constantFrom<string | number>('', ':', -1, 0.5))));
  await fc.assert(
    fc.asyncProperty(figures, fc.boolean(), async (values, within) => {
      await user.type(answer, within ? WITHIN_ANSWERS.en : '');
      const first = rowOf('NAT', request);
      await user.paste(
        cellAddress({ row: first, column: T }),
        values.map((value) => [value]),
      );
      await expectSame(codes);
    }),
    { numRuns: 25 },
  );
});
