import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const MORE_THAN_ENOUGH = 64 * 2 ** 20;
const START_MS = 120_000;
const SERVICE = join(__dirname, '../../../dist/node/service.mjs');

/** Runs the program of this benchmark (program.ts) and gives what it measured. */
export async function measured<Result>(...args: string[]): Promise<Result> {
  const program = process.env.BENCH_PROGRAM;
  if (!program) throw new Error('Run the benchmarks with npm run bench.');
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], { maxBuffer: MORE_THAN_ENOUGH });
  return JSON.parse(stdout) as Result;
}

/** The service as an office runs it, over a store. */
export interface ServiceProcess {
  readonly address: string;
  /** The most memory that it had so far, MB; undefined where the system does not say. */
  peakMemory(): number | undefined;
  /** How long processors have worked for it so far, in milliseconds; undefined where the system does not say. */
  processorTime(): number | undefined;
  stop(): Promise<void>;
}

/** Starts the service in a process of its own. Rejects with what it says if it does not come up. */
export async function startService(environment: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [...(process.env.BENCH_NODE_OPTIONS?.split(' ') ?? []), SERVICE, 'serve'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', RATE_PER_ADDRESS: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The service did not start: ${output}`)), START_MS);
    const listen = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-10_000);
      const [, found] = /listens on (http:\/\/[\w.:]+)/.exec(output) ?? [];
      if (!found) return;
      clearTimeout(late);
      resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The service ended: ${output}`)));
  });
  child.stdout.removeAllListeners('data').resume(); // a log line for every request
  return {
    address,
    peakMemory: () => peakMemoryOf(child.pid!),
    processorTime: () => processorTimeOf(child.pid!),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function peakMemoryOf(id: number): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined; // no Linux
  }
}

/** Linux counts in hundredths of a second, in the fields 14 and 15; the second one may have spaces in it. */
function processorTimeOf(id: number): number | undefined {
  try {
    const [, fields = ''] = readFileSync(`/proc/${id}/stat`, 'utf8').split(/\) (?!.*\) )/);
    const [user, system] = fields.split(' ').slice(11, 13);
    return (Number(user) + Number(system)) * 10;
  } catch {
    return undefined; // no Linux
  }
}
