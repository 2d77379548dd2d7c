import type { Language } from '../../messages/language';
import type { CellPosition } from '../../sheet/area';
import { ageHeading, columnHeading } from '../../tables/heading-texts';
import { columnGroups, figureKey, statusKey, type AgeBlock, type YearBlock } from '../../tables/layout';
import type { Sex } from '../../tables/definition';
import type { TableReading } from '../../tables/read-table';
import type { Finding, Mend } from '../finding';
import { ageGroupHeading, ageIn, sexHeading, yearHeading } from './headings';

/**
 * Headings that say something else than the hidden keys of their columns, by which figures are known. Headings in other
 * words, or none, do no harm; the year, the age and the sex must not contradict.
 */
export const headingFindings = (table: TableReading): Finding[] =>
  table.layout.years.flatMap((block) => [
    ...yearFindings(table, block),
    ...block.ages.flatMap((group) => ageFindings(table, block, group)),
    ...columnGroups(block).flatMap(({ sexes }) => sexFindings(table, block, sexes)),
  ]);

function yearFindings(table: TableReading, block: YearBlock): Finding[] {
  const { cell, says } = yearHeading(table, block);
  if (says === undefined || says === block.year) return [];
  const taken = table.layout.years.some(({ year }) => year === says);
  const values = { year: block.year, says };
  return [
    finding(cell, { key: 'S10.year', values }, [
      headingBack(cell, block.year),
      ...(taken ? [] : [{ label: { key: 'S10.mend-keys', values } as const, writes: keysOf(table, block, says) }]),
    ]),
  ];
}

/** The keys of a year's columns, as they would be for another year. */
function keysOf({ layout: { keyRow } }: TableReading, block: YearBlock, year: number): Mend['writes'] {
  const ofFigures = columnGroups(block).flatMap(({ age, sexes }) =>
    (Object.entries(sexes) as [Sex, number][]).map(([sex, column]) => ({ column, input: figureKey(year, sex, age) })),
  );
  const ofStatus = block.status === undefined ? [] : [{ column: block.status, input: statusKey(year) }];
  return [...ofFigures, ...ofStatus].map((each) => ({ row: keyRow, ...each }));
}

function ageFindings(table: TableReading, block: YearBlock, { age, sexes }: AgeBlock): Finding[] {
  const { cell, text, says } = ageGroupHeading(table, block.year, sexes);
  const expected = ageHeadingOf(block.year, age, table.language);
  if (says === undefined || text === expected) return [];
  const named = ageIn(text);
  if (says === block.year && (named === undefined || named === age)) return [];
  return [finding(cell, { key: 'S10.age', values: { heading: text, expected } }, [headingBack(cell, expected)])];
}

function sexFindings(table: TableReading, block: YearBlock, sexes: AgeBlock['sexes']): Finding[] {
  const columns: [Sex | 'status', number][] = Object.entries(sexes) as [Sex, number][];
  if (sexes === block.sexes && block.status !== undefined) columns.push(['status', block.status]);
  return columns.flatMap(([what, column]): Finding[] => {
    const { cell, text, says } = sexHeading(table, column);
    if (says === undefined || says === what) return [];
    const expected = columnHeading(what, table.language);
    return [finding(cell, { key: 'S10.sex', values: { heading: text, expected } }, [headingBack(cell, expected)])];
  });
}

const headingBack = (cell: CellPosition, heading: string | number): Mend => ({
  label: { key: 'S10.mend-heading', values: { heading: String(heading) } },
  writes: [{ ...cell, input: heading }],
});

const finding = (cell: CellPosition, message: Finding['message'], mends: readonly Mend[]): Finding => ({
  rule: 'S10',
  severity: 'error',
  message,
  cells: [cell],
  mends,
});

const ageHeadings = new Map<string, string>();

/** Sentences take a moment to put together, and a sheet has a hundred of these headings. */
function ageHeadingOf(year: number, age: string, language: Language): string {
  const key = `${year}|${age}|${language}`;
  let heading = ageHeadings.get(key);
  if (heading === undefined) ageHeadings.set(key, (heading = ageHeading(year, age, language)));
  return heading;
}
