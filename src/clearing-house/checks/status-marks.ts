import { confidentialityStatuses } from '../codes/confidentiality-status';
import { fitsMissing, fitsNumber, observationStatuses } from '../codes/observation-status';
import { reference, textLiteral } from '../sheet/a1';
import { columnGroups, figureArea, type TableLayout, type YearBlock } from '../tables/layout';
import type { Mark } from './rule';

/** The rows whose numbers say which characters of a cell to look at: two handfuls of letters and what parts them. */
const CHARACTERS = 'ROW($1:$9)';
/** Stands behind the end of a text, where a search would find an empty one anywhere. */
const NO_LETTER = '#########';

const letters = (fits: (letter: string) => boolean) =>
  observationStatuses
    .map(({ letter }) => letter)
    .filter(fits)
    .join('');

/** What may stand before the slash: letters of either case, what parts them, and C alone for confidential. */
const KNOWN = ` ,${letters(() => true)}C`;
const NUMBER_ONLY = letters((letter) => !fitsMissing(letter));
const MISSING_ONLY = letters((letter) => !fitsNumber(letter));
const AFTER_SLASH = `|${confidentialityStatuses.map(({ letter }) => letter).join('|')}|`;

/**
 * Marks for the status column of a year (rule S07): letters that mean nothing, before the slash and after it, and letters
 * that do not go with the figures of the row.
 */
export function statusMarks(layout: TableLayout, block: YearBlock): Mark[] {
  const area = block.status === undefined ? undefined : figureArea(layout, block.status);
  if (!area) return [];
  const cell = reference(area);
  const before = `UPPER(LEFT(${cell},FIND("/",${cell}&"/")-1))`;
  const some = (condition: string) => `SUMPRODUCT(${condition}*1)>0`;
  const anyOf = (among: string) =>
    some(`ISNUMBER(FIND(MID(${before}&"${NO_LETTER}",${CHARACTERS},1),${textLiteral(among)}))`);
  const after = `UPPER(TRIM(MID(${cell},FIND("/",${cell})+1,9)))`;
  const columns = columnGroups(block).flatMap(({ sexes }) => Object.values(sexes));
  const numbers = `COUNT(${rangesOf(area.row, columns).join(',')})`;
  return [
    some(`ISERROR(FIND(MID(${before},${CHARACTERS},1),${textLiteral(KNOWN)}))`),
    `IF(ISNUMBER(FIND("/",${cell})),ISERROR(FIND("|"&${after}&"|",${textLiteral(AFTER_SLASH)})),FALSE)`,
    `AND(${numbers}=0,${anyOf(NUMBER_ONLY)})`,
    `AND(${numbers}=${columns.length},${anyOf(MISSING_ONLY)})`,
  ].map((formula) => ({ areas: [area], formula }));
}

/** The cells of a row in some columns, as ranges of columns that stand together. */
function rangesOf(row: number, columns: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs.map(([from, to]) => [from, to].map((column) => reference({ row, column }, { column: true })).join(':'));
}
