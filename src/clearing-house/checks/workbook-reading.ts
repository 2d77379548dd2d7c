import type { MetadataReading } from '../metadata/read-metadata';
import type { TableReading } from '../tables/read-table';

/** A table in a sheet. */
export interface SheetReading {
  /** By which the caller knows the sheet. */
  readonly id: string;
  readonly name: string;
  readonly reading: TableReading;
}

/** The metadata of a country and round in a sheet. */
export interface MetadataSheetReading {
  readonly id: string;
  readonly name: string;
  readonly reading: MetadataReading;
}

/** A sheet that says it is a table of ours, and cannot be read as one. */
export interface UnknownSheet {
  readonly id: string;
  readonly name: string;
  /** The number of the table as the sheet gives it. */
  readonly table: string;
  /** The version of the sheet's arrangement. */
  readonly version: string;
  readonly reason: UnknownReason;
}

/**
 * Why a sheet that says it is a table cannot be read: no such table, another arrangement, properties that name no country,
 * round or language, no row of keys, or a writing of the sheet that was cut short.
 */
export type UnknownReason = 'table' | 'version' | 'properties' | 'keys' | 'unfinished';

/** All that a workbook holds of the clearing house. */
export interface WorkbookReading {
  readonly tables: readonly SheetReading[];
  readonly metadata: readonly MetadataSheetReading[];
  readonly unknown: readonly UnknownSheet[];
}

/** The tables of a number, of one reporter. */
export const tablesOf = (workbook: WorkbookReading, table: string, reporter: string): readonly SheetReading[] =>
  workbook.tables.filter(({ reading }) => reading.definition.id === table && reading.reporter === reporter);
