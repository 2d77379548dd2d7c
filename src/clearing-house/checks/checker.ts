import type { RowReading, TableReading } from '../tables/read-table';
import { rules as catalogue } from './catalogue';
import type { CheckContext } from './context';
import { countFigures, type FigureCounts } from './figure-counts';
import type { Finding, LocatedFinding } from './finding';
import type { Rule, RowRule, TableRule, WorkbookRule } from './rule';
import type { WorkbookReading } from './workbook-reading';

/** What the rules found in a workbook. */
export interface CheckResult {
  /**
   * Sheet by sheet, tables first, in the order given; from top to bottom and left to right, then in the order of the
   * rules.
   */
  readonly findings: readonly LocatedFinding[];
  readonly counts: ReadonlyMap<string, FigureCounts>;
}

/** What was found in a table the last time. */
interface TableResult {
  readonly reading: TableReading;
  /** By place of the row. */
  readonly ofRows: readonly (readonly Finding[])[];
  readonly ofTable: readonly Finding[];
  /** What the rules between tables found in it, as text: they make their findings anew each time. */
  readonly across: string;
  readonly findings: readonly LocatedFinding[];
  readonly counts: FigureCounts;
}

const NONE: readonly Finding[] = [];

/**
 * Runs the rules over a workbook, and over what has changed since the last time only: rows and tables that are the same
 * objects as before keep their findings. Rules that hold tables against each other run every time.
 */
export class Checker {
  private readonly rowRules: readonly RowRule[];
  private readonly tableRules: readonly TableRule[];
  private readonly workbookRules: readonly WorkbookRule[];
  private readonly order: ReadonlyMap<string, number>;
  private context: CheckContext | undefined;
  /** By the sheets' ids. */
  private known: ReadonlyMap<string, TableResult> = new Map();

  constructor(rules: readonly Rule[] = catalogue) {
    this.rowRules = rules.filter((rule) => rule.reads === 'row');
    this.tableRules = rules.filter((rule) => rule.reads === 'table');
    this.workbookRules = rules.filter((rule) => rule.reads === 'workbook');
    this.order = new Map(rules.map(({ id }, index) => [id, index]));
  }

  /** Checks all tables. The result is the same as that of a new checker; only faster where little has changed. */
  check(workbook: WorkbookReading, context: CheckContext): CheckResult {
    const known = context === this.context ? this.known : new Map<string, TableResult>();
    const across = this.betweenTables(workbook, context);
    const results = new Map(
      workbook.tables.map(({ id, reading }) => [
        id,
        this.inTable(id, reading, context, across.get(id) ?? NONE, known.get(id)),
      ]),
    );
    this.context = context;
    this.known = results;
    const others = [...across.keys()].filter((id) => !results.has(id));
    return {
      findings: [
        ...[...results.values()].flatMap(({ findings }) => findings),
        ...inSheetOrder(others, workbook).flatMap((id) => this.located(id, across.get(id)!)),
      ],
      counts: new Map([...results].map(([id, { counts }]) => [id, counts])),
    };
  }

  /** What the rules between tables find, by sheet. */
  private betweenTables(workbook: WorkbookReading, context: CheckContext): Map<string, Finding[]> {
    const found = new Map<string, Finding[]>();
    for (const rule of this.workbookRules) {
      for (const finding of rule.check(workbook, context)) {
        const list = found.get(finding.sheet);
        if (list) list.push(finding);
        else found.set(finding.sheet, [finding]);
      }
    }
    return found;
  }

  private inTable(
    id: string,
    reading: TableReading,
    context: CheckContext,
    across: readonly Finding[],
    before: TableResult | undefined,
  ): TableResult {
    const unchanged = before?.reading === reading;
    const acrossText = across.length > 0 ? JSON.stringify(across) : '';
    if (unchanged && before.across === acrossText) return before;
    const ofRows = unchanged
      ? before.ofRows
      : reading.rows.map((row, index) => this.ofRow(row, reading, context, knownOf(before, row, index)));
    const ofTable = unchanged ? before.ofTable : this.tableRules.flatMap((rule) => rule.check(reading, context));
    const findings = this.located(id, [...ofRows.flat(), ...ofTable, ...across]);
    return { reading, ofRows, ofTable, across: acrossText, findings, counts: countFigures(reading, findings) };
  }

  private ofRow(
    row: RowReading,
    table: TableReading,
    context: CheckContext,
    known: readonly Finding[] | undefined,
  ): readonly Finding[] {
    if (known) return known;
    const found = this.rowRules.flatMap((rule) => rule.check(row, table, context));
    return found.length > 0 ? found : NONE;
  }

  private located(sheet: string, findings: readonly Finding[]): readonly LocatedFinding[] {
    const place = ({ rule }: Finding) => this.order.get(rule) ?? 0;
    return findings
      .map((finding) => ({ ...finding, sheet }))
      .sort((a, b) => a.cells[0].row - b.cells[0].row || a.cells[0].column - b.cells[0].column || place(a) - place(b));
  }
}

/** What was found in a row, if it is the same. The row of all partners is judged by the others, which may have changed. */
const knownOf = (before: TableResult | undefined, row: RowReading, index: number): readonly Finding[] | undefined =>
  before?.reading.rows[index] === row && row.kind !== 'total' ? before.ofRows[index] : undefined;

/** Sheets that hold no table which can be read, in the order of the workbook. */
function inSheetOrder(ids: readonly string[], { metadata, unknown }: WorkbookReading): string[] {
  const known = [...metadata, ...unknown].map(({ id }) => id).filter((id) => ids.includes(id));
  return [...known, ...ids.filter((id) => !known.includes(id))];
}
