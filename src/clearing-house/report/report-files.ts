import { message } from '../messages/message';
import type { CellInput } from '../sheet/sheet-plan';
import type { CheckReport } from './check-report';
import { reportRows } from './report-rows';

/** The report for machines: its four parts as they are, with the version of this form. */
export const reportJson = (report: CheckReport): string =>
  `${JSON.stringify({ form: 'clearing-house-check-report', version: 1, ...report }, undefined, 2)}\n`;

/** The report as a table of text: commas between, line feeds at the end (RFC 4180), byte order mark for Excel. */
export const reportCsv = (report: CheckReport): string =>
  '\uFEFF'
  + reportRows(report)
    .map((row) => row.cells.map(field).join(','))
    .join('\r\n')
  + '\r\n';

/** A field, quoted where it must be; what Excel would take for a formula is made text. */
function field(value: CellInput): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A name for a file of the report, without an extension. */
export const reportFileName = ({ header }: CheckReport): string =>
  [message(header.language, 'report.file'), ...header.reporting, header.checked.slice(0, 10)]
    .join(' ')
    .replaceAll(/[\\/:*?"<>|]/g, '-');
