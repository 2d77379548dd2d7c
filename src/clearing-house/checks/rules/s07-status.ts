import { parseFlags } from '../../codes/flags';
import { fitsMissing, fitsNumber } from '../../codes/observation-status';
import type { RowReading, YearReading } from '../../tables/read-table';
import { statusesOf } from '../../tables/statuses';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { statusMarks } from '../status-marks';

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
  marks: ({ layout }) => layout.years.flatMap((block) => statusMarks(layout, block)),
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
  if (row.tally.missing === 0) return [];
  return row.years.flatMap((block) =>
    block.groups.flatMap(({ figures }) =>
      Object.values(figures).flatMap((figure): Finding[] => {
        if (figure.entry.kind !== 'missing' || figure.entry.letter === '') return [];
        const cells: Finding['cells'] = [{ row: row.row, column: figure.column }];
        const { letter } = figure.entry;
        const { known, unknown } = statusesOf(figure, block);
        if (unknown.length > 0) return [finding(cells, 'S07.unknown-letter', unknown.join(' '))];
        if (letter.length > 1) return [finding(cells, 'S07.unknown-letter', letter)]; // one letter for one reason
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
