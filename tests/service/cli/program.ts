import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder';

const PROGRAM = join(__dirname, '../../../src/tools/service.mjs');
const started = new Set<ChildProcess>();
/** For the end of the tests: takes away what still runs. */
export function killPrograms(): void {
  for (const child of started) child.kill('SIGKILL');
}

/** The built program, running. */
export class Program {
  readonly #child: ChildProcess;
  readonly ended: Promise<number | null>;
  output = '';

  constructor(args: readonly string[], environment: Readonly<Record<string, string>>) {
    this.#child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...process.env, ...environment } });
    started.add(this.#child);
    this.ended = once(this.#child, 'close').then(([code]) => {
      started.delete(this.#child);
      return code as number | null;
    });
    for (const stream of [this.#child.stdout!, this.#child.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
  }

  /** Waits until something is printed. Fails if the program ends before that. */
  async printed(what: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = what.exec(this.output);
      if (found) return found;
      const more = await Promise.race([once(this.#child.stdout!, 'data'), this.ended.then(() => 'ended')]);
      if (more === 'ended') throw new Error(`The program ended:\n${this.output}`);
    }
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }
}

/** Those of a service with a store of its own. */
export const settings = () => ({
  PORT: '0',
  CLEARING_HOUSE_DB: join(temporaryFolder(), 'figures.db'),
  RATE_PER_ADDRESS: '1000',
});
