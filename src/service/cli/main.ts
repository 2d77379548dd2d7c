import { startReadingThread } from '../readings/start-thread';
import { run } from './run';

/** The entry of the program: ties the commands to the process. */
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

// Whoever read what is printed has gone, as `head` does: there is nobody to work for any more.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => stopping.abort());

process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
  stop: stopping.signal,
  startReadingThread,
  isTerminal: process.stderr.isTTY === true,
});
