import type { AnsweredFinding } from '../answers/settle';
import { standing } from '../answers/settle';
import type { FigureCounts } from '../checks/figure-counts';
import type { Severity } from '../checks/finding';
import type { SheetReading } from '../checks/workbook-reading';
import type { Language } from '../messages/language';
import { message } from '../messages/message';
import { cellAddress } from '../sheet/a1';
import { ruleTitle } from './rule-words';

/** The report of a check in the four parts that the ESS handbook asks for: Header, Overview, Summary, Details. */
export interface CheckReport {
  readonly header: ReportHeader;
  readonly overview: ReportOverview;
  readonly summary: readonly SummaryLine[];
  readonly details: readonly DetailLine[];
}

export interface ReportHeader {
  /** Countries and rounds, as BG 2025. */
  readonly reporting: readonly string[];
  /** The file or workbook, where its name is known. */
  readonly workbook: string | undefined;
  /** When it was checked: ISO 8601, UTC. */
  readonly checked: string;
  /** Version of the add-in or tool. */
  readonly version: string;
  readonly language: Language;
}

export interface ReportOverview {
  readonly tables: number;
  /** Figures entered, and those that no finding is about. */
  readonly figures: number;
  readonly passing: number;
  readonly errors: number;
  /** Warnings without an answer. */
  readonly warnings: number;
  readonly information: number;
  readonly settled: number;
}

/** The findings of a rule in a sheet. */
export interface SummaryLine {
  readonly sheet: string;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
  readonly settled: number;
}

export interface DetailLine {
  readonly sheet: string;
  readonly table: string;
  readonly cell: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly settled: boolean;
  readonly reason: string;
  readonly comment: string;
  readonly by: string;
  readonly at: string;
}

/** What a report is made from. */
export interface ReportInput {
  readonly tables: readonly SheetReading[];
  readonly counts: ReadonlyMap<string, FigureCounts>;
  readonly findings: readonly AnsweredFinding[];
  readonly workbook: string | undefined;
  /** When it was checked: ISO 8601, UTC. */
  readonly checked: string;
  readonly version: string;
  readonly language: Language;
}

/** Makes the report of a check. */
export function checkReport({
  tables,
  counts,
  findings,
  workbook,
  checked,
  version,
  language,
}: ReportInput): CheckReport {
  const byId = new Map(tables.map((table) => [table.id, table]));
  const all = [...counts.values()];
  return {
    header: {
      reporting: [...new Set(tables.map(({ reading }) => `${reading.reporter} ${reading.round}`))].sort(),
      workbook,
      checked,
      version,
      language,
    },
    overview: {
      tables: tables.length,
      figures: all.reduce((sum, { filled }) => sum + filled, 0),
      passing: all.reduce((sum, { passing }) => sum + passing, 0),
      ...standing(findings),
    },
    summary: summarise(findings, byId, language),
    details: findings.map(({ finding, answer }) => ({
      sheet: byId.get(finding.sheet)?.name ?? '',
      table: byId.get(finding.sheet)?.reading.definition.id ?? '',
      cell: cellAddress(finding.cells[0]),
      rule: finding.rule,
      severity: finding.severity,
      message: message(language, finding.message.key, finding.message.values),
      settled: answer !== undefined,
      reason: answer?.reason ?? '',
      comment: answer?.comment ?? '',
      by: answer?.by ?? '',
      at: answer?.at ?? '',
    })),
  };
}

function summarise(
  findings: readonly AnsweredFinding[],
  sheets: ReadonlyMap<string, SheetReading>,
  language: Language,
): SummaryLine[] {
  const lines = new Map<string, { -readonly [Key in keyof SummaryLine]: SummaryLine[Key] }>();
  for (const { finding, answer } of findings) {
    const { sheet, rule, severity } = finding;
    const key = `${sheet}|${rule}|${severity}`;
    const line = lines.get(key) ?? {
      sheet: sheets.get(sheet)?.name ?? '',
      rule,
      title: ruleTitle(rule, language),
      severity,
      count: 0,
      settled: 0,
    };
    line.count++;
    if (answer) line.settled++;
    lines.set(key, line);
  }
  return [...lines.values()];
}
