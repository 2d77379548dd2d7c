import { reference } from '../sheet/a1';
import { limitsArea } from './companion-hidden';
import { companionColumns, type CompanionColumn } from './companion-layout';
import type { CompanionRequest } from './companion-request';
import { ownFigureLookup } from './own-figure-lookup';
import { verdictFormula } from './verdict-formula';

type Formulas = Partial<Record<CompanionColumn, string>>;

/**
 * The formulas of a row of the list. The own figure is looked up in the table by the code and key of the row; the others
 * follow from it.
 * @param listed how many rows the list has
 */
export function companionFormulas(
  { table, sheetName, mirror, language }: CompanionRequest,
  listed: number,
): (row: number) => Formulas {
  const columns = companionColumns(mirror.kind);
  const ownFigure = ownFigureLookup(table, sheetName);
  const limits = limitsArea(listed);
  const limit = (place: number) =>
    reference({ row: limits.row, column: limits.column + place }, { row: true, column: true });
  return (row) => {
    const at = (name: CompanionColumn) => reference({ row, column: columns.indexOf(name) }, { column: true });
    const [own, other] = [at('own-figure'), at('partner-figure')];
    const ifBoth = (formula: string) => `=IF(COUNT(${own},${other})<2,"",${formula})`;
    const ratio = `IF(${own}=${other},1,IF(MIN(${own},${other})<=0,"",MAX(${own},${other})/MIN(${own},${other})))`;
    return {
      'own-figure': ownFigure(at('code'), at('key'), '""'),
      difference: ifBoth(`${own}-${other}`),
      ratio: ifBoth(ratio),
      verdict: verdictFormula(own, other, language, {
        floor: limit(0),
        agreement: { above: limit(1), below: limit(2) },
        softBound: mirror.kind === 'soft-bound',
        ratio: at('ratio'),
      }),
    };
  };
}
