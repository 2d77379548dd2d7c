import type { Terminal } from '../../src/cli/terminal';

/** What a command printed, and what it said beside it. */
export interface TestTerminal extends Terminal {
  readonly printed: () => string;
  readonly said: () => string;
}

export function testTerminal(folder: string): TestTerminal {
  let [printed, said] = ['', ''];
  return {
    folder,
    print: (text) => (printed += text),
    say: (text) => (said += text),
    printed: () => printed,
    said: () => said,
  };
}
