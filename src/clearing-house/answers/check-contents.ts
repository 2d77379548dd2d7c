import { Checker } from '../checks/checker';
import type { CheckContext } from '../checks/context';
import type { FigureCounts } from '../checks/figure-counts';
import { settle, type AnsweredFinding } from './settle';
import type { WorkbookContents } from './workbook-contents';

/** What was found in a workbook, with what its user answered. */
export interface CheckedContents {
  readonly findings: readonly AnsweredFinding[];
  /** By name of the table's sheet. */
  readonly counts: ReadonlyMap<string, FigureCounts>;
}

/** Checks a workbook with the limits and signs that it brings, and puts its answers to what is found. */
export function checkContents(
  { reading, answers, settings }: WorkbookContents,
  context: Omit<CheckContext, 'parameters' | 'signs'>,
): CheckedContents {
  const { findings, counts } = new Checker().check(reading, {
    ...context,
    parameters: new Map(Object.entries(settings.parameters)),
    signs: new Map(Object.entries(settings.signs)),
  });
  const tableOf = (sheet: string) => reading.tables.find(({ id }) => id === sheet)?.reading;
  return { findings: settle(findings, answers, tableOf), counts };
}
