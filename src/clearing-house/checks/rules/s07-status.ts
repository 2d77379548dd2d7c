import { parseFlags } from '../../codes/flags';
import { fitsMissing, fitsNumber, observationStatuses } from '../../codes/observation-status';
import { reference, textLiteral } from '../../sheet/a1';
import { figureArea, type TableLayout, type YearBlock } from '../../tables/layout';
import type { RowReading, YearReading } from '../../tables/read-table';
import { statusesOf } from '../../tables/statuses';
import type { Finding } from '../finding';
import type { Mark, Rule } from '../rule';

/**
 * A status letter must mean something, and fit the figure (CL_OBS_STATUS and its table of what goes with what): a number is
 * not suppressed, a missing one not estimated. After a slash stands a letter of CL_CONF_STATUS, which goes with both.
 */
export const status: Rule = {
  id: 'S07',
  essType: 'VCO',
  level: 1,
  severity: 'error',
  reads: 'row',
  check: (row) => [...row.years.flatMap((block) => statusColumnFindings(row, block)), ...missingSignFindings(row)],
  // Of missing figures that say it themselves, S05's mark takes care.
  marks: ({ layout }) => layout.years.flatMap((block) => statusColumnMarks(layout, block)),
};

function statusColumnFindings(row: RowReading, block: YearReading): Finding[] {
  if (!block.status || block.status.text === '') return [];
  const cells: Finding['cells'] = [{ row: row.row, column: block.status.column }];
  const { statuses, unknown } = parseFlags(block.status.text);
  if (unknown.length > 0) return [finding(cells, 'S07.unknown-letter', unknown.join(' '))];
  const entries = block.groups.flatMap(({ figures }) => Object.values(figures).map(({ entry }) => entry.kind));
  const numbers = entries.includes('number');
  const missing = entries.some((kind) => kind !== 'number');
  const misfit = statuses.find((letter) => !(numbers && fitsNumber(letter)) && !(missing && fitsMissing(letter)));
  if (misfit === undefined) return [];
  return [finding(cells, fitsNumber(misfit) ? 'S07.needs-number' : 'S07.needs-missing', misfit)];
}

function missingSignFindings(row: RowReading): Finding[] {
  return row.years.flatMap((block) =>
    block.groups.flatMap(({ figures }) =>
      Object.values(figures).flatMap((figure): Finding[] => {
        if (figure.entry.kind !== 'missing' || figure.entry.letter === '') return [];
        const cells: Finding['cells'] = [{ row: row.row, column: figure.column }];
        const { known, unknown } = statusesOf(figure, block);
        if (unknown.length > 0) return [finding(cells, 'S07.unknown-letter', unknown.join(' '))];
        const misfit = known.find((letter) => !fitsMissing(letter));
        return misfit === undefined ? [] : [finding(cells, 'S07.needs-number', misfit)];
      }),
    ),
  );
}

const finding = (
  cells: Finding['cells'],
  key: 'S07.unknown-letter' | 'S07.needs-number' | 'S07.needs-missing',
  letter: string,
): Finding => ({ rule: 'S07', severity: 'error', cells, message: { key, values: { letter } } });

/** How many characters of a cell the marks look at: two letters and what parts them. */
const LOOKED_AT = [1, 2, 3];

const letters = (fits: (letter: string) => boolean) =>
  observationStatuses
    .map(({ letter }) => letter)
    .filter(fits)
    .join('');
const KNOWN = ` ,${letters(() => true)}`;
const NUMBER_ONLY = letters((letter) => !fitsMissing(letter));
const MISSING_ONLY = letters((letter) => !fitsNumber(letter));

// SEARCH finds an empty text anywhere, and so does not mind what lies behind the end of the cell's text.
const anyUnknown = (cell: string) =>
  LOOKED_AT.map((at) => `ISERROR(SEARCH(MID(${cell},${at},1),${textLiteral(KNOWN)}))`).join(',');
// Here it must not be found there, so something that is no letter stands behind the end.
const anyOf = (cell: string, among: string) =>
  LOOKED_AT.map((at) => `ISNUMBER(SEARCH(MID(${cell}&"###",${at},1),${textLiteral(among)}))`).join(',');

function statusColumnMarks(layout: TableLayout, { sexes, status: column }: YearBlock): Mark[] {
  const area = column === undefined ? undefined : figureArea(layout, column);
  if (!area) return [];
  const cell = reference(area);
  const numbers = `COUNT(${Object.values(sexes)
    .map((each) => reference({ row: area.row, column: each }, { column: true }))
    .join(',')})`;
  return [
    `OR(${anyUnknown(cell)})`,
    `AND(${numbers}=0,OR(${anyOf(cell, NUMBER_ONLY)}))`,
    `AND(${numbers}=${Object.keys(sexes).length},OR(${anyOf(cell, MISSING_ONLY)}))`,
  ].map((formula) => ({ areas: [area], formula }));
}
