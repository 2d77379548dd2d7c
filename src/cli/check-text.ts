import type { CheckReport, DetailLine } from '../clearing-house/report/check-report';

/** How many findings of a rule are printed for a sheet; the others are counted. */
const MOST = 20;

/** The report for people at a command line: what passes first, then finding by finding, sheet by sheet. */
export function checkText({ header, overview, details }: CheckReport): string {
  const { figures, passing, tables, errors, warnings, information, settled } = overview;
  const number = (value: number): string => value.toLocaleString('en');
  const counts = [
    count(errors, 'error', 'errors'),
    count(warnings, 'warning', 'warnings'),
    `${number(information)} for information`,
    ...(settled > 0 ? [`${number(settled)} answered`] : []),
  ];
  const sheets = [...new Set(details.map(({ sheet }) => sheet))];
  return [
    `${header.workbook ?? ''}: ${header.reporting.join(', ')}, ${count(tables, 'table', 'tables')}`,
    `${number(passing)} of ${number(figures)} figures pass. ${counts.join(', ')}.`,
    ...sheets.flatMap((sheet) => ['', sheet, ...sheetLines(details.filter((line) => line.sheet === sheet))]),
    '',
  ].join('\n');
}

const count = (value: number, one: string, many: string): string =>
  `${value.toLocaleString('en')} ${value === 1 ? one : many}`;

function sheetLines(details: readonly DetailLine[]): string[] {
  const printed = new Map<string, number>();
  const widest = Math.max(...details.map(({ cell }) => cell.length));
  const lines = details.flatMap(({ rule, cell, severity, message, settled, comment }) => {
    const before = printed.get(rule) ?? 0;
    printed.set(rule, before + 1);
    if (before >= MOST) return [];
    const answered = settled ? ` (answered${comment === '' ? '' : `: ${comment}`})` : '';
    return [`  ${cell.padEnd(widest)}  ${severity.padEnd('information'.length)}  ${rule}  ${message}${answered}`];
  });
  const more = [...printed].flatMap(([rule, all]) =>
    all > MOST ? [`  … and ${(all - MOST).toLocaleString('en')} more of ${rule}`] : [],
  );
  return [...lines, ...more];
}
