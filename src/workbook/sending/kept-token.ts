const KEY = 'clearing-house.access-token';

/** Office gives each site of its own a part of the storage; others must not see it. */
const localKey = (): string => (Office.context.partitionKey ?? '') + KEY;

/** Where an access token is kept: until Excel closes the pane's window, or in this browser until it is forgotten. */
export type TokenPlace = 'session' | 'browser';

const storageOf = (place: TokenPlace): Storage => (place === 'session' ? sessionStorage : localStorage);

/** The access token that was kept; never in the workbook, which is mailed about. Undefined if there is none. */
export function recallToken(): { readonly token: string; readonly place: TokenPlace } | undefined {
  for (const place of ['session', 'browser'] as const) {
    const token = orNothing(() => storageOf(place).getItem(localKey()));
    if (token) return { token, place };
  }
  return undefined;
}

/** Keeps an access token, and nowhere else. @returns whether this browser lets the pane keep it */
export function keepToken(token: string, place: TokenPlace): boolean {
  forgetToken();
  return orNothing(() => (storageOf(place).setItem(localKey(), token), true)) ?? false;
}

/** Forgets the access token wherever it is kept. */
export function forgetToken(): void {
  for (const place of ['session', 'browser'] as const) orNothing(() => storageOf(place).removeItem(localKey()));
}

/** What storage says, or undefined where it is closed to this page. */
function orNothing<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
