import type { Rect } from './geometry';

/**
 * The spreadsheet behind the workbench, seen through as little as the host needs.
 *
 * Everything is synchronous but the recalculation of formulas. Positions are zero-based. A sheet is known by an id
 * that outlives renaming. What a member does not say about bad input, the host checks before it calls: the engine may
 * take its arguments for good (ranges inside the sheet, arrays of the range's shape, names that are free).
 */
export interface Engine {
  readonly sheets: SheetsPort;
  readonly cells: CellsPort;
  readonly formats: FormatsPort;
  readonly validations: ValidationsPort;
  readonly conditionalFormats: ConditionalFormatsPort;
  readonly names: NamesPort;
  readonly tables: TablesPort;
  readonly protection: ProtectionPort;
  readonly view: ViewPort;
  readonly history: HistoryPort;
  readonly functions: FunctionsPort;

  /**
   * Opens a batch: what is done inside `do` belongs to `author` and becomes one undo step, and its changes are reported,
   * merged, at `end`. What users do meanwhile stays theirs.
   */
  openBatch(author: Author): EngineBatch;

  /** Resolves when no formula waits to be calculated. */
  calculated(): Promise<void>;

  /** Calls back after every change, in order, whoever made it. @returns a function that ends it */
  onChange(listener: (change: Change) => void): () => void;

  dispose(): void;
}

export interface EngineBatch {
  do<T>(work: () => T): T;
  end(): void;
}

/** Who made a change: the person at the grid, or whatever object a batch was opened with. */
export type Author = unknown;
export const USER: Author = 'user';

export type SheetId = string;

/** What a cell holds. An empty cell is `''`, an error its sign (`#DIV/0!`). */
export type CellValue = string | number | boolean;

/** What may be written: `null` leaves the cell as it is, `''` empties it, a text starting with `=` is a formula. */
export type CellInput = CellValue | null;

// ---------------------------------------------------------------------------------------------------------------------

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `#RRGGBB`, or `''` for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
}

export interface SheetsPort {
  /** All sheets, in the order of their tabs. */
  list(): readonly SheetInfo[];
  active(): SheetId;
  add(name: string): SheetId;
  remove(id: SheetId): void;
  /** Copies a sheet with everything on it, the scoped names, custom properties, validations and formats included. */
  copy(id: SheetId, name: string, position: number): SheetId;
  activate(id: SheetId): void;
  rename(id: SheetId, name: string): void;
  move(id: SheetId, position: number): void;
  setVisibility(id: SheetId, visibility: SheetInfo['visibility']): void;
  setTabColor(id: SheetId, color: string): void;
  setShowGridlines(id: SheetId, show: boolean): void;
  /** Custom properties of the sheet; they go with it when it is copied. */
  properties(id: SheetId): ReadonlyMap<string, string>;
  setProperty(id: SheetId, key: string, value: string | undefined): void;
}

export interface CellsPort {
  values(sheet: SheetId, area: Rect): CellValue[][];
  /** The formula of a cell that has one, its value otherwise, as `Range.formulas`. */
  formulas(sheet: SheetId, area: Rect): CellValue[][];
  /** What the cell shows. */
  texts(sheet: SheetId, area: Rect): string[][];
  numberFormats(sheet: SheetId, area: Rect): string[][];
  /** Writes input, taking text as if typed: numbers, percentages, TRUE; a leading apostrophe keeps it text. */
  write(sheet: SheetId, area: Rect, input: readonly (readonly CellInput[])[]): void;
  /** Sets formats cell by cell, `null` leaving one as it is; a single one goes to the whole area, be it whole columns. */
  setNumberFormats(sheet: SheetId, area: Rect, formats: readonly (readonly (string | null)[])[]): void;
  clear(sheet: SheetId, area: Rect, what: 'All' | 'Contents' | 'Formats'): void;
  /** The smallest rectangle with all cells in use; `valuesOnly` leaves out cells that are only formatted. */
  used(sheet: SheetId, valuesOnly: boolean): Rect | undefined;
  /** The areas that formulas fill from their first cell on. */
  spills(sheet: SheetId): Rect[];
  /** Makes room: whole rows or columns if the area spans the sheet, else only the cells move. */
  insert(sheet: SheetId, area: Rect, shift: 'Down' | 'Right'): void;
  remove(sheet: SheetId, area: Rect, shift: 'Up' | 'Left'): void;
  merge(sheet: SheetId, area: Rect, across: boolean): void;
  unmerge(sheet: SheetId, area: Rect): void;
  /** The merged areas that touch the area. */
  merged(sheet: SheetId, area: Rect): Rect[];
  /** Sorts rows of the area by columns relative to it. */
  sort(sheet: SheetId, area: Rect, keys: readonly { readonly column: number; readonly ascending: boolean }[]): void;
}

