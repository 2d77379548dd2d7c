/**
 * Hands text on together that comes within one turn of the event loop. A write of its own for each line of the log would take
 * longer than much of what the lines tell of.
 */
export function joinedWrites(print: (text: string) => void): (text: string) => void {
  let waiting = '';
  const write = (): void => {
    const text = waiting;
    waiting = '';
    print(text);
  };
  return (text) => {
    if (waiting === '') setImmediate(write);
    waiting += text;
  };
}
