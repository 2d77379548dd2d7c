import type {
  MetadataSheetReading,
  SheetReading,
  UnknownReason,
  UnknownSheet,
  WorkbookReading,
} from '../checks/workbook-reading';
import { identifyMetadata, METADATA_KIND, METADATA_PROPERTY } from '../metadata/identity';
import { readMetadata } from '../metadata/read-metadata';
import type { TableDefinition } from '../tables/definition';
import { readTable, type Cells } from '../tables/read-table';
import { identifySheet, PROPERTY, SHEET_VERSION } from '../tables/sheet-identity';
import type { Answer } from './answer';
import { answersLanguage, readAnswers } from './answers-sheet';
import { NO_SETTINGS, readSettings, SETTINGS_PROPERTY, type CheckSettings } from './settings';

/** A sheet as a file has it, or as it was sent: its custom properties say what it is. */
export interface SheetContents {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  /** From A1 on. */
  readonly values: Cells;
}

/**
 * Whether a sheet belongs to what a country sends, and as what: the add-in's other sheets (companions, reports) and the user's
 * own do not.
 */
export function sentAs({
  properties,
}: Pick<SheetContents, 'properties'>): 'table' | 'metadata' | 'answers' | undefined {
  if (properties.get(METADATA_PROPERTY.kind) === METADATA_KIND) return 'metadata';
  if (properties.has(PROPERTY.table)) return 'table';
  return answersLanguage(properties) === undefined ? undefined : 'answers';
}

/** What a workbook holds of the clearing house. */
export interface WorkbookContents {
  readonly reading: WorkbookReading;
  /** Warnings that its user answered. */
  readonly answers: readonly Answer[];
  /** What its user set for the rules. */
  readonly settings: CheckSettings;
}

/**
 * Finds tables, metadata and answers in a workbook by the properties of its sheets. Sheets are known by their names here.
 * @param published definitions of editions that the secretariat published, which come before those built in
 */
export function workbookContents(
  sheets: readonly SheetContents[],
  published: readonly TableDefinition[] = [],
): WorkbookContents {
  const found = sheets.map((sheet) => readSheet(sheet, published));
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

function readSheet({ name, properties, values }: SheetContents, published: readonly TableDefinition[]): FoundSheet {
  const sheet = { id: name, name };
  const about = identifyMetadata(properties);
  if (about) {
    const reading = readMetadata(about, values);
    return reading ? { metadata: { ...sheet, reading } } : {};
  }
  const found = identifySheet(properties, published);
  const unknown = (table: string, version: string, reason: UnknownReason): FoundSheet => ({
    unknown: { ...sheet, table, version, reason },
  });
  if (found.kind === 'other') return {};
  if (found.kind === 'unknown') return unknown(found.table, found.version, found.reason);
  const reading = readTable(found.identity, values);
  return reading ? { table: { ...sheet, reading } } : unknown(found.identity.definition.id, SHEET_VERSION, 'keys');
}
