import { needed, supports } from './api-sets';

/** What Office says of where the pane runs. */
export interface InExcel {
  readonly kind: 'excel';
  readonly platform: string;
  /** The version of Office, as 16.0.17231.20236. */
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
}

/** Where the page runs. */
export type Surroundings =
  | InExcel
  /** An Excel that lacks sets of the API without which nothing works; it may have been let in by an old manifest. */
  | { readonly kind: 'too-old'; readonly missing: readonly string[] }
  /** A plain browser, or another Office program. */
  | { readonly kind: 'elsewhere' }
  /** office.js did not load. */
  | { readonly kind: 'no-office' }
  /** Office did not get ready in time. */
  | { readonly kind: 'silent' };

/** After this long without a sign of Office something is wrong. Milliseconds. */
const PATIENCE = 5_000;

/** Waits for Office and says where the page runs. It never rejects. */
export function officeReady(): Promise<Surroundings> {
  if (typeof Office === 'undefined') return Promise.resolve({ kind: 'no-office' });
  let timer: ReturnType<typeof setTimeout>;
  const patience = new Promise<Surroundings>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'silent' }), PATIENCE);
  });
  const ready = Office.onReady().then(({ host, platform }): Surroundings => {
    // In a plain browser there is no host at all; the types do not say so.
    if ((host as Office.HostType | null) !== Office.HostType.Excel) return { kind: 'elsewhere' };
    const missing = needed.filter(({ set, version }) => !supports(set, version));
    if (missing.length > 0) {
      return { kind: 'too-old', missing: missing.map(({ set, version }) => `${set} ${version}`) };
    }
    const { displayLanguage, contentLanguage, diagnostics } = Office.context;
    return {
      kind: 'excel',
      platform: String(platform),
      version: diagnostics.version,
      displayLanguage,
      contentLanguage,
    };
  });
  return Promise.race([ready, patience]).finally(() => clearTimeout(timer));
}
