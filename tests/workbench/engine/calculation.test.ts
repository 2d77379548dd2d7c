import type { Change } from '../../../src/workbench/engine/engine';
import { area, asAddIn, openEngine, type TestEngine } from '../../support/engine';

let book: TestEngine;
beforeEach(() => void (book = openEngine()));
afterEach(() => book.engine.dispose());

const write = (address: string, input: (string | number)[][]) =>
  book.engine.cells.write(book.sheet, area(address), input);
const values = (address: string) => book.engine.cells.values(book.sheet, area(address));

test('nothing to calculate is calculated at once', async () => {
  await book.engine.calculated();
  const start = performance.now();
  for (let time = 0; time < 10; time++) await book.engine.calculated();
  // Waiting for the grid's own timer would take 100 ms each.
  expect(performance.now() - start).toBeLessThan(500);
});

test('what is pending is calculated without waiting for the grid', async () => {
  write('A1:B1', [[1, '=A1+1']]);
  await book.engine.calculated();
  expect(values('B1')).toEqual([[2]]);
  const start = performance.now();
  for (let time = 0; time < 10; time++) {
    write('A1', [[time]]);
    await book.engine.calculated();
    expect(values('B1')).toEqual([[time + 1]]);
  }
  expect(performance.now() - start).toBeLessThan(900);
});

test('edits are calculated without anybody asking', async () => {
  write('A1:B1', [[1, '=A1+1']]);
  const calculated = await new Promise<Change>((resolve) =>
    book.engine.onChange((change) => change.kind === 'calculated' && resolve(change)),
  );
  expect(calculated).toMatchObject({ kind: 'calculated', sheet: book.sheet, area: area('B1') });
  expect(values('B1')).toEqual([[2]]);
});

test('several may wait at once', async () => {
  write('A1:B1', [[1, '=A1+1']]);
  await Promise.all([book.engine.calculated(), book.engine.calculated()]);
  expect(values('B1')).toEqual([[2]]);
});

test('what is written while formulas are calculated is calculated as well', async () => {
  await asAddIn(book.engine, () => write('A1:B1', [[1, '=A1+1']]));
  write('A1', [[2]]);
  const first = book.engine.calculated();
  await Promise.resolve();
  write('A1', [[3]]);
  await first;
  await book.engine.calculated();
  expect(values('B1')).toEqual([[4]]);
});

test('long chains and circles come to an end', async () => {
  const chain = Array.from({ length: 200 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]);
  await asAddIn(book.engine, () => write('A1:A200', chain));
  expect(values('A200')).toEqual([[200]]);
  await asAddIn(book.engine, () => write('C1:D1', [['=D1', '=C1']]));
  await book.engine.calculated();
  expect(values('A200')).toEqual([[200]]);
});

test('two workbooks in one process keep to themselves', async () => {
  const other = openEngine();
  try {
    for (const { engine, sheet } of [book, other]) {
      await asAddIn(engine, () =>
        engine.cells.write(sheet, area('A1:B1'), [[engine === book.engine ? 1 : 2, '=A1*Rate']]),
      );
      await asAddIn(engine, () =>
        engine.names.set({
          name: 'Rate',
          sheet: undefined,
          formula: engine === book.engine ? '=10' : '=100',
          comment: '',
          visible: true,
        }),
      );
    }
    expect(values('B1')).toEqual([[10]]);
    expect(other.engine.cells.values(other.sheet, area('B1'))).toEqual([[200]]);
  } finally {
    other.engine.dispose();
  }
});

test('IF gives the branch that its condition chooses, for one cell and for many, and errors of conditions', async () => {
  await asAddIn(book.engine, () => {
    write('A1:A3', [[1], [0], ['=NA()']]);
    write('B1:B3', [['=IF(A1=1,"yes",1/0)'], ['=IF(A2=1,1/0,IF(A1>A2,A1+41,""))'], ['=IF(A3=1,1,2)']]);
    write('C1:C3', [['=IF(A1,"one","none")'], ['=IF(A2,"one")'], ['=SUM(IF(A1:A2=1,10,20))']]);
    write('D1:D2', [['=IF(A1>A2,B2:B2,A1)'], ['=IFERROR(IF(A2=0,A3,1),"caught")']]);
  });
  await book.engine.calculated();
  expect(values('B1:B3')).toEqual([['yes'], [42], ['#N/A']]);
  expect(values('C1:C3')).toEqual([['one'], [false], [30]]);
  expect(values('D1:D2')).toEqual([[42], ['caught']]);
  await asAddIn(book.engine, () => write('A1', [[0]]));
  await book.engine.calculated();
  expect(values('B2')).toEqual([['']]);
  expect(values('C1:C3')).toEqual([['none'], [false], [40]]);
});
