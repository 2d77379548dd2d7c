import type { RowReading, TableReading } from '../tables/read-table';
import { rules as catalogue } from './catalogue';
import type { CheckContext } from './context';
import { countFigures, type FigureCounts } from './figure-counts';
import type { Finding, LocatedFinding } from './finding';
import type { Rule, RowRule, TableRule, WorkbookRule } from './rule';
import type { SheetReading, WorkbookReading } from './workbook-reading';

/** What the rules found in a workbook. */
export interface CheckResult {
  /** Sheet by sheet in the order given, from top to bottom and left to right, then in the order of the rules. */
  readonly findings: readonly LocatedFinding[];
  readonly counts: ReadonlyMap<string, FigureCounts>;
}

/**
 * Runs the rules over a workbook, and over what has changed since the last time only: rows, tables and readings that are
 * the same objects as before keep their findings.
 */
export class Checker {
  private readonly rowRules: readonly RowRule[];
  private readonly tableRules: readonly TableRule[];
  private readonly workbookRules: readonly WorkbookRule[];
  private readonly order: ReadonlyMap<string, number>;
  private context: CheckContext | undefined;
  private rows = new WeakMap<RowReading, readonly Finding[]>();
  private tables = new WeakMap<TableReading, readonly Finding[]>();

  constructor(rules: readonly Rule[] = catalogue) {
    this.rowRules = rules.filter((rule) => rule.reads === 'row');
    this.tableRules = rules.filter((rule) => rule.reads === 'table');
    this.workbookRules = rules.filter((rule) => rule.reads === 'workbook');
    this.order = new Map(rules.map(({ id }, index) => [id, index]));
  }

  /** Checks all tables. The result is the same as that of a new checker; only faster where little has changed. */
  check(workbook: WorkbookReading, context: CheckContext): CheckResult {
    if (context !== this.context) {
      this.rows = new WeakMap();
      this.tables = new WeakMap();
      this.context = context;
    }
    const across = new Map<string, LocatedFinding[]>();
    for (const rule of this.workbookRules) {
      for (const finding of rule.check(workbook, context)) {
        const list = across.get(finding.sheet);
        if (list) list.push(finding);
        else across.set(finding.sheet, [finding]);
      }
    }
    const counts = new Map<string, FigureCounts>();
    const findings: LocatedFinding[] = [];
    for (const sheet of workbook.tables) {
      const own = this.inOrder([...this.ofTable(sheet, context), ...(across.get(sheet.id) ?? [])]);
      across.delete(sheet.id);
      counts.set(sheet.id, countFigures(sheet.reading, own));
      for (const finding of own) findings.push({ ...finding, sheet: sheet.id });
    }
    for (const list of across.values()) findings.push(...list); // of sheets that are no tables
    return { findings, counts };
  }

  private ofTable({ reading }: SheetReading, context: CheckContext): readonly Finding[] {
    let found = this.tables.get(reading);
    if (!found) {
      found = [
        ...reading.rows.flatMap((row) => this.ofRow(row, reading, context)),
        ...this.tableRules.flatMap((rule) => rule.check(reading, context)),
      ];
      this.tables.set(reading, found);
    }
    return found;
  }

  private ofRow(row: RowReading, table: TableReading, context: CheckContext): readonly Finding[] {
    const known = this.rows.get(row);
    if (known) return known;
    const found = this.rowRules.flatMap((rule) => rule.check(row, table, context));
    // The row of all partners is judged by the others as well, which may change while it does not.
    if (row.kind !== 'total') this.rows.set(row, found);
    return found;
  }

  private inOrder(findings: Finding[]): Finding[] {
    const place = ({ rule }: Finding) => this.order.get(rule) ?? 0;
    return findings.sort(
      (a, b) => a.cells[0].row - b.cells[0].row || a.cells[0].column - b.cells[0].column || place(a) - place(b),
    );
  }
}
