import type { Area } from '../clearing-house/sheet/area';
import type { CellValue } from '../clearing-house/sheet/sheet-plan';
import type { ConditionalRule } from './conditional-rule';
import type { Loss } from './loss';
import type { PageSetup } from './page-setup';
import type { CellStyle, ConditionalStyle } from './style';
import type { ValidationRule } from './validation-rule';

/**
 * A workbook as a file holds it, as a plain value: what the reader makes and the writer takes. Positions are zero-based,
 * sizes in points, colours `#RRGGBB`; formulas are in English A1 style with their `=`.
 */
export interface XlsxWorkbook {
  /** In the order of their tabs; at least one. */
  readonly sheets: readonly XlsxSheet[];
  /** The index of the sheet on top. */
  readonly active: number;
  /** The looks that cells have, by their index; the first is that of a cell that nobody formatted. */
  readonly styles: readonly CellStyle[];
  readonly names: readonly XlsxName[];
  readonly properties: DocumentProperties;
  /** The document's own properties, by their names. */
  readonly customProperties: ReadonlyMap<string, string | number | boolean>;
  /** The settings of the add-in, as JSON values by their keys. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** What the file has and this value has not, besides what is said of each sheet. */
  readonly lost: readonly Loss[];
}

export interface XlsxSheet {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `''` for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** What the cells show, from A1 on, all rows of the same length; a formula that was never calculated shows `''`. */
  readonly values: readonly (readonly CellValue[])[];
  /** The formulas in the same arrangement, `null` where there is none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Indices of `styles` in the same arrangement. */
  readonly styles: readonly (readonly number[])[];
  /** Formulas that the file holds no result of. */
  readonly uncalculated: number;
  /** Areas that one formula fills, which stands in their first cell. */
  readonly arrays: readonly Area[];
  readonly columns: readonly ColumnRun[];
  readonly rows: readonly RowRun[];
  readonly merges: readonly Area[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly validations: readonly XlsxValidation[];
  /** The first to be applied first. */
  readonly conditionalFormats: readonly XlsxConditionalFormat[];
  /** Custom properties of the sheet, as `worksheet.customProperties` has them. */
  readonly properties: ReadonlyMap<string, string>;
  readonly page: PageSetup;
  readonly lost: readonly Loss[];
}

/** Neighbouring columns that are alike. */
export interface ColumnRun extends Outline {
  readonly column: number;
  readonly columns: number;
  /** Undefined for the width that columns have by themselves. */
  readonly width?: number;
  readonly hidden?: boolean;
}

/** Neighbouring rows that are alike. */
export interface RowRun extends Outline {
  readonly row: number;
  readonly rows: number;
  /** Undefined for rows as high as their contents. */
  readonly height?: number;
  readonly hidden?: boolean;
}

interface Outline {
  /** How many groups it lies in, 1 to 7; left out for none. */
  readonly level?: number;
  /** Whether the group beside it is folded. */
  readonly collapsed?: boolean;
}

export interface XlsxName {
  readonly name: string;
  /** The index of the sheet that it belongs to; undefined for a name of the workbook. */
  readonly sheet?: number;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface XlsxValidation {
  readonly areas: readonly [Area, ...Area[]];
  /** Formulas are relative to the first cell of the first area. */
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly alert: {
    readonly show: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
}

export interface XlsxConditionalFormat {
  readonly areas: readonly [Area, ...Area[]];
  /** Formulas are relative to the first cell of the first area. */
  readonly rule: ConditionalRule;
  readonly style: ConditionalStyle;
  readonly stopIfTrue: boolean;
}

export interface DocumentProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly comments?: string;
  readonly category?: string;
  readonly manager?: string;
  readonly company?: string;
  /** ISO 8601. */
  readonly created?: string;
}
