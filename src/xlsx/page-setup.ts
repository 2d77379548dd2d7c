import type { Area } from '../clearing-house/sheet/area';

/** How a sheet is printed. What is left out is as in a new sheet. */
export interface PageSetup {
  readonly orientation?: 'portrait' | 'landscape';
  /** The number that the file format has for a paper: 9 is A4. */
  readonly paper?: number;
  /** Per cent. */
  readonly scale?: number;
  /** How many pages wide and tall the sheet may be; 0 for as many as it takes. Left out where it is not fitted. */
  readonly fit?: { readonly wide: number; readonly tall: number };
  /** Points. */
  readonly margins?: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  /** Whether the lines between cells are printed. */
  readonly gridlines?: boolean;
  /** Repeated on every page. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
  readonly titleColumns?: { readonly column: number; readonly columns: number };
  readonly printArea?: readonly Area[];
  /** In Excel's codes: &L &C &R begin a part, &P is the page, &N their number, &A the sheet. */
  readonly header?: string;
  readonly footer?: string;
}

/** A4, as ECMA-376 numbers papers. */
export const A4 = 9;
