/** How a cell looks. What is left out is as in a cell that nobody formatted. */
export interface CellStyle {
  /** Left out for `General`. */
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly color?: string;
  /** Left out for the workbook's own font. */
  readonly font?: string;
  /** Points; left out for 11. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: Underline;
  readonly strikethrough?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  /** Left out for the bottom. */
  readonly vertical?: 'Top' | 'Center' | 'Justify' | 'Distributed';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees from -90 to 90; 180 for letters under each other. */
  readonly rotation?: number;
  /** Whether the cell can be changed in a protected sheet. */
  readonly unlocked?: boolean;
  readonly formulaHidden?: boolean;
  readonly borders?: Readonly<Partial<Record<Side, Line>>>;
}

export type Underline = 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

export const SIDES = ['left', 'right', 'top', 'bottom'] as const;
export type Side = (typeof SIDES)[number];

/** The line styles of the file format. */
export const LINE_STYLES = [
  'thin',
  'hair',
  'medium',
  'thick',
  'dashed',
  'mediumDashed',
  'dashDot',
  'mediumDashDot',
  'dashDotDot',
  'mediumDashDotDot',
  'dotted',
  'double',
  'slantDashDot',
] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export interface Line {
  readonly style: LineStyle;
  readonly color: string;
}

/** What a conditional format changes; what is left out stays as it is. */
export interface ConditionalStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: Underline;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

/** Collects the styles of a workbook, each once. */
export class StyleTable {
  private readonly indices = new Map<string, number>([['{}', 0]]);
  readonly list: CellStyle[] = [{}];

  /** The index of a style; the same for equal ones. */
  index(style: CellStyle): number {
    const key = JSON.stringify(sorted(style));
    let index = this.indices.get(key);
    if (index === undefined) {
      index = this.list.push(style) - 1;
      this.indices.set(key, index);
    }
    return index;
  }
}

/** The same with its keys in order, and without those that say nothing. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]));
}
