import { justificationByCode } from '../codes/justifications';
import { translator } from '../messages/message';
import type { CellInput } from '../sheet/sheet-plan';
import type { CheckReport } from './check-report';

/** A line of the report as it is printed. */
export interface ReportRow {
  readonly kind: 'title' | 'part' | 'headings' | 'line' | 'empty';
  readonly cells: readonly CellInput[];
}

/** How many columns the widest part has. */
export const REPORT_COLUMNS = 10;

/** The report as lines, in the words of its language: for a sheet, and for a file of text. */
export function reportRows({ header, overview, summary, details }: CheckReport): ReportRow[] {
  const { language } = header;
  const t = translator(language);
  const line = (...cells: CellInput[]): ReportRow => ({ kind: 'line', cells });
  const part = (key: 'header' | 'overview' | 'summary' | 'details'): ReportRow[] => [
    { kind: 'empty', cells: [] },
    { kind: 'part', cells: [t(`report.${key}`)] },
  ];
  const severity = (each: 'error' | 'warning' | 'information') => t(`severity.${each}`);
  return [
    { kind: 'title', cells: [t('report.title')] },
    ...part('header'),
    line(t('report.reporting'), header.reporting.join(', ')),
    ...(header.workbook === undefined ? [] : [line(t('report.workbook'), header.workbook)]),
    line(t('report.checked'), header.checked),
    line(t('report.version'), header.version),
    ...part('overview'),
    line(t('report.tables'), overview.tables),
    line(t('report.figures'), overview.figures),
    line(t('report.passing'), overview.passing),
    line(t('report.errors'), overview.errors),
    line(t('report.warnings'), overview.warnings),
    line(t('report.information'), overview.information),
    line(t('report.settled'), overview.settled),
    ...part('summary'),
    {
      kind: 'headings',
      cells: (['sheet', 'rule', 'what', 'severity', 'count', 'settled'] as const).map((key) =>
        t(`report.column.${key}`),
      ),
    },
    ...summary.map((each) =>
      line(each.sheet, each.rule, each.title, severity(each.severity), each.count, each.settled),
    ),
    ...part('details'),
    {
      kind: 'headings',
      cells: (['sheet', 'table', 'cell', 'rule', 'severity', 'what', 'reason', 'comment', 'by', 'at'] as const).map(
        (key) => t(`report.column.${key}`),
      ),
    },
    ...details.map((each) =>
      line(
        each.sheet,
        each.table,
        each.cell,
        each.rule,
        severity(each.severity),
        each.message,
        justificationByCode(each.reason)?.names[language] ?? '',
        each.comment,
        each.by,
        each.at,
      ),
    ),
  ];
}
