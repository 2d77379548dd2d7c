import { settle, type AnsweredFinding } from '../../clearing-house/answers/settle';
import type { Checker } from '../../clearing-house/checks/checker';
import type { CheckContext } from '../../clearing-house/checks/context';
import type { FigureCounts } from '../../clearing-house/checks/figure-counts';
import { readingOf, type CountryRound } from '../../clearing-house/sending/country-round';
import { workbookReading } from '../check-tables';
import type { LiveState } from '../live-tables';

/** What the service's door would find in the tables as they stand. */
export interface CheckedForSending {
  readonly findings: readonly AnsweredFinding[];
  /** By id of the sheet. */
  readonly counts: ReadonlyMap<string, FigureCounts>;
}

/**
 * Checks a country's tables of a round as the service does when they are sent: blank cells count, too.
 * @param context one with the stage `submission`
 * @param checker one that knows what it found before is faster
 */
export function checkForSending(
  state: LiveState,
  of: CountryRound,
  context: CheckContext,
  checker: Checker,
): CheckedForSending {
  const reading = readingOf(workbookReading(state), of);
  const { findings, counts } = checker.check(reading, context);
  const tables = new Map(reading.tables.map((table) => [table.id, table.reading]));
  return { findings: settle(findings, state.answers?.reading.answers ?? [], (sheet) => tables.get(sheet)), counts };
}
