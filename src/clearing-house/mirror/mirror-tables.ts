/**
 * The true mirror pairs: one flow seen from its two ends. Long-term immigration by previous residence (3) and emigration by
 * next residence (5), and the same for short-term migration (S3, S5). Tables by citizenship or birth have no mirror
 * (Eurostat's rule VMP compares direction IN with direction OUT of the same flow only).
 */
const mirrors: ReadonlyMap<string, string> = new Map([
  ['3', '5'],
  ['5', '3'],
  ['S3', 'S5'],
  ['S5', 'S3'],
]);

/** The number of the table in which a partner reports the same flow; undefined if the table has no mirror. */
export const mirrorTable = (table: string): string | undefined => mirrors.get(table);

/** The numbers of the tables that have a mirror. */
export const tablesWithMirror: readonly string[] = [...mirrors.keys()];
