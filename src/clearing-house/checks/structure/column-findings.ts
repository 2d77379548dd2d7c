import { ageGroups } from '../../codes/ages';
import type { YearBlock } from '../../tables/layout';
import { columnHeading } from '../../tables/heading-texts';
import type { TableReading } from '../../tables/read-table';
import type { Finding } from '../finding';
import { yearHeading } from './headings';

/** Years that lost the column of a sex or of the statuses, or some columns of their age groups. */
export const columnFindings = (table: TableReading): Finding[] =>
  table.layout.years.flatMap((block) => [...missingColumns(table, block), ...missingAges(table, block)]);

function missingColumns(table: TableReading, block: YearBlock): Finding[] {
  const { definition, language } = table;
  const missing = [
    ...definition.sexes.filter((sex) => block.sexes[sex] === undefined),
    ...(block.status === undefined ? (['status'] as const) : []),
  ];
  if (missing.length === 0) return [];
  const columns = missing.map((what) => columnHeading(what, language)).join(', ');
  return [finding(table, block, { key: 'S10.missing-columns', values: { year: block.year, columns } })];
}

/** A sheet has all age groups or none. */
function missingAges(table: TableReading, block: YearBlock): Finding[] {
  if (block.ages.length === 0) return [];
  const missing = ageGroups.filter(({ code }) => {
    const sexes = block.ages.find(({ age }) => age === code)?.sexes;
    return table.definition.sexes.some((sex) => sexes?.[sex] === undefined);
  });
  if (missing.length === 0) return [];
  const ages = missing.map(({ names }) => names[table.language]).join(', ');
  return [finding(table, block, { key: 'S10.missing-ages', values: { year: block.year, ages } })];
}

const finding = (table: TableReading, block: YearBlock, message: Finding['message']): Finding => ({
  rule: 'S10',
  severity: 'error',
  message,
  cells: [yearHeading(table, block).cell],
});
