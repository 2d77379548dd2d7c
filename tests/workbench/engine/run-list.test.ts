import { IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import fc from 'fast-check';
import type { CellInput, Engine } from '../../../src/workbench/engine/engine';
import { createHeadlessEngine } from '../../../src/workbench/engine/univer/headless';
import type { UniverEngine } from '../../../src/workbench/engine/univer/univer-engine';
import { area, asAddIn } from '../../support/engine';

/** A formula of column B in some row: it may follow from A, from what stands above it, from lookups and what spills. */
const formula = (row: number): fc.Arbitrary<string> => {
  const cells = fc.constantFrom(
    'A1',
    'A2',
    'A3',
    'A4',
    'A5',
    'D1',
    ...Array.from({ length: row - 1 }, (_, i) => `B${i + 1}`),
  );
  return fc.oneof(
    fc.tuple(cells, cells).map(([one, other]) => `=${one}+${other}`),
    fc.tuple(cells, cells).map(([one, other]) => `=IF(${one}>${other},${one},7)`),
    fc.tuple(cells, cells).map(([one, other]) => `=MIN(${one},${other})`),
    cells.map((cell) => `=IFERROR(INDEX($A$1:$A$5,MATCH(${cell},$A$1:$A$5,0),1),"none")`),
    fc.constantFrom('=SUM(A1:A3)', '=SUM(D1:D3)', '=COUNT(A1:A5)', '=SUM(OFFSET(A1,1,0,2,1))', '=3'),
    ...(row > 1 ? [fc.constant(`=SUM(B1:B${row - 1})`)] : []),
  );
};

type Edit = readonly [address: string, input: CellInput];
const figure: fc.Arbitrary<CellInput> = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom('text', true, '=1/0'));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom('A1', 'A2', 'A3', 'A4', 'A5'), figure) },
  fc.integer({ min: 1, max: 6 }).chain((row) => fc.tuple(fc.constant(`B${row}`), formula(row))),
  fc.tuple(fc.constant('D1'), fc.constantFrom('=A1:A3', '=A1', '=A2:A3*2')),
);

test('what is left out of a calculation would have come out as it was', async () => {
  const [quick, slow] = [createHeadlessEngine(), createHeadlessEngine()];
  const generator: { generate?: unknown } = (slow as UniverEngine).book.get(IFormulaDependencyGenerator);
  expect(Object.hasOwn(generator, 'generate')).toBe(true);
  delete generator.generate;
  const after = async (engine: Engine, edits: readonly Edit[]) => {
    const sheet = engine.sheets.active();
    await asAddIn(engine, () => {
      for (const [address, input] of edits) engine.cells.write(sheet, area(address), [[input]]);
    });
    return engine.cells.values(sheet, area('A1:D6'));
  };
  const rows = [1, 2, 3, 4, 5, 6].map((row) => fc.tuple(fc.constant(`B${row}`), formula(row)));
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(...rows),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { minLength: 4, maxLength: 8 }),
      async (formulas, rounds) => {
        for (const edits of [formulas, ...rounds]) expect(await after(quick, edits)).toEqual(await after(slow, edits));
      },
    ),
    { numRuns: 20, endOnFailure: true },
  );
  quick.dispose();
  slow.dispose();
});
