import { NO_SETTINGS, type CheckSettings } from '../clearing-house/answers/settings';
import { Checker, type CheckResult } from '../clearing-house/checks/checker';
import { plainContext, type CheckContext } from '../clearing-house/checks/context';
import type { LocatedFinding } from '../clearing-house/checks/finding';
import type { WorkbookReading } from '../clearing-house/checks/workbook-reading';
import type { TableSheet } from './table-sheet';

/** The context in which a workbook is checked while it is edited. */
export function contextWith(settings: CheckSettings = NO_SETTINGS): CheckContext {
  return { ...plainContext(new Date().getFullYear()), parameters: new Map(Object.entries(settings.parameters)) };
}

/** The tables of a workbook as the rules read them; sheets that lost their keys have nothing to check. */
export const workbookReading = (tables: readonly TableSheet[]): WorkbookReading => ({
  tables: tables.flatMap(({ id, name, reading }) => (reading ? [{ id, name, reading }] : [])),
  metadata: [],
  unknown: [],
});

/**
 * Checks tables.
 * @param checker one that knows what it found before is faster
 */
export const checkTables = (
  tables: readonly TableSheet[],
  context: CheckContext = contextWith(),
  checker = new Checker(),
): CheckResult => checker.check(workbookReading(tables), context);

/** The findings in a sheet. */
export const findingsIn = ({ findings }: CheckResult, sheet: string): LocatedFinding[] =>
  findings.filter((finding) => finding.sheet === sheet);
