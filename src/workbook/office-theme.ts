/**
 * Whether Excel itself is drawn dark (its themes Black and Dark Gray); undefined where it does not say, as on the web.
 * Excel raises no event when that changes.
 */
export function officeIsDark(): boolean | undefined {
  // Outside Excel there is no Office, and Excel on the web has no theme for add-ins, whatever the types say.
  if (typeof Office === 'undefined') return undefined;
  const { officeTheme } = (Office.context ?? {}) as { officeTheme?: Partial<Office.OfficeTheme> };
  return officeTheme?.isDarkTheme;
}
