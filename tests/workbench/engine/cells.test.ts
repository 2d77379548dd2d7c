import type { Change, Engine } from '../../../src/workbench/engine/engine';
import { rect } from '../../../src/workbench/engine/geometry';
import { createHeadlessEngine } from '../../../src/workbench/engine/univer/headless';

let engine: Engine;
let sheet: string;

beforeEach(() => {
  engine = createHeadlessEngine();
  sheet = engine.sheets.active();
});
afterEach(() => engine.dispose());

test('what is written is read back, calculated and reported once', async () => {
  const seen: Change[] = [];
  engine.onChange((change) => seen.push(change));
  const batch = engine.openBatch('add-in');
  batch.do(() =>
    engine.cells.write(sheet, rect(0, 0, 2, 3), [
      ['a', 1, true],
      ['5%', '', '=B1*2'],
    ]),
  );
  await engine.calculated();
  batch.end();

  expect(engine.cells.values(sheet, rect(0, 0, 2, 3))).toEqual([
    ['a', 1, true],
    [0.05, '', 2],
  ]);
  expect(engine.cells.formulas(sheet, rect(1, 2))).toEqual([['=B1*2']]);
  expect(engine.cells.texts(sheet, rect(0, 0, 2, 3))).toEqual([
    ['a', '1', 'TRUE'],
    ['5%', '', '2'],
  ]);
  expect(seen.map(({ kind, author }) => [kind, author])).toEqual([
    ['cells', 'add-in'],
    ['format', 'add-in'],
    ['calculated', 'add-in'],
  ]);
});
