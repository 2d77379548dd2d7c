/** Rows as lines of columns that stand below each other. What would steer the terminal is not passed on to it. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const harmless = rows.map((row) => row.map((cell) => cell.replace(/\p{Cc}/gu, '?')));
  const widths = (harmless[0] ?? []).map((_, column) => Math.max(...harmless.map((row) => row[column]!.length)));
  return harmless
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
