import { countryByCode } from '../codes/countries';
import type { CellValue } from '../sheet/sheet-plan';
import type { Sex } from './definition';
import { parseEntry, type Entry } from './entry';
import { columnGroups, type LayoutRow, type TableLayout, type YearBlock } from './layout';
import { figureIssues, partnerSchema, schemaIssues, type SchemaIssue } from './observation-schema';
import type { FigureReading, RowReading, TableIdentity, YearReading } from './read-table';

type GroupReading = YearReading['groups'][number];

/** What is the same for all rows: where the figures of a year stand, and what they are while they are blank. */
interface YearPlan {
  readonly block: YearBlock;
  readonly groups: readonly GroupPlan[];
}

interface GroupPlan {
  readonly age: string;
  readonly columns: readonly (readonly [Sex, FigureReading])[];
  readonly blank: GroupReading;
}

const BLANK: Entry = { kind: 'blank' };
const NO_ISSUES: readonly SchemaIssue[] = [];

/** A function that reads one row of a table. A full workbook has four thousand rows with seventy figures each. */
export function rowReader(
  { definition, reporter }: TableIdentity,
  layout: TableLayout,
): (row: LayoutRow, values: readonly CellValue[]) => RowReading {
  const partner = partnerSchema(definition, reporter);
  const plans = layout.years.map(planOf);
  const figureColumns = plans.reduce(
    (sum, { groups }) => sum + groups.reduce((inYear, { columns }) => inYear + columns.length, 0),
    0,
  );

  return (row, values) => {
    const numbers = new Float64Array(figureColumns).fill(NaN);
    let [at, filled, missing, refused] = [0, 0, 0, 0];
    const readGroup = ({ age, columns, blank }: GroupPlan): GroupReading => {
      if (columns.every(([, { column }]) => (values[column] ?? '') === '')) {
        at += columns.length;
        return blank;
      }
      const figures: Partial<Record<Sex, FigureReading>> = {};
      for (const [sex, blankFigure] of columns) {
        const figure = readFigure(blankFigure, values);
        figures[sex] = figure;
        const { entry, issues } = figure;
        if (entry.kind !== 'blank') filled++;
        if (entry.kind === 'missing') missing++;
        if (issues.length > 0) refused++;
        else if (entry.kind === 'number') numbers[at] = entry.value;
        at++;
      }
      return { age, figures };
    };
    const years = plans.map(({ block, groups }): YearReading => {
      const read = groups.map(readGroup);
      return { year: block.year, figures: read[0]!.figures, groups: read, status: statusOf(block, values) };
    });
    return {
      ...row,
      label: labelOf(values, layout),
      key: countryByCode(row.code)?.iso2 ?? row.code,
      issues: schemaIssues(partner, row.code),
      years,
      numbers,
      tally: { filled, missing, refused },
    };
  };
}

const planOf = (block: YearBlock): YearPlan => ({
  block,
  groups: columnGroups(block).map(({ age, sexes }) => {
    const columns = (Object.entries(sexes) as [Sex, number][]).map(
      ([sex, column]) => [sex, { column, entry: BLANK, issues: NO_ISSUES }] as const,
    );
    return { age, columns, blank: { age, figures: Object.fromEntries(columns) } };
  }),
});

function readFigure(blank: FigureReading, values: readonly CellValue[]): FigureReading {
  const value = values[blank.column] ?? '';
  if (value === '') return blank;
  const entry = parseEntry(value);
  return { column: blank.column, entry, issues: figureIssues(entry) };
}

const statusOf = ({ status }: YearBlock, values: readonly CellValue[]): YearReading['status'] =>
  status === undefined ? undefined : { column: status, text: String(values[status] ?? '').trim() };

/** The nearest text to the left of the code: columns may have been inserted between or before. */
function labelOf(values: readonly CellValue[], { codeColumn }: TableLayout): string {
  for (let column = codeColumn - 1; column >= 0; column--) {
    const value = values[column] ?? '';
    if (value !== '') return String(value);
  }
  return '';
}
