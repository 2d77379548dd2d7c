import { parseFlags } from '../../codes/flags';
import { metadataQuestions } from '../../metadata/fields';
import type { MetadataField } from '../../tables/definition';
import type { TableReading } from '../../tables/read-table';
import { filledYears } from '../figure-lookup';
import type { Finding } from '../finding';
import { differ, metadataOf, type LocatedAnswer, type YearAnswers, type YearMetadata } from '../metadata-lookup';
import type { WorkbookRule } from '../rule';
import { yearCell } from '../table-cell';
import type { SheetReading, WorkbookReading } from '../workbook-reading';

/** The answers that make figures of two years comparable, or not. */
const DEFINING: readonly MetadataField[] = [
  'SOURCE',
  'DURATION',
  'STAY',
  'BOUNDARIES',
  'MULTIPLE',
  'CITIZENS',
  'FOREIGNERS',
  'STUDENTS',
  'ASYLUM',
  'IRREGULAR',
  'TERRITORY',
];

/** The place of "yes" among the answers to whether the series breaks. */
const YES = 0;

/** What a sentence says in the place of an empty answer that means something: no territory left out. */
const NOTHING = '–';

/** Where source or definition change from one year to the next, the break in the series is declared. */
export const seriesBreak: WorkbookRule = {
  id: 'B09',
  essType: 'VCO',
  level: 2,
  severity: 'warning',
  reads: 'workbook',
  check: (workbook) =>
    workbook.tables.flatMap((own) => {
      const years = filledYears(own.reading);
      return years.slice(1).flatMap((year, index) => undeclared(workbook, own, years[index]!, year));
    }),
};

function undeclared(
  workbook: WorkbookReading,
  { id, reading }: SheetReading,
  before: number,
  year: number,
): (Finding & { sheet: string })[] {
  const [earlier, later] = [metadataOf(workbook, reading, before), metadataOf(workbook, reading, year)];
  // Without a source, nothing has been said of the year yet.
  if (!earlier || !later || !hasSource(earlier) || !hasSource(later)) return [];
  const [first, ...more] = changesBetween(earlier.answers, later.answers).filter(({ field }) =>
    reading.definition.metadata.includes(field),
  );
  if (!first || saysBreak(later) || hasBreak(reading, year)) return [];
  const { field, from, to } = first;
  const cell = ({ row, column }: { row: number; column: number }) => ({ row, column });
  const sameSheet = earlier.sheet === later.sheet;
  return [
    {
      rule: 'B09',
      sheet: later.sheet.id,
      severity: 'warning',
      message: {
        key: 'B09.changed',
        values: {
          table: reading.definition.id,
          field,
          before,
          year,
          from: from.text || NOTHING,
          to: to.text || NOTHING,
          more: more.length,
        },
      },
      cells: [cell(to), ...(sameSheet ? [cell(from)] : []), ...more.map((each) => cell(each.to))],
      elsewhere: [{ sheet: id, cells: [yearCell(reading, year)] }],
    },
  ];
}

interface Change {
  readonly field: MetadataField;
  readonly from: LocatedAnswer;
  readonly to: LocatedAnswer;
}

/** What changed up to a year, with the answers that it changed from: most edits are in no metadata. */
const known = new WeakMap<YearAnswers, { readonly from: YearAnswers; readonly changes: readonly Change[] }>();

function changesBetween(earlier: YearAnswers, later: YearAnswers): readonly Change[] {
  const before = known.get(later);
  if (before?.from === earlier) return before.changes;
  const changes = DEFINING.flatMap((field) => {
    const [from, to] = [earlier.get(field), later.get(field)];
    if (!from || !to) return [];
    const changed = metadataQuestions[field].optional ? from.text !== to.text : differ(from, to);
    return changed ? [{ field, from, to }] : [];
  });
  known.set(later, { from: earlier, changes });
  return changes;
}

const hasSource = (metadata: YearMetadata): boolean => (metadata.answers.get('SOURCE')?.text ?? '') !== '';

const saysBreak = (metadata: YearMetadata): boolean => metadata.answers.get('BREAK')?.choice === YES;

/** Whether any figure of a year is flagged as the first after a break. */
const hasBreak = ({ rows }: TableReading, year: number): boolean =>
  rows.some(({ years }) =>
    years.some((block) => block.year === year && parseFlags(block.status?.text ?? '').statuses.includes('B')),
  );
