import { fixedReference, sheetPrefix } from '../sheet/a1';
import { area } from '../sheet/area';
import { figureRows } from '../tables/layout';
import type { TableReading } from '../tables/read-table';

/**
 * The formula that looks a figure up in a table by code and key (`2024|T`), both given as they stand in a formula; so it holds
 * when rows are sorted or inserted. A cell without a number gives `none`.
 */
export function ownFigureLookup(
  { layout }: TableReading,
  sheetName: string,
): (code: string, key: string, none: string) => string {
  const { codeColumn, keyRow, years } = layout;
  const sheet = sheetPrefix(sheetName);
  const height = (figureRows(layout).at(-1)?.row ?? keyRow) + 1;
  const width = Math.max(codeColumn, ...years.flatMap(({ sexes }) => Object.values(sexes))) + 1;
  const figures = sheet + fixedReference(area(0, 0, height, width));
  const codes = sheet + fixedReference(area(0, codeColumn, height));
  const keys = sheet + fixedReference(area(keyRow, 0, 1, width));
  return (code, key, none) => {
    const found = `INDEX(${figures},MATCH(${code},${codes},0),MATCH(${key},${keys},0))`;
    // An empty cell would come out of INDEX as 0; what is no number is no figure.
    return `=IFERROR(VALUE(${found}&""),${none})`;
  };
}
