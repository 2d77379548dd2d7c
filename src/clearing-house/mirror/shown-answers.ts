import { figureKey } from '../tables/layout';
import type { TableReading } from '../tables/read-table';
import type { ShownAnswer } from './companion-request';
import { flowKey } from './companion-list';

/**
 * Answers by the keys of the list's rows: the list has codes as the sheet writes them (`el`), answers have ISO codes (`GR`).
 * @param answers by ISO code, year and sex, as `GR|2024|T`
 */
export function shownAnswers(
  { rows, layout }: TableReading,
  answers: ReadonlyMap<string, ShownAnswer>,
): ReadonlyMap<string, ShownAnswer> {
  if (answers.size === 0) return answers;
  const shown = new Map<string, ShownAnswer>();
  for (const { key, code } of rows) {
    for (const { year, sexes } of layout.years) {
      for (const sex of Object.keys(sexes) as (keyof typeof sexes)[]) {
        const answer = answers.get(`${key}|${figureKey(year, sex)}`);
        if (answer) shown.set(flowKey({ code, year, sex }), answer);
      }
    }
  }
  return shown;
}
