import { rect, type Rect } from '../../../../src/workbench/engine/geometry';
import type { Block } from '../../../../src/workbench/host/excel/model/block';
import { PendingFormats } from '../../../../src/workbench/host/excel/model/pending-formats';

const block = (id: string, ...areas: Rect[]): Block => ({ sheet: { id }, areas }) as unknown as Block;

test('what is set on the same cells goes in together, the last word holding', () => {
  const applied: unknown[] = [];
  const pending = new PendingFormats((...change) => applied.push(change));
  pending.add(block('s', rect(0, 0, 2, 2)), { fill: '#FF0000', bold: true });
  pending.add(block('s', rect(0, 0, 2, 2)), { italic: true, fill: '#00FF00' });
  pending.flush();
  pending.flush();
  expect(applied).toEqual([['s', rect(0, 0, 2, 2), { fill: '#00FF00', bold: true, italic: true }]]);
});

test('other cells, or those of another sheet, wait for nobody', () => {
  const applied: unknown[] = [];
  const pending = new PendingFormats((sheet, area) => applied.push([sheet, area]));
  pending.add(block('s', rect(0, 0)), { bold: true });
  pending.add(block('s', rect(0, 1)), { bold: true });
  pending.add(block('t', rect(0, 1)), { bold: true });
  expect(applied).toEqual([
    ['s', rect(0, 0)],
    ['s', rect(0, 1)],
  ]);
  pending.flush();
  expect(applied).toHaveLength(3);
});
