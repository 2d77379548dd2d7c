const KEY = 'clearing-house.introduced';

/** Office gives each site of its own a part of the storage; others must not see it. */
const localKey = (): string => (Office.context.partitionKey ?? '') + KEY;

/** Whether the user of this browser has seen the introduction, and put it away. */
export function wasIntroduced(): boolean {
  try {
    return localStorage.getItem(localKey()) !== null;
  } catch {
    return false; // storage is closed to this page: it comes again
  }
}

/** Remembers that the introduction was put away. */
export function rememberIntroduced(): void {
  try {
    localStorage.setItem(localKey(), 'yes');
  } catch {
    // Storage is closed to this page.
  }
}