// ---------------------------------------------------------------------------------------------------------------------

export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
export type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

/** The format of one cell, in the terms of `Excel.RangeFormat`. Colours are `#RRGGBB`. */
export interface CellFormat {
  /** `''` for no fill. */
  readonly fill: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees, 180 for vertical text. */
  readonly rotation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export type BorderEdge =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalDown'
  | 'DiagonalUp';

export interface Border {
  readonly style: 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

export interface FormatsPort {
  cell(sheet: SheetId, row: number, column: number): CellFormat;
  set(sheet: SheetId, area: Rect, change: Partial<CellFormat>): void;
  border(sheet: SheetId, area: Rect, edge: BorderEdge): Border;
  setBorder(sheet: SheetId, area: Rect, edge: BorderEdge, border: Border): void;
  /** Points, as Excel measures `format.columnWidth`. */
  columnWidth(sheet: SheetId, column: number): number;
  setColumnWidth(sheet: SheetId, column: number, columns: number, points: number): void;
  rowHeight(sheet: SheetId, row: number): number;
  setRowHeight(sheet: SheetId, row: number, rows: number, points: number): void;
  /** Whether a row is as high as its contents, and not as high as somebody made it. */
  rowFits(sheet: SheetId, row: number): boolean;
  autofitColumns(sheet: SheetId, area: Rect): void;
  autofitRows(sheet: SheetId, area: Rect): void;
  columnHidden(sheet: SheetId, column: number): boolean;
  setColumnsHidden(sheet: SheetId, column: number, columns: number, hidden: boolean): void;
  rowHidden(sheet: SheetId, row: number): boolean;
  setRowsHidden(sheet: SheetId, row: number, rows: number, hidden: boolean): void;
}

// ---------------------------------------------------------------------------------------------------------------------

export type ComparisonOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

export type ValidationRule =
  | { readonly type: 'List'; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly type: 'Custom'; readonly formula: string }
  | {
      readonly type: 'WholeNumber' | 'Decimal' | 'Date' | 'Time' | 'TextLength';
      readonly operator: ComparisonOperator;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    };

export interface Validation {
  readonly areas: readonly Rect[];
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

export interface ValidationsPort {
  /** The validations that touch the area. */
  in(sheet: SheetId, area: Rect): readonly Validation[];
  /** Puts a validation on an area, over what was there. */
  set(sheet: SheetId, area: Rect, validation: Omit<Validation, 'areas'>): void;
  clear(sheet: SheetId, area: Rect): void;
  /** Whether all, none or some (`null`) of the area's values satisfy their validations. */
  valid(sheet: SheetId, area: Rect): boolean | null;
}

export type ConditionalRule =
  | { readonly type: 'Custom'; readonly formula: string }
  | {
      readonly type: 'CellValue';
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string | undefined;
    }
  | {
      readonly type: 'ContainsText';
      readonly operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
      readonly text: string;
    }
  | { readonly type: 'ColorScale'; readonly points: readonly ColorScalePoint[] };

export interface ColorScalePoint {
  readonly type: 'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Percentile' | 'Formula';
  readonly formula: string | null;
  readonly color: string;
}

/** What a conditional format changes; what is left out stays as it is. */
export interface ConditionalStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: Underline;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Rect[];
  readonly rule: ConditionalRule;
  readonly style: ConditionalStyle;
  readonly stopIfTrue: boolean;
}

export interface ConditionalFormatsPort {
  /** The conditional formats of a sheet, the first to be applied first. */
  list(sheet: SheetId): readonly ConditionalFormat[];
  get(sheet: SheetId, id: string): ConditionalFormat | undefined;
  /** Adds a format above all others and answers its id. */
  add(sheet: SheetId, format: Omit<ConditionalFormat, 'id'>): string;
  update(sheet: SheetId, format: ConditionalFormat): void;
  remove(sheet: SheetId, id: string): void;
  /** Moves a format to a place in the list. */
  reorder(sheet: SheetId, id: string, position: number): void;
  /** What they make of a cell on the screen now; nothing of it while they are being calculated. */
  shown(sheet: SheetId, row: number, column: number): ConditionalStyle;
}

// ---------------------------------------------------------------------------------------------------------------------

export interface DefinedName {
  readonly name: string;
  /** `undefined` for a name of the workbook. */
  readonly sheet: SheetId | undefined;
  /** With its leading `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface NamesPort {
  list(): readonly DefinedName[];
  /** Adds a name, or replaces the one with the same name and scope. */
  set(name: DefinedName): void;
  remove(name: string, sheet: SheetId | undefined): void;
}

export interface EngineTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetId;
  /** With its header row, and its totals row where it shows one. */
  readonly area: Rect;
  readonly showHeaders: boolean;
  readonly style: string;
}

export interface TablesPort {
  list(): readonly EngineTable[];
  add(sheet: SheetId, area: Rect, name: string): string;
  rename(id: string, name: string): void;
  resize(id: string, area: Rect): void;
  setStyle(id: string, style: string): void;
  /** Removes the table; its cells stay. */
  remove(id: string): void;
}

export interface ProtectionPort {
  isProtected(sheet: SheetId): boolean;
  /** Locked cells refuse users and add-ins alike; the host asks `isLocked` before it writes. */
  protect(sheet: SheetId, options: Readonly<Record<string, unknown>>): void;
  unprotect(sheet: SheetId): void;
  options(sheet: SheetId): Readonly<Record<string, unknown>> | undefined;
}

export interface ViewPort {
  /** The selected areas of the active sheet, the active one last. */
  selection(): { readonly sheet: SheetId; readonly areas: readonly Rect[] };
  /** Activates the sheet, selects the areas and scrolls there. */
  select(sheet: SheetId, areas: readonly Rect[]): void;
  /** Rows and columns kept in view. */
  frozen(sheet: SheetId): { readonly rows: number; readonly columns: number };
  freeze(sheet: SheetId, rows: number, columns: number): void;
}

export interface HistoryPort {
  undo(): void;
  redo(): void;
  clear(): void;
}

// ---------------------------------------------------------------------------------------------------------------------

/** A function that is not the spreadsheet's own; formulas call it under its name. */
export interface FormulaFunction {
  /** In capital letters, with its namespace: `CONTOSO.ADD`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  /** Starts a call. What was left out of the formula is null, an empty cell an empty text. */
  call(args: readonly (CellValue | null)[], cell: FunctionCell): FunctionCall;
}

/** The cell with the formula. */
export interface FunctionCell {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

export interface FunctionCall {
  /** A value or rows of values that spill; it never rejects: what goes wrong is a result with its sign. */
  readonly result: Promise<FunctionResult>;
  /** The result is not wanted any more. */
  cancel(): void;
}

export interface FunctionResult {
  readonly value: CellValue | readonly (readonly CellValue[])[];
  /** What there is to say about an error. */
  readonly message?: string | undefined;
}

export interface FunctionsPort {
  /**
   * Makes functions known to formulas and to whoever types them. While a call is under way its cell shows `#BUSY!`; it is
   * cancelled when the formula is changed or calculated with other arguments.
   * @returns a function that ends it
   */
  register(functions: readonly FormulaFunction[]): () => void;
  /** What the function that a cell calls has said about its error, if it shows one. */
  message(cell: FunctionCell): string | undefined;
}

// ---------------------------------------------------------------------------------------------------------------------

/** Something that happened to the workbook. */
export type Change = { readonly author: Author } & (
  | {
      readonly kind: 'cells';
      readonly sheet: SheetId;
      readonly area: Rect;
      /** Of a single cell only. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | {
      readonly kind: 'inserted' | 'removed';
      readonly sheet: SheetId;
      readonly area: Rect;
      /** What moved: whole rows, whole columns, or the cells below or to the right. */
      readonly what: 'rows' | 'columns' | 'cells';
      readonly shift: 'Down' | 'Right' | 'Up' | 'Left';
    }
  | { readonly kind: 'format'; readonly sheet: SheetId; readonly area: Rect }
  | { readonly kind: 'rowsSorted' | 'columnsSorted'; readonly sheet: SheetId; readonly area: Rect }
  | { readonly kind: 'rowsHidden'; readonly sheet: SheetId; readonly area: Rect; readonly hidden: boolean }
  | { readonly kind: 'calculated'; readonly sheet: SheetId; readonly area: Rect }
  | { readonly kind: 'selection'; readonly sheet: SheetId; readonly areas: readonly Rect[] }
  | { readonly kind: 'sheetAdded' | 'sheetRemoved' | 'sheetActivated' | 'sheetDeactivated'; readonly sheet: SheetId }
  | { readonly kind: 'sheetRenamed'; readonly sheet: SheetId; readonly before: string; readonly after: string }
  | { readonly kind: 'sheetMoved'; readonly sheet: SheetId; readonly before: number; readonly after: number }
  | {
      readonly kind: 'sheetVisibility';
      readonly sheet: SheetId;
      readonly before: SheetInfo['visibility'];
      readonly after: SheetInfo['visibility'];
    }
  | { readonly kind: 'protection'; readonly sheet: SheetId; readonly isProtected: boolean }
  | {
      readonly kind: 'tableAdded' | 'tableRemoved';
      readonly sheet: SheetId;
      readonly table: string;
      readonly name: string;
    }
);
