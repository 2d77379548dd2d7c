import type { CellValue, FormulaFunction, FunctionCell, FunctionResult } from '../../../src/workbench/engine/engine';
import { area, openEngine, type TestEngine } from '../../support/engine';

interface AskedCall {
  readonly args: readonly (CellValue | null)[];
  readonly cell: FunctionCell;
  cancelled: boolean;
  answer(result: FunctionResult): void;
}

let book: TestEngine;
let asked: AskedCall[];
let unregister: () => void;

const parameter = (name: string, optional = false) => ({ name, description: `The ${name}.`, optional });

const ask: FormulaFunction = {
  name: 'TEST.ASK',
  description: 'Asks somebody.',
  parameters: [parameter('what'), parameter('of', true), parameter('when', true)],
  call(args, cell) {
    let answer: (result: FunctionResult) => void = () => undefined;
    const result = new Promise<FunctionResult>((resolve) => (answer = resolve));
    const call: AskedCall = { args, cell, cancelled: false, answer };
    asked.push(call);
    return { result, cancel: () => void (call.cancelled = true) };
  },
};

beforeEach(() => {
  asked = [];
  book = openEngine();
  unregister = book.engine.functions.register([ask]);
});
afterEach(() => book.engine.dispose());

async function write(address: string, input: (CellValue | null)[][]): Promise<void> {
  book.engine.cells.write(book.sheet, area(address), input);
  await book.engine.calculated();
}
const values = (address: string) => book.engine.cells.values(book.sheet, area(address));

async function answer(index: number, value: FunctionResult['value'], message?: string): Promise<void> {
  asked[index]!.answer({ value, message });
  await new Promise((resolve) => setTimeout(resolve, 0));
  await book.engine.calculated();
}

test('a cell shows #BUSY! until there is a result, and what refers to it follows', async () => {
  await write('A1:C1', [['=TEST.ASK("a")', '=A1+1', '=IFERROR(A1,"waiting")']]);
  expect(values('A1:C1')).toEqual([['#BUSY!', '#BUSY!', 'waiting']]);
  await answer(0, 41);
  expect(values('A1:C1')).toEqual([[41, 42, 41]]);
  expect(asked).toHaveLength(1);
});

test('arguments are values: what is left out is null, an empty cell an empty text, a case of letters does not matter', async () => {
  await write('A1:A2', [[7], ['x']]);
  await write('C1:C3', [['=test.ask(A1,,A2)'], ['=TEST.ASK(B1)'], ['=TEST.ASK(1.5,TRUE)']]);
  expect(asked.map(({ args, cell }) => [...args, cell.row, cell.column])).toEqual([
    [7, null, 'x', 0, 2],
    ['', null, null, 1, 2],
    [1.5, true, null, 2, 2],
  ]);
});

test('rows spill', async () => {
  await write('A1', [['=TEST.ASK("rows")']]);
  await answer(0, [
    [2023, 1, ''],
    [2024, 2, 3],
  ]);
  expect(values('A1:C2')).toEqual([
    [2023, 1, ''],
    [2024, 2, 3],
  ]);
});

test('an error is shown by its sign, and what was said about it is kept', async () => {
  await write('A1:B1', [['=TEST.ASK("a")', '=A1']]);
  await answer(0, '#N/A', 'Nobody knows.');
  expect(values('A1:B1')).toEqual([['#N/A', '#N/A']]);
  const cell = { sheet: book.sheet, row: 0, column: 0 };
  expect(book.engine.functions.message(cell)).toBe('Nobody knows.');
  await write('A1', [[1]]);
  expect(book.engine.functions.message(cell)).toBeUndefined();
});

test('an error among the arguments is the result, and several values are none', async () => {
  await write('A1:B2', [
    ['=1/0', '=TEST.ASK(A1)'],
    [1, '=TEST.ASK(A1:A2)'],
  ]);
  expect(values('B1:B2')).toEqual([['#DIV/0!'], ['#VALUE!']]);
  expect(asked).toEqual([]);
});

test('a call whose argument has changed is cancelled, and made anew', async () => {
  await write('A1:B1', [['old', '=TEST.ASK(A1)']]);
  await write('A1', [['new']]);
  expect(asked.map(({ args, cancelled }) => [args[0], cancelled])).toEqual([
    ['old', true],
    ['new', false],
  ]);
  await answer(1, 5);
  await answer(0, 4);
  expect(values('B1')).toEqual([[5]]);
});

test('a call whose formula is gone is cancelled', async () => {
  await write('A1', [['=TEST.ASK("a")']]);
  await write('A1', [['']]);
  expect(asked.map(({ cancelled }) => cancelled)).toEqual([true]);
});

test('entering a formula anew asks anew, other edits do not', async () => {
  await write('A1', [['=TEST.ASK("a")']]);
  await answer(0, 1);
  await write('B1', [['=A1*2']]);
  expect([asked.length, values('B1')]).toEqual([1, [[2]]]);
  await write('A1', [['=TEST.ASK("a")']]);
  await answer(1, 2);
  expect([asked.length, values('A1:B1')]).toEqual([2, [[2, 4]]]);
});

test('a cell that moves while it waits has its result all the same', async () => {
  await write('A1', [['=TEST.ASK("a")']]);
  book.engine.cells.insert(book.sheet, area('1:1'), 'Down');
  await book.engine.calculated();
  await answer(0, 1);
  for (let index = 1; index < asked.length; index++) await answer(index, 1);
  expect(values('A2')).toEqual([[1]]);
});

test('formulas that were there before the functions know them, and do not any more when they are gone', async () => {
  unregister();
  await write('A1', [['=TEST.ASK("a")']]);
  expect(values('A1')).toEqual([['#NAME?']]);
  unregister = book.engine.functions.register([ask]);
  await book.engine.calculated();
  await answer(0, 1);
  expect(values('A1')).toEqual([[1]]);
  unregister();
  await book.engine.calculated();
  expect(values('A1')).toEqual([['#NAME?']]);
});

test('hundreds of calls are calculated together', async () => {
  await write(
    'A1:A300',
    Array.from({ length: 300 }, (_, row) => [`=TEST.ASK(${row})`]),
  );
  expect(asked).toHaveLength(300);
  let calculations = 0;
  book.engine.onChange(({ kind }) => (calculations += kind === 'calculated' ? 1 : 0));
  for (const call of asked) call.answer({ value: 2 });
  await new Promise((resolve) => setTimeout(resolve, 0));
  await book.engine.calculated();
  expect(values('A1:A300').flat()).toEqual(Array(300).fill(2));
  expect(calculations).toBeLessThan(5);
});
