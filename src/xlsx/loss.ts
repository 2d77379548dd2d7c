/** What a file can hold that is not taken over, and what to call one and several of it. */
const KINDS = {
  array: ['what-if data table', 'what-if data tables'],
  chart: ['chart', 'charts'],
  chartsheet: ['chart sheet', 'chart sheets'],
  comment: ['comment', 'comments'],
  conditionalFormat: ['conditional format of another kind', 'conditional formats of other kinds'],
  connection: ['data connection or query', 'data connections and queries'],
  control: ['form control or embedded object', 'form controls and embedded objects'],
  customXml: ['custom XML part', 'custom XML parts'],
  emptyFormat: ['format of an empty cell far from the others', 'formats of empty cells far from the others'],
  externalLink: ['link to another workbook (its value stays)', 'links to other workbooks (their values stay)'],
  filter: ['filter', 'filters'],
  hyperlink: ['hyperlink (its text stays)', 'hyperlinks (their texts stay)'],
  macro: ['set of macros', 'sets of macros'],
  picture: ['picture', 'pictures'],
  pivotTable: ['pivot table (its cells stay)', 'pivot tables (their cells stay)'],
  protection: ['protection', 'protections'],
  richText: ['text with formats inside (the text stays)', 'texts with formats inside (the texts stay)'],
  shape: ['shape', 'shapes'],
  slicer: ['slicer', 'slicers'],
  sparkline: ['group of sparklines', 'groups of sparklines'],
  table: ['table (its cells stay)', 'tables (their cells stay)'],
  tableFormula: ['formula with names of table columns (its value stays)', 'such formulas (their values stay)'],
  validation: ['validation of another kind', 'validations of other kinds'],
} as const;

export type LossKind = keyof typeof KINDS;

export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
}

/** A loss in English words: `2 charts`. */
export const lossText = ({ kind, count }: Loss): string => `${count} ${KINDS[kind][count === 1 ? 0 : 1]}`;

/** Counts what is lost, kind by kind. */
export class Losses {
  private readonly counts = new Map<LossKind, number>();

  add(kind: LossKind, count = 1): void {
    if (count > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  list(): Loss[] {
    return [...this.counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => (a.kind < b.kind ? -1 : 1));
  }
}
