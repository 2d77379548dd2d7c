import { figureKey, type BlockReading, type IntakeFigure } from '../../../src/clearing-house/intake/block/block';
import type { IntakeContext } from '../../../src/clearing-house/intake/block/context';
import { recogniseBlock } from '../../../src/clearing-house/intake/block/recognise-block';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';

/** Kyrgyzstan fills a table of flows by sex and age. */
export const context: IntakeContext = {
  reporter: 'KG',
  sexes: ['T', 'M', 'F'],
  years: [2021, 2022, 2023, 2024],
  stock: false,
};

/** Reads a block, and holds that every cell of it that is not empty is accounted for once. */
export function read(cells: CellValue[][], more: Partial<IntakeContext> = {}): BlockReading {
  const reading = recogniseBlock(cells, { ...context, ...more });
  expectAccountedFor(cells, reading);
  return reading;
}

export function expectAccountedFor(cells: readonly (readonly CellValue[])[], reading: BlockReading): void {
  const { figures, recognised, unrecognised, ignored } = reading;
  const places = [...figures, ...recognised, ...unrecognised, ...ignored].map(
    ({ from }) => `${from.row},${from.column}`,
  );
  const filled = cells.flatMap((row, r) =>
    row.flatMap((value, c) => (String(value).trim() === '' ? [] : [`${r},${c}`])),
  );
  expect(places.sort()).toEqual(filled.sort());
}

/** The figures by their keys, as numbers or as the text of what is none. */
export const contents = (figures: readonly IntakeFigure[]): Record<string, number | string> =>
  Object.fromEntries(
    figures.map((figure) => {
      const { content } = figure;
      const value =
        content.kind === 'number' ? content.value : content.kind === 'sign' ? content.text : `:${content.letter}`;
      return [figureKey(figure), value];
    }),
  );

/** What was not understood, as `label: reason` with the candidates. */
export const doubts = ({ unrecognised }: BlockReading): string[] =>
  unrecognised.flatMap((cell) =>
    cell.kind === 'label' ? [`${cell.label}: ${[cell.reason, ...cell.candidates].join(' ')}`] : [],
  );

/** Figures that were not taken, as `label: reason`. */
export const refused = ({ unrecognised }: BlockReading): string[] =>
  unrecognised.flatMap((cell) => (cell.kind === 'value' ? [`${cell.label}: ${cell.reason}`] : []));

export const ignored = (reading: BlockReading): string[] =>
  reading.ignored.map(({ label, reason }) => `${label}: ${reason}`);

/** What was recognised, as `label = codes (how)`. */
export const recognised = (reading: BlockReading): string[] =>
  reading.recognised.map(({ label, says, how }) => `${label} = ${says.map(({ code }) => code).join(' ')} (${how})`);
