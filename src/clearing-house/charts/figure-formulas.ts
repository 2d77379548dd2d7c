import { area } from '../sheet/area';
import { fixedReference, sheetPrefix, textLiteral } from '../sheet/a1';
import type { CellInput } from '../sheet/sheet-plan';
import { COMPANION_HEAD, type CompanionColumn } from '../mirror/companion-layout';
import { MOST_LISTED } from '../mirror/companion-list';
import { comparisonNames } from '../mirror/comparison-id';
import { ownFigureLookup } from '../mirror/own-figure-lookup';
import type { ChartRequest } from './chart-request';

/** A chart leaves a gap where a cell has this, and a 0 where it has a text. */
export const NO_FIGURE = 'NA()';

/** The inputs of cells that show the figures of a comparison and follow them. Codes and keys as they stand in a formula. */
export interface FigureFormulas {
  readonly own: (code: string, key: string) => CellInput;
  /** @param value what the figure is now: what the cell gets if nothing in the workbook has it */
  readonly partner: (code: string, key: string, value: number | undefined) => CellInput;
  /**
   * The sum of a side over all flows of a key of which both sides have a figure; undefined if nothing in the workbook has it.
   */
  readonly bothSum: (side: 'own' | 'partner', key: string) => string | undefined;
}

/**
 * Own figures are looked up in the table. Partners' figures in what the companion holds of them: by code and key, under the
 * comparison's names; of stocks, where there are no such names, in its list.
 */
export function figureFormulas({ table, sheetName, mirror, comparison }: ChartRequest): FigureFormulas {
  const ownFigure = ownFigureLookup(table, sheetName);
  const list = comparison && listColumns(comparison.companion);
  const partner = (code: string, key: string): string | undefined => {
    if (!comparison || !list) return undefined;
    if (mirror.kind === 'diaspora') {
      const where = `${list('code')},${code},${list('key')},${key},${list('partner-figure')},">=0"`;
      return `=IF(COUNTIFS(${where})=0,${NO_FIGURE},SUMIFS(${list('partner-figure')},${where}))`;
    }
    const { figures, keys } = comparisonNames(comparison.id);
    return `=IFERROR(VALUE(VLOOKUP(${code},${figures},MATCH(${key},${keys},0),0)),${NO_FIGURE})`;
  };
  return {
    own: (code, key) => ownFigure(code, key, NO_FIGURE),
    partner: (code, key, value) => partner(code, key) ?? value ?? `=${NO_FIGURE}`,
    bothSum: (side, key) => {
      if (!list) return undefined;
      const [summed, other] = [list('own-figure'), list('partner-figure')];
      const [first, second] = side === 'own' ? [summed, other] : [other, summed];
      return `SUMIFS(${first},${list('key')},${key},${first},">=0",${second},">=0")`;
    },
  };
}

/** So many columns a list may have with those that users put between; formulas that look far are slow. */
const WIDEST = 30;
const LONGEST = COMPANION_HEAD.rows + MOST_LISTED + 100;

/** The columns of a companion's list, found by what stands in its row of keys, wherever users have moved them. */
function listColumns(companion: string): (name: CompanionColumn) => string {
  const sheet = sheetPrefix(companion);
  const all = sheet + fixedReference(area(0, 0, LONGEST, WIDEST));
  const keys = sheet + fixedReference(area(COMPANION_HEAD.keys, 0, 1, WIDEST));
  return (name) => `INDEX(${all},0,MATCH(${textLiteral(name.toUpperCase())},${keys},0))`;
}
