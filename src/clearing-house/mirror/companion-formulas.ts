import { fixedReference, reference, sheetPrefix } from '../sheet/a1';
import { area } from '../sheet/area';
import { figureRows } from '../tables/layout';
import { companionColumns, type CompanionColumn } from './companion-layout';
import type { CompanionRequest } from './companion-request';
import { verdictFormula } from './verdict-formula';

type Formulas = Partial<Record<CompanionColumn, string>>;

/**
 * The formulas of a row of the list. The own figure is looked up in the table by the code and key of the row; the others
 * follow from it.
 */
export function companionFormulas({
  table,
  sheetName,
  mirror,
  settings,
  language,
}: CompanionRequest): (row: number) => Formulas {
  const columns = companionColumns(mirror.kind);
  const sheet = sheetPrefix(sheetName);
  const { codeColumn, keyRow, years } = table.layout;
  const height = (figureRows(table.layout).at(-1)?.row ?? keyRow) + 1;
  const width = Math.max(codeColumn, ...years.flatMap(({ sexes }) => Object.values(sexes))) + 1;
  const figures = sheet + fixedReference(area(0, 0, height, width));
  const codes = sheet + fixedReference(area(0, codeColumn, height));
  const keys = sheet + fixedReference(area(keyRow, 0, 1, width));
  return (row) => {
    const at = (name: CompanionColumn) => reference({ row, column: columns.indexOf(name) }, { column: true });
    const found = `INDEX(${figures},MATCH(${at('code')},${codes},0),MATCH(${at('key')},${keys},0))`;
    const [own, other] = [at('own-figure'), at('partner-figure')];
    const ifBoth = (formula: string) => `=IF(COUNT(${own},${other})<2,"",${formula})`;
    const ratio = `IF(${own}=${other},1,IF(MIN(${own},${other})<=0,"",MAX(${own},${other})/MIN(${own},${other})))`;
    return {
      // An empty cell would come out of INDEX as 0; what is no number is no figure.
      'own-figure': `=IFERROR(VALUE(${found}&""),"")`,
      difference: ifBoth(`${own}-${other}`),
      ratio: ifBoth(ratio),
      verdict: verdictFormula(own, other, language, {
        floor: settings.floor,
        softBound: mirror.kind === 'soft-bound',
        ratio: at('ratio'),
      }),
    };
  };
}
