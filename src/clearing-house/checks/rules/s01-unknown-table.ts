import type { FindingMessage } from '../finding';
import type { WorkbookRule } from '../rule';
import type { UnknownReason } from '../workbook-reading';

const MESSAGES: Readonly<Record<UnknownReason, FindingMessage['key']>> = {
  table: 'S01.table',
  version: 'S01.version',
  properties: 'S01.properties',
  keys: 'S01.keys',
  unfinished: 'S01.unfinished',
};

/** A sheet that says it is a table of the clearing house is one that can be read. Nothing in it is checked until then. */
export const unknownTable: WorkbookRule = {
  id: 'S01',
  essType: 'EVA',
  level: 0,
  severity: 'error',
  reads: 'workbook',
  check: ({ unknown }) =>
    unknown.map(({ id, name, table, version, reason }) => ({
      rule: 'S01',
      severity: 'error',
      sheet: id,
      message: { key: MESSAGES[reason], values: { sheet: name, table, version } },
      cells: [{ row: 0, column: 0 }],
    })),
};
