/** Where the page runs. */
export type Surroundings =
  | {
      readonly kind: 'excel';
      readonly platform: string;
      readonly displayLanguage: string;
      readonly contentLanguage: string;
    }
  /** A plain browser, or another Office program. */
  | { readonly kind: 'elsewhere' }
  /** Office did not get ready in time. */
  | { readonly kind: 'silent' };

/** After this long without a sign of Office something is wrong. Milliseconds. */
const PATIENCE = 5_000;

/** Waits for Office and says where the page runs. It never rejects. */
export function officeReady(): Promise<Surroundings> {
  if (typeof Office === 'undefined') return Promise.resolve({ kind: 'silent' });
  let timer: ReturnType<typeof setTimeout>;
  const patience = new Promise<Surroundings>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'silent' }), PATIENCE);
  });
  const ready = Office.onReady().then(({ host, platform }): Surroundings => {
    // In a plain browser there is no host at all; the types do not say so.
    if ((host as Office.HostType | null) !== Office.HostType.Excel) return { kind: 'elsewhere' };
    const { displayLanguage, contentLanguage } = Office.context;
    return { kind: 'excel', platform: String(platform), displayLanguage, contentLanguage };
  });
  return Promise.race([ready, patience]).finally(() => clearTimeout(timer));
}

/** Whether Excel has a set of the API, as ExcelApi 1.14. */
export const supports = (set: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(set, version);

/** The newest set of the Excel API that this Excel has, as 1.14, for support. */
export function highestApiSet(): string {
  const minors = Array.from({ length: 30 }, (_, index) => index + 1);
  const newest = minors.filter((minor) => supports('ExcelApi', `1.${minor}`)).at(-1);
  return newest === undefined ? '–' : `1.${newest}`;
}
