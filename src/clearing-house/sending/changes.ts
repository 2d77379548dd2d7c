import type { WorkbookReading } from '../checks/workbook-reading';
import { placeOfCell, saidCells, type CellKey, type CellPlace } from './said-cells';
import type { SentRecord } from './sent-record';

/** A cell that says something else than what was sent. */
export interface SentChange extends CellKey {
  /** Undefined where nothing was said. */
  readonly before: string | number | undefined;
  readonly now: string | number | undefined;
  /** Undefined where the row or column is gone. */
  readonly place: CellPlace | undefined;
}

/** What has changed since something was sent: in the order of the sheets, then what is there no longer. */
export function changesSince(sent: SentRecord, workbook: WorkbookReading): SentChange[] {
  const now = saidCells(workbook);
  const changed = [...now].flatMap(([key, { table, row, column, value, place }]): SentChange[] => {
    const before = sent.get(key)?.value;
    return before === value ? [] : [{ table, row, column, before, now: value, place }];
  });
  const gone = [...sent].flatMap(([text, { table, row, column, value }]): SentChange[] => {
    if (now.has(text)) return [];
    const key = { table, row, column };
    return [{ ...key, before: value, now: undefined, place: placeOfCell(workbook, key) }];
  });
  return [...changed, ...gone];
}
