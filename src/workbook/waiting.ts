/** Whether what the user has started waits for the end of the editing of a cell. */
let waiting = 0;
const listeners = new Set<() => void>();

/** Whether some job waits until the user has finished editing a cell. */
export const isWaitingForCell = (): boolean => waiting > 0;

/** Calls back whenever that changes. @returns a function that ends it */
export function onWaitingForCell(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Notes that a job waits. @returns a function to be called when it does no more */
export function noteWaiting(): () => void {
  change(1);
  return () => change(-1);
}

function change(by: number): void {
  const before = isWaitingForCell();
  waiting += by;
  if (before !== isWaitingForCell()) for (const listener of [...listeners]) listener();
}
