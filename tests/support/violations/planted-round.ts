import type { CellPosition } from '../../../src/clearing-house/sheet/area';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import type { MetadataField, Sex } from '../../../src/clearing-house/tables/definition';
import type { LayoutRow, YearBlock } from '../../../src/clearing-house/tables/layout';
import { metadataCode, plannedColumns } from '../../../src/clearing-house/metadata/layout';
import type { WorkbookReading } from '../../../src/clearing-house/checks/workbook-reading';
import { readRound, type GeneratedRound, type GeneratedTable } from '../generated-round';

/** What adds to a row: persons by sex; the total follows. */
export interface Change {
  readonly M?: number;
  readonly F?: number;
}

const readings = new WeakMap<GeneratedRound, WorkbookReading>();

/** What a round says that nobody changes; it is read once. */
function readingOf(made: GeneratedRound): WorkbookReading {
  const known = readings.get(made) ?? readRound(made);
  readings.set(made, known);
  return known;
}

const isSame = (one: CellValue[][], other: CellValue[][]): boolean =>
  one.length === other.length && one.every((row, index) => isSameRow(row, other[index]!));
const isSameRow = (one: CellValue[], other: CellValue[]): boolean =>
  one.length === other.length && one.every((value, column) => value === other[column]);

/** A made-up round in which something is to go wrong: cells by code, year and sex, read and changed. */
export class PlantedRound {
  private constructor(
    readonly round: GeneratedRound,
    private readonly made: GeneratedRound,
  ) {}

  /** A round of its own with the same cells; the one it is made of stays as it is. */
  static copyOf(made: GeneratedRound): PlantedRound {
    const { tables, metadata } = made;
    const copy = (cells: readonly CellValue[][]) => cells.map((row) => [...row]);
    const round = {
      tables: new Map([...tables].map(([id, table]) => [id, { ...table, cells: copy(table.cells) }])),
      metadata: { ...metadata, cells: copy(metadata.cells) },
    };
    return new PlantedRound(round, made);
  }

  /** The round as it would be read from its sheets. Tables that are as they were made are read once for all copies. */
  read(): WorkbookReading {
    const changed = [...this.round.tables].filter(([id, { cells }]) => !isSame(cells, this.made.tables.get(id)!.cells));
    const { tables, ...others } = readRound({ ...this.round, tables: new Map(changed) });
    const known = readingOf(this.made).tables;
    return { ...others, tables: known.map((table) => tables.find(({ id }) => id === table.id) ?? table) };
  }

  get years(): readonly number[] {
    return this.table('1.1').request.years;
  }

  table(id: string): GeneratedTable {
    return this.round.tables.get(id)!;
  }

  /** The rows of countries. */
  countries = (table: string): readonly LayoutRow[] =>
    this.table(table).layout.rows.filter(({ kind }) => kind === 'country');

  row = (table: string, code: string): number => this.table(table).layout.rows.find((each) => each.code === code)!.row;

  block = (table: string, year: number): YearBlock =>
    this.table(table).layout.years.find((each) => each.year === year)!;

  cell = (table: string, code: string, year: number, sex: Sex): CellPosition => ({
    row: this.row(table, code),
    column: this.block(table, year).sexes[sex]!,
  });

  statusCell = (table: string, code: string, year: number): CellPosition => ({
    row: this.row(table, code),
    column: this.block(table, year).status!,
  });

  get(table: string, { row, column }: CellPosition): CellValue {
    return this.table(table).cells[row]![column] ?? '';
  }

  set(table: string, { row, column }: CellPosition, value: CellValue): void {
    this.table(table).cells[row]![column] = value;
  }

  /** A figure; NaN where there is none. */
  figure(table: string, code: string, year: number, sex: Sex = 'T'): number {
    const value = this.get(table, this.cell(table, code, year, sex));
    return typeof value === 'number' ? value : NaN;
  }

  /** Adds persons to a row; to the row of all partners, too, if they are new to the table. */
  add(table: string, code: string, year: number, { M = 0, F = 0 }: Change): void {
    for (const [sex, more] of [
      ['T', M + F],
      ['M', M],
      ['F', F],
    ] as const) {
      const cell = this.cell(table, code, year, sex);
      this.set(table, cell, Number(this.get(table, cell)) + more);
    }
  }

  addToTable(table: string, code: string, year: number, change: Change): void {
    this.add(table, code, year, change);
    this.add(table, 'TOTAL', year, change);
  }

  /** Moves persons from one row to another of the same table. */
  move(table: string, from: string, to: string, year: number, { M = 0, F = 0 }: Change): void {
    this.add(table, from, year, { M: -M, F: -F });
    this.add(table, to, year, { M, F });
  }

  metadataCell = (table: string, year: number, field: MetadataField): CellPosition => ({
    row: this.round.metadata.cells.findIndex((row) => row[plannedColumns.code] === metadataCode(table, year)),
    column: plannedColumns.fields.get(field)!,
  });

  setMetadata({ row, column }: CellPosition, value: CellValue): void {
    this.round.metadata.cells[row]![column] = value;
  }

  /** Inserts a row of zeros above another one. @returns the row */
  insertZeros(table: string, above: number, label: string, code: string): number {
    const { cells, layout } = this.table(table);
    const row = cells[above]!.map((): CellValue => '');
    [row[0], row[1]] = [label, code];
    for (const { sexes } of layout.years) for (const column of Object.values(sexes)) row[column] = 0;
    cells.splice(above, 0, row);
    return above;
  }
}
