/**
 * Does something within a time; resolves with undefined if it takes longer. The work is told by its signal, which is made if it
 * asks for it, and goes on unheard if it does not listen.
 *
 * @param ms how long it may take, in milliseconds
 * @param ended gives what fires when nobody waits for it any longer
 */
export async function within<T>(
  ms: number,
  ended: () => AbortSignal,
  work: (signal: () => AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  let late: AbortController | undefined;
  const signal = (): AbortSignal => {
    late ??= new AbortController();
    return AbortSignal.any([late.signal, ended()]);
  };
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      late?.abort();
      resolve(undefined);
    }, ms);
  });
  try {
    return await Promise.race([work(signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
