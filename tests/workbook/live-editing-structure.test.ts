import { cellAddress } from '../../src/clearing-house/sheet/a1';
import { area, type Area } from '../../src/clearing-house/sheet/area';
import { USER } from '../../src/workbench/engine/engine';
import { asAddIn } from '../support/engine';
import { LiveWorkbook, until } from '../support/live-workbook';

// What users do to rows and columns: figures are known by codes and keys, wherever they stand.

let book: LiveWorkbook;

beforeEach(async () => {
  book = await LiveWorkbook.open();
  await book.user.type(book.at('FOR', 'M'), '-5');
  await book.finds(`C01 ${book.at('FOR', 'M')}`);
});
afterEach(() => book.close());

/** The address of the wrong figure, or one beside it, after it moved down and to the right. */
const moved = (rows: number, columns: number, code = 'FOR') =>
  cellAddress({ row: book.row(code) + rows, column: book.column('M') + columns });

test('rows inserted above and between move the finding, and undo moves it back', async () => {
  const { user } = book;
  await user.insertRows(0);
  await book.finds(`C01 ${moved(1, 0)}`);
  await user.insertRows(book.row('NAT') + 2, 12);
  await book.finds(`C01 ${moved(13, 0)}`);
  await user.undo();
  await book.finds(`C01 ${moved(1, 0)}`);
  await user.undo();
  await book.finds(`C01 ${moved(0, 0)}`);
  await user.redo();
  await book.finds(`C01 ${moved(1, 0)}`);
});

test('a row that is deleted takes its finding along, and is missed itself', async () => {
  await book.user.removeRows(book.row('FOR'));
  await until(() => book.wrong()[0]?.rule === 'S10');
  expect(book.wrong()).toMatchObject([{ message: { key: 'S10.missing-rows', values: { count: 1 } } }]);
  await book.user.undo();
  await book.finds(`C01 ${moved(0, 0)}`);
});

test('columns inserted before A and between two figures move the finding, and the figures stay known', async () => {
  const { user } = book;
  await user.insertColumns(0);
  await book.finds(`C01 ${moved(0, 1)}`);
  await user.insertColumns(book.column('M') + 1);
  await book.finds(`C01 ${moved(0, 2)}`);
  await user.type(moved(0, 3, 'NAT'), '-4');
  await book.finds(`C01 ${moved(0, 3, 'NAT')}`, `C01 ${moved(0, 2)}`);
});

test('a column of figures that is deleted is missed, until undo brings it back', async () => {
  const { user } = book;
  await user.removeColumns(book.column('M'));
  await book.finds(`S10 ${cellAddress({ row: 3, column: book.column('T') })}`);
  expect(book.wrong()[0]!.message).toMatchObject({ key: 'S10.missing-columns', values: { year: 2024 } });
  await user.undo();
  await book.finds(`C01 ${moved(0, 0)}`);
});

describe('sorting', () => {
  /** All columns of the rows above the total. */
  const rows = () => area(book.row('NAT'), 0, 5, 6);
  /** As Excel does it, which moves relative references along; the grid's own command leaves them. */
  const sort = (where: Area, column: number, ascending = true) =>
    asAddIn(book.office.engine, () => book.office.engine.cells.sort(book.sheet, where, [{ column, ascending }]), USER);
  const rowNow = (code: string) => {
    const { reading } = book.live.snapshot().tables[0]!;
    return reading!.rows.find((row) => row.code === code)!.row;
  };

  beforeEach(async () => {
    const figures = [
      [600, 400],
      [-5, 70],
      [20, 30],
      [8, 9],
      [1, 2],
    ];
    await book.user.paste(book.at('NAT', 'M'), figures);
    await until(() => numbers().get('UNK')![0] === 3); // its total
    await book.finds(`C01 ${moved(0, 0)}`);
  });

  /** Figures by code. */
  const numbers = () => {
    const { rows: read } = book.live.snapshot().tables[0]!.reading!;
    return new Map(read.map(({ code, numbers: figures }) => [code, [...figures]]));
  };

  test('by figures keeps the figures of each row, and moves the finding', async () => {
    const column = book.column('M');
    await sort(rows(), column);
    await book.finds(`C01 ${cellAddress({ row: book.row('NAT'), column })}`);
    expect(rowNow('FOR')).toBe(book.row('NAT'));
    await sort(rows(), column, false);
    await book.finds(`C01 ${cellAddress({ row: book.row('UNK'), column })}`);
    expect(rowNow('NAT')).toBe(book.row('NAT'));
    await book.user.undo();
    await book.finds(`C01 ${cellAddress({ row: book.row('NAT'), column })}`);
  });

  test('by name keeps the figures of each row, sums included', async () => {
    const before = numbers();
    await sort(rows(), 0, false);
    await until(() => rowNow('NAT') !== book.row('NAT'));
    await book.quiet();
    expect(numbers()).toEqual(before);
    expect(book.found()).toEqual([`C01 ${cellAddress({ row: rowNow('FOR'), column: book.column('M') })}`]);
  });

  test('names alone, without their figures, is found', async () => {
    await sort(area(book.row('NAT'), 0, 5), 0, false);
    await until(() => book.wrong().filter(({ message }) => message.key === 'S10.label').length > 1);
    await book.user.undo();
    await book.finds(`C01 ${moved(0, 0)}`);
  });
});
