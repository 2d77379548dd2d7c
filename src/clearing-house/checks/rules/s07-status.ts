import { fitsMissing, fitsNumber, observationStatuses, parseStatuses } from '../../codes/observation-status';
import { reference, textLiteral } from '../../sheet/a1';
import { figureArea, type TableLayout, type YearBlock } from '../../tables/layout';
import type { RowReading, YearReading } from '../../tables/read-table';
import { statusesOf } from '../../tables/statuses';
import type { Finding } from '../finding';
import { figures } from '../figures';
import type { Mark, Rule } from '../rule';

/** A status letter must mean something, and fit the figure: a number is not suppressed, a missing one not estimated. */
export const status: Rule = {
  id: 'S07',
  essType: 'VCO',
  level: 1,
  severity: 'error',
  check: (table) => [
    ...table.rows.flatMap((row) => row.years.flatMap((block) => statusColumnFindings(row, block))),
    ...missingSignFindings(table),
  ],
  // Of missing figures that say it themselves, S05's mark takes care.
  marks: ({ layout }) => layout.years.flatMap((block) => statusColumnMarks(layout, block)),
};

function statusColumnFindings(row: RowReading, block: YearReading): Finding[] {
  if (!block.status || block.status.text === '') return [];
  const cells: Finding['cells'] = [{ row: row.row, column: block.status.column }];
  const { known, unknown } = parseStatuses(block.status.text);
  if (unknown.length > 0) {
    return [
      {
        rule: 'S07',
        severity: 'error',
        cells,
        message: { key: 'S07.unknown-letter', values: { letter: unknown.join(' ') } },
      },
    ];
  }
  const entries = Object.values(block.figures).map(({ entry }) => entry.kind);
  const numbers = entries.includes('number');
  const missing = entries.some((kind) => kind !== 'number');
  const misfit = known.find((letter) => !(numbers && fitsNumber(letter)) && !(missing && fitsMissing(letter)));
  if (misfit === undefined) return [];
  const key = fitsNumber(misfit) ? 'S07.needs-number' : 'S07.needs-missing';
  return [{ rule: 'S07', severity: 'error', cells, message: { key, values: { letter: misfit } } }];
}

function missingSignFindings(table: Parameters<Rule['check']>[0]): Finding[] {
  return [...figures(table)].flatMap((figure): Finding[] => {
    if (figure.entry.kind !== 'missing') return [];
    const cells: Finding['cells'] = [{ row: figure.row.row, column: figure.column }];
    const { known, unknown } = statusesOf(figure, figure.block);
    if (unknown.length > 0) {
      return [
        {
          rule: 'S07',
          severity: 'error',
          cells,
          message: { key: 'S07.unknown-letter', values: { letter: unknown.join(' ') } },
        },
      ];
    }
    const misfit = known.find((letter) => !fitsMissing(letter));
    if (misfit === undefined) return [];
    return [
      { rule: 'S07', severity: 'error', cells, message: { key: 'S07.needs-number', values: { letter: misfit } } },
    ];
  });
}

/** Letters of a cell without spaces and commas, one at each of the places that ROW runs through. */
const letterAt = (cell: string, filler = '') =>
  `MID(UPPER(SUBSTITUTE(SUBSTITUTE(${cell}," ",""),",",""))${filler && `&${textLiteral(filler)}`},ROW($1:$6),1)`;
// Stands behind the letters where the question is whether a letter is among some: an empty text would be found.
const NO_LETTER = '??????';

const anyUnknown = (cell: string, known: string) =>
  `SUMPRODUCT(--ISERROR(FIND(${letterAt(cell)},${textLiteral(known)})))>0`;
const anyOf = (cell: string, letters: string) =>
  `SUMPRODUCT(--ISNUMBER(FIND(${letterAt(cell, NO_LETTER)},${textLiteral(letters)})))>0`;

const letters = (fits: (letter: string) => boolean) =>
  observationStatuses
    .map(({ letter }) => letter)
    .filter(fits)
    .join('');
const ALL = letters(() => true);
const NUMBER_ONLY = letters((letter) => !fitsMissing(letter));
const MISSING_ONLY = letters((letter) => !fitsNumber(letter));

function statusColumnMarks(layout: TableLayout, { sexes, status: column }: YearBlock): Mark[] {
  const area = column === undefined ? undefined : figureArea(layout, column);
  if (!area) return [];
  const cell = reference(area);
  const numbers = `COUNT(${Object.values(sexes)
    .map((each) => reference({ row: area.row, column: each }, { column: true }))
    .join(',')})`;
  return [
    anyUnknown(cell, ALL),
    `AND(${numbers}=0,${anyOf(cell, NUMBER_ONLY)})`,
    `AND(${numbers}=${Object.keys(sexes).length},${anyOf(cell, MISSING_ONLY)})`,
  ].map((broken) => ({ areas: [area], formula: `IF(LEN(${cell})=0,FALSE,${broken})` }));
}
