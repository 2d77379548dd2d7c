/** How a line is drawn; what is undefined is left to Excel. */
export interface LineLook {
  color: string | undefined;
  style: string | undefined;
  /** Points. */
  weight: number | undefined;
}

export interface FontLook {
  name: string;
  /** Points. */
  size: number;
  color: string;
  bold: boolean;
  italic: boolean;
  underline: string;
}

/** How a part of a chart looks. */
export interface PartLook {
  /** Undefined: as Excel likes; `''`: none. */
  fill: string | undefined;
  readonly line: LineLook;
  readonly font: FontLook;
}

const QUIET = '#595959';

/** The look of a part that nobody formatted. */
export const plainLook = (size = 9): PartLook => ({
  fill: undefined,
  line: { color: undefined, style: undefined, weight: undefined },
  font: { name: 'Calibri', size, color: QUIET, bold: false, italic: false, underline: 'None' },
});
