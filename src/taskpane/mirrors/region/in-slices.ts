/** As long as a page may stand still at a time. Milliseconds. */
const SLICE = 12;

/**
 * Carries out work that goes in steps, with pauses in which the page does what else it has to.
 * @throws {DOMException} AbortError if it is given up
 */
export async function inSlices<Result>(steps: Iterator<unknown, Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
  }
}
