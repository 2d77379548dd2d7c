import { ALL_AGES } from '../codes/ages';
import type { Language } from '../messages/language';
import { sameValues } from '../sheet/same-values';
import type { CellValue } from '../sheet/sheet-plan';
import { firstColumn, STATELESS_CODE } from './conditional-parts';
import { withinRows, type Sex, type TableDefinition } from './definition';
import type { Entry } from './entry';
import { findLayout, sameLayout } from './find-layout';
import { columnGroups, figureRows, rowOfCode, type LayoutRow, type TableLayout } from './layout';
import type { SchemaIssue } from './observation-schema';
import { rowReader } from './read-row';
import { saysWithin } from './sheet-questions';

/** Which table a sheet holds, as its custom properties say. */
export interface TableIdentity {
  readonly definition: TableDefinition;
  readonly reporter: string;
  readonly round: number;
  /** The language of the sheet. */
  readonly language: Language;
}

/** A table as it stands in a sheet, every cell judged by the table's schemas. */
export interface TableReading extends TableIdentity {
  readonly layout: TableLayout;
  /** The columns of figures, year by year, all ages before age groups; a row's numbers stand in the same order. */
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly RowReading[];
  /** By year of the layout: whether rows that may be part of another row are, and so are left out of the total. */
  readonly within: readonly boolean[];
  /** The cells that it was read from, from A1 on. */
  readonly cells: Cells;
}

export type Cells = readonly (readonly CellValue[])[];

/** Which figure a column holds. */
export interface FigureColumn {
  readonly column: number;
  /** The place of the year in the layout. */
  readonly yearIndex: number;
  readonly year: number;
  readonly sex: Sex;
  readonly age: string;
}

export interface RowReading extends LayoutRow {
  /** What stands before the code. */
  readonly label: string;
  /** The code under which the row is compared: `GR` where the sheet says `el` or `GR`. */
  readonly key: string;
  readonly issues: readonly SchemaIssue[];
  readonly years: readonly YearReading[];
  /** The figures that may be counted with, in the order of the table's columns; NaN where there is none. */
  readonly numbers: Float64Array;
  readonly tally: FigureTally;
}

/** How many figures of a row are of some kind; most rows need no closer look. */
export interface FigureTally {
  /** Not blank. */
  readonly filled: number;
  /** Said to be missing. */
  readonly missing: number;
  /** Refused by the schema of figures. */
  readonly refused: number;
}

/** The figures of the sexes; one whose column the user deleted is absent. */
export type SexFigures = Readonly<Partial<Record<Sex, FigureReading>>>;

export interface YearReading {
  readonly year: number;
  /** All ages together. */
  readonly figures: SexFigures;
  /** All ages together, then every age group that the sheet has. */
  readonly groups: readonly { readonly age: string; readonly figures: SexFigures }[];
  readonly status: StatusReading | undefined;
}

export interface FigureReading {
  readonly column: number;
  readonly entry: Entry;
  readonly issues: readonly SchemaIssue[];
}

export interface StatusReading {
  readonly column: number;
  /** As it stands in the cell. */
  readonly text: string;
}

/**
 * Reads a table from the cells of its sheet, from A1 on. Where rows and columns stand is read from the codes and keys
 * in the cells, so inserted, sorted and deleted rows and columns are no matter.
 * @param before an earlier reading of the sheet: rows that did not change since are taken over as they are, and the whole
 *   reading if nothing did
 * @returns undefined if the row of keys is gone, so that nothing can be read
 */
export function readTable(identity: TableIdentity, cells: Cells, before?: TableReading): TableReading | undefined {
  const { definition, reporter, round, language } = identity;
  const comparable = before && sameIdentity(before, identity) ? before : undefined;
  const found = findLayout(definition, cells, comparable);
  if (!found) return undefined;
  const known = comparable && sameLayout(comparable.layout, found) ? comparable : undefined;
  const same = known ? cells.map((values, row) => sameValues(known.cells[row] ?? [], values)) : [];
  if (known?.cells.length === cells.length && same.every((each) => each)) return known;
  const layout = known?.layout ?? found;
  const columns = known?.columns ?? columnsOf(layout);
  const readRow = rowReader(identity, layout);
  const rows = figureRows(layout).map((row, index) => {
    return known && same[row.row] ? known.rows[index]! : readRow(row, cells[row.row] ?? []);
  });
  const within = withinByYear(definition, layout, cells);
  return { definition, reporter, round, language, layout, columns, rows, within, cells };
}

const sameIdentity = (a: TableIdentity, b: TableIdentity): boolean =>
  a.definition === b.definition && a.reporter === b.reporter && a.round === b.round && a.language === b.language;

const columnsOf = ({ years }: TableLayout): FigureColumn[] =>
  years.flatMap((block, yearIndex) =>
    columnGroups(block).flatMap(({ age, sexes }) =>
      (Object.entries(sexes) as [Sex, number][]).map(([sex, column]) => ({
        column,
        yearIndex,
        year: block.year,
        sex,
        age,
      })),
    ),
  );

function withinByYear(definition: TableDefinition, layout: TableLayout, cells: Cells): boolean[] {
  const question = withinRows(definition).length > 0 ? rowOfCode(layout, STATELESS_CODE) : undefined;
  return layout.years.map((block) => {
    const answer = question && cells[question.row]?.[firstColumn(block)];
    return answer !== undefined && saysWithin(String(answer));
  });
}

/** The number of a figure, if it is one that may be counted with; undefined for blanks, missing ones and mistakes. */
export function figureValue(figure: FigureReading | undefined): number | undefined {
  return figure?.entry.kind === 'number' && figure.issues.length === 0 ? figure.entry.value : undefined;
}

/** Whether there is a figure among the numbers of a row: those that may be counted with are 0 or more, NaN is not. */
export const isKnown = (number: number): boolean => number >= 0;

/** Whether a figure is a number that its schema refuses: negative, or not whole. */
export const isBrokenNumber = ({ entry, issues }: FigureReading): boolean =>
  entry.kind === 'number' && issues.length > 0;

/** Whether a row is one of the parts that the total of a year sums up. */
export const isPart = (table: TableReading, row: RowReading, yearIndex: number): boolean =>
  row.kind !== 'total'
  && !(table.within[yearIndex] && withinRows(table.definition).some(({ code }) => code === row.code));

/** The figure of a row at a place among the table's columns. */
export function figureAt({ columns }: TableReading, { years }: RowReading, at: number): FigureReading {
  const { yearIndex, sex, age } = columns[at]!;
  return years[yearIndex]!.groups.find((group) => group.age === age)!.figures[sex]!;
}

/** The place of a figure among a table's columns; -1 if the sheet has no such column. */
export const columnIndex = (table: TableReading, year: number, sex: Sex, age: string = ALL_AGES): number =>
  table.columns.findIndex((each) => each.year === year && each.sex === sex && each.age === age);
