import { settle, type AnsweredFinding } from '../clearing-house/answers/settle';
import { NO_SETTINGS, type CheckSettings } from '../clearing-house/answers/settings';
import { Checker, type CheckResult } from '../clearing-house/checks/checker';
import { plainContext, type CheckContext } from '../clearing-house/checks/context';
import type { UnknownSheet, WorkbookReading } from '../clearing-house/checks/workbook-reading';
import { SHEET_VERSION } from '../clearing-house/tables/sheet-identity';
import type { AnswersSheet } from './answers-sheet';
import type { MetadataSheet } from './metadata-sheet';
import type { TableSheet } from './table-sheet';

/** The context in which a workbook is checked while it is edited. */
export function contextWith(settings: CheckSettings = NO_SETTINGS): CheckContext {
  return {
    ...plainContext(new Date().getFullYear()),
    parameters: new Map(Object.entries(settings.parameters)),
    signs: new Map(Object.entries(settings.signs)),
  };
}

/** What there is to check in a workbook. */
export interface SheetsToCheck {
  readonly tables: readonly TableSheet[];
  readonly metadata: readonly MetadataSheet[];
  readonly unknown: readonly UnknownSheet[];
}

/** The sheets of a workbook as the rules read them; tables that lost their keys are among those that cannot be read. */
export const workbookReading = ({ tables, metadata, unknown }: SheetsToCheck): WorkbookReading => ({
  tables: tables.flatMap(({ id, name, reading }) => (reading ? [{ id, name, reading }] : [])),
  metadata: metadata.flatMap(({ id, name, reading }) => (reading ? [{ id, name, reading }] : [])),
  unknown: [...unknown, ...tables.flatMap((table) => (table.reading ? [] : [withoutKeys(table)]))],
});

const withoutKeys = ({ id, name, identity }: TableSheet): UnknownSheet => ({
  id,
  name,
  table: identity.definition.id,
  version: SHEET_VERSION,
  reason: 'keys',
});

/**
 * Checks tables.
 * @param checker one that knows what it found before is faster
 */
export const checkTables = (
  sheets: SheetsToCheck,
  context: CheckContext = contextWith(),
  checker = new Checker(),
): CheckResult => checker.check(workbookReading(sheets), context);

/** The findings of a check with what was answered to them, in the same order. */
export function answeredFindings(
  { findings }: CheckResult,
  tables: readonly TableSheet[],
  answers: AnswersSheet | undefined,
): readonly AnsweredFinding[] {
  const readings = new Map(tables.map(({ id, reading }) => [id, reading]));
  return settle(findings, answers?.reading.answers ?? [], (sheet) => readings.get(sheet));
}

/** The findings in a sheet. */
export const findingsIn = (findings: readonly AnsweredFinding[], sheet: string): AnsweredFinding[] =>
  findings.filter(({ finding }) => finding.sheet === sheet);
