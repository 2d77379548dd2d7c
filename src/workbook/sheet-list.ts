interface WithId {
  readonly id: string;
}

/** The sheets with those that were just read in their places, and those that are new at the end. */
export function withSheets<T extends WithId>(sheets: readonly T[], read: readonly T[]): readonly T[] {
  if (read.length === 0) return sheets;
  const byId = new Map(read.map((sheet) => [sheet.id, sheet]));
  const added = read.filter(({ id }) => !sheets.some((sheet) => sheet.id === id));
  return [...sheets.map((sheet) => byId.get(sheet.id) ?? sheet), ...added];
}

/** The sheets but one; the same list if it is not among them. */
export const withoutSheet = <T extends WithId>(sheets: readonly T[], id: string): readonly T[] =>
  sheets.some((sheet) => sheet.id === id) ? sheets.filter((sheet) => sheet.id !== id) : sheets;
