/** A set of the API of Office, as the manifest and the diagnostics name it. */
export interface ApiSet {
  readonly set: string;
  readonly version: string;
}

/** Without these the add-in does not run; the manifest asks for the same (src/manifest/requirements.ts; a test compares). */
export const needed: readonly ApiSet[] = [{ set: 'ExcelApi', version: '1.14' }];

/** Sets that have one version, or of which the first says enough, and that support may want to know of. */
const others: readonly ApiSet[] = [
  { set: 'ExcelApiOnline', version: '1.1' },
  { set: 'SharedRuntime', version: '1.1' },
  { set: 'CustomFunctionsRuntime', version: '1.1' },
  { set: 'DialogApi', version: '1.1' },
  { set: 'DialogApi', version: '1.2' },
  { set: 'DialogOrigin', version: '1.1' },
  { set: 'NestedAppAuth', version: '1.1' },
  { set: 'IdentityAPI', version: '1.3' },
  { set: 'RibbonApi', version: '1.1' },
  { set: 'KeyboardShortcuts', version: '1.1' },
  { set: 'OpenBrowserWindowApi', version: '1.1' },
];

/** ExcelApi 1.1 to 1.20, one by one: an Excel may lack one between two that it has. */
const excelSets: readonly ApiSet[] = Array.from({ length: 20 }, (_, index) => ({
  set: 'ExcelApi',
  version: `1.${index + 1}`,
}));

/** Whether Excel has a set of the API, as ExcelApi 1.14. */
export const supports = (set: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(set, version);

/** Which of the sets that matter this Excel has, and which not. */
export function apiSets(): { readonly present: readonly string[]; readonly missing: readonly string[] } {
  const names = (wanted: boolean) =>
    [...excelSets, ...others]
      .filter(({ set, version }) => supports(set, version) === wanted)
      .map(({ set, version }) => `${set} ${version}`);
  return { present: names(true), missing: names(false) };
}
