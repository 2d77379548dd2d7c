import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const running = new Set<ChildProcess>();

/** Builds the program if that is not done yet; each start of it would look otherwise. */
export function buildProgram(): void {
  execFileSync(process.execPath, [join(ROOT, 'src/tools/service.mjs'), '--help'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** The service's program in a process of its own, to be killed. */
export class KilledProgram {
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | null>;
  /** All that it has printed. */
  output = '';

  constructor(args: readonly string[], environment: Readonly<Record<string, string>>) {
    this.child = spawn(process.execPath, [join(ROOT, 'dist/node/service.mjs'), ...args], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(this.child);
    this.ended = once(this.child, 'close').then(([code]) => {
      running.delete(this.child);
      return code as number | null;
    });
    for (const stream of [this.child.stdout!, this.child.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
  }

  /** Waits until something is printed. Fails if the program ends before that. */
  async printed(what: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = what.exec(this.output);
      if (found) return found;
      const more = await Promise.race([once(this.child.stdout!, 'data'), this.ended.then(() => 'ended')]);
      if (more === 'ended' && !what.test(this.output)) throw new Error(`The program ended:\n${this.output}`);
    }
  }

  /** Waits for its end; the exit code, null if it was killed. */
  end(): Promise<number | null> {
    return this.ended;
  }

  /** Ends it as the system does: at once, without a word. Resolves when it is gone. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}

/** Kills what a failed test has left behind. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}
