import type { YearBlock } from '../../tables/layout';
import type { TableReading } from '../../tables/read-table';
import { emptyYears } from '../blanks';
import type { Finding } from '../finding';
import type { TableRule } from '../rule';
import { yearHeading } from '../structure/headings';

/**
 * A table that is sent holds figures, or says that there are none. While it is being filled, an empty one is for
 * information. Of a table that is sent, the first and last years must hold something too; between them C14 looks.
 */
export const empty: TableRule = {
  id: 'C15',
  essType: 'RNR',
  level: 1,
  severity: 'error',
  reads: 'table',
  check: (table, { stage }) => {
    const isEmpty = emptyYears(table);
    const filled = table.layout.years.flatMap(({ year }, index) => (isEmpty[index] ? [] : [year]));
    if (filled.length === 0) return [emptyTable(table, stage)];
    if (stage === 'editing') return [];
    const atAnEnd = ({ year }: YearBlock) => year < Math.min(...filled) || year > Math.max(...filled);
    return table.layout.years.filter(atAnEnd).map((block) => ({
      rule: 'C15',
      severity: 'warning',
      message: { key: 'C15.empty-year', values: { year: block.year } },
      cells: [yearHeading(table, block).cell],
    }));
  },
};

const emptyTable = (table: TableReading, stage: 'editing' | 'submission'): Finding => ({
  rule: 'C15',
  severity: stage === 'editing' ? 'information' : 'error',
  message: { key: 'C15.empty', values: { table: table.definition.id } },
  cells: [
    { row: table.rows[0]?.row ?? table.layout.keyRow, column: table.columns[0]?.column ?? table.layout.codeColumn },
  ],
});
