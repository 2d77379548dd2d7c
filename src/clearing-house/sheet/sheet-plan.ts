import type { Area } from './area';

/** What a cell may be given: `null` leaves it as it is, a text that starts with `=` is a formula in English A1 style. */
export type CellInput = string | number | boolean | null;

/** What a cell holds: `''` is empty, an error is its sign. */
export type CellValue = string | number | boolean;

/**
 * What a sheet should hold, as a plain value. `workbook/` turns it into Excel calls; another writer can turn it into a
 * file. Positions are zero-based, sizes in points, colours `#RRGGBB`.
 */
export interface SheetPlan {
  /** The name to give the sheet; the writer makes it free if it is taken. */
  readonly name: string;
  readonly tabColor: string;
  /** Custom properties by which the sheet is known again, whatever it is called. */
  readonly properties: Readonly<Record<string, string>>;
  /** The cells from A1 on, all rows of the same length. */
  readonly cells: readonly (readonly CellInput[])[];
  readonly numberFormats: readonly { readonly area: Area; readonly format: string }[];
  readonly formats: readonly { readonly area: Area; readonly format: CellFormat }[];
  readonly borders: readonly BorderPlan[];
  readonly columnWidths: readonly { readonly column: number; readonly columns: number; readonly width: number }[];
  readonly rowHeights: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns?: readonly { readonly column: number; readonly columns: number }[];
  /** The cells that have a filter, with their headings. */
  readonly filter?: Area;
  readonly merges: readonly Area[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  /** Names of the sheet's scope. */
  readonly names: readonly { readonly name: string; readonly area: Area }[];
  readonly page: PagePlan;
  readonly freeze: { readonly rows: number; readonly columns: number };
}

/**
 * Rows to put into a sheet that is there: they are inserted before the row given, and what stands there moves down.
 * Positions count as they are once the rows are in.
 */
export interface RowsPlan extends Pick<
  SheetPlan,
  'numberFormats' | 'formats' | 'borders' | 'rowHeights' | 'merges' | 'validations'
> {
  readonly row: number;
  /** The cells of the rows from column A on, all of the same length. */
  readonly cells: SheetPlan['cells'];
}

/** How a sheet is printed. */
export interface PagePlan {
  readonly orientation: 'portrait' | 'landscape';
  /** How many pages wide it may be; it is made smaller to fit. */
  readonly pagesWide: number;
  /** What is printed, if not everything. */
  readonly printArea?: Area;
  /** Rows printed on top of every page. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
  /** Columns printed at the left of every page. */
  readonly titleColumns?: { readonly column: number; readonly columns: number };
  /** Whether the lines between cells are printed, as they show on the screen. */
  readonly gridlines?: boolean;
  /** In Excel's codes: &P page, &N pages, &A sheet, &D date. */
  readonly header: string;
  readonly footer: string;
}

export interface CellFormat {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
}

export interface BorderPlan {
  readonly area: Area;
  readonly edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';
  readonly color: string;
  readonly weight: 'Hairline' | 'Thin' | 'Medium';
}

export interface ValidationPlan {
  readonly area: Area;
  readonly rule:
    | { readonly type: 'list'; readonly items: readonly string[] }
    /** A list that stands in cells of the same sheet; see `withListsInCells`. */
    | { readonly type: 'list-in-cells'; readonly cells: Area }
    | { readonly type: 'decimal'; readonly minimum: number; readonly maximum: number }
    /** A text of just so many letters. */
    | { readonly type: 'length'; readonly length: number }
    /** Relative to the top left cell of the area. */
    | { readonly type: 'formula'; readonly formula: string };
  /** What Excel shows when the cell is selected. */
  readonly prompt?: ValidationText;
  /** What Excel says about other input, which it lets through after asking unless the style is Stop. */
  readonly alert?: ValidationText & { readonly style: 'Stop' | 'Warning' };
}

export interface ValidationText {
  /** At most 32 characters, as Excel allows. */
  readonly title: string;
  /** At most 255 characters. */
  readonly message: string;
}

export interface ConditionalFormatPlan {
  readonly areas: readonly [Area, ...Area[]];
  readonly rule:
    /** Relative to the top left cell of the first area. */
    { readonly type: 'formula'; readonly formula: string } | { readonly type: 'begins-with'; readonly text: string };
  readonly style: ConditionalStyle;
}

export interface ConditionalStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}
