const KEY = 'clearing-house.name';

/** Office gives each site of its own a part of the storage; others must not see it. */
const localKey = (): string => (Office.context.partitionKey ?? '') + KEY;

/** The name under which the user answered last in this browser; `''` if there is none. */
export function recallName(): string {
  try {
    return localStorage.getItem(localKey()) ?? '';
  } catch {
    return ''; // storage is closed to this page
  }
}

/** Keeps the user's name in this browser, so that it need not be entered again. */
export function rememberName(name: string): void {
  try {
    localStorage.setItem(localKey(), name);
  } catch {
    // Storage is closed to this page; the name stands in the answer all the same.
  }
}
