/** Takes text, and hands it on later; `flush` hands on at once what waits. */
export interface JoinedWrites {
  readonly write: (text: string) => void;
  readonly flush: () => void;
}

/**
 * Hands text on together that comes within one turn of the event loop. A write of its own for each line of the log would take
 * longer than much of what the lines tell of.
 */
export function joinedWrites(print: (text: string) => void): JoinedWrites {
  let waiting = '';
  const flush = (): void => {
    if (waiting === '') return;
    const text = waiting;
    waiting = '';
    print(text);
  };
  return {
    write(text) {
      if (waiting === '') setImmediate(flush);
      waiting += text;
    },
    flush,
  };
}
