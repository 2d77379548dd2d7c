import type { Answer } from '../clearing-house/answers/answer';
import { answersLanguage, readAnswers } from '../clearing-house/answers/answers-sheet';
import { NO_SETTINGS, readSettings, SETTINGS_PROPERTY, type CheckSettings } from '../clearing-house/answers/settings';
import type {
  MetadataSheetReading,
  SheetReading,
  UnknownReason,
  UnknownSheet,
  WorkbookReading,
} from '../clearing-house/checks/workbook-reading';
import { identifyMetadata } from '../clearing-house/metadata/identity';
import { readMetadata } from '../clearing-house/metadata/read-metadata';
import { readTable } from '../clearing-house/tables/read-table';
import { identifySheet, SHEET_VERSION } from '../clearing-house/tables/sheet-identity';
import type { XlsxSheet, XlsxWorkbook } from '../xlsx/workbook';

/** What a file holds of the clearing house. */
export interface FileContents {
  readonly reading: WorkbookReading;
  /** Warnings that its user answered. */
  readonly answers: readonly Answer[];
  /** What its user set for the rules. */
  readonly settings: CheckSettings;
}

/** Finds tables, metadata and answers in a workbook by the properties of its sheets. Sheets are known by their names here. */
export function fileContents({ sheets }: XlsxWorkbook): FileContents {
  const found = sheets.map(readSheet);
  const reading: WorkbookReading = {
    tables: found.flatMap(({ table }) => table ?? []),
    metadata: found.flatMap(({ metadata }) => metadata ?? []),
    unknown: found.flatMap(({ unknown }) => unknown ?? []),
  };
  const holder = sheets.find(({ properties }) => answersLanguage(properties) !== undefined);
  return {
    reading,
    answers: holder ? readAnswers(holder.values).answers : [],
    settings: holder ? readSettings(holder.properties.get(SETTINGS_PROPERTY)) : NO_SETTINGS,
  };
}

interface FoundSheet {
  readonly table?: SheetReading;
  readonly metadata?: MetadataSheetReading;
  readonly unknown?: UnknownSheet;
}

function readSheet({ name, properties, values }: XlsxSheet): FoundSheet {
  const sheet = { id: name, name };
  const about = identifyMetadata(properties);
  if (about) {
    const reading = readMetadata(about, values);
    return reading ? { metadata: { ...sheet, reading } } : {};
  }
  const found = identifySheet(properties);
  const unknown = (table: string, version: string, reason: UnknownReason): FoundSheet => ({
    unknown: { ...sheet, table, version, reason },
  });
  if (found.kind === 'other') return {};
  if (found.kind === 'unknown') return unknown(found.table, found.version, found.reason);
  const reading = readTable(found.identity, values);
  return reading ? { table: { ...sheet, reading } } : unknown(found.identity.definition.id, SHEET_VERSION, 'keys');
}
