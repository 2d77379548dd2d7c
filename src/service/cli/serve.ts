import { readConfig } from '../config';
import { type Log, logLine } from '../log';
import { startServer } from '../server/server';
import { createService, type StartReadingThread } from '../service';
import { describeStore } from '../store/open';
import { readArguments } from './arguments';
import type { Command } from './command';
import { joinedWrites } from './joined-writes';

export const serveCommand: Command = {
  name: 'serve',
  usage: '',
  summary: 'Answers requests until it is stopped (Ctrl+C); then those under way are finished.',
  async run(args, { environment, print, printError, stop, startReadingThread }) {
    readArguments(args, {});
    const lines = joinedWrites(print);
    const log: Log = (entry) => (entry.level === 'error' ? printError : lines.write)(logLine(entry));
    try {
      await serve(readConfig(environment), log, stop, startReadingThread);
    } finally {
      lines.flush();
    }
  },
};

async function serve(
  config: ReturnType<typeof readConfig>,
  log: Log,
  stop: AbortSignal,
  startThread: StartReadingThread | undefined,
): Promise<void> {
  const service = await createService(config, log, startThread);
  const server = await startServer(service, config).catch(async (error: unknown) => {
    await service.close();
    throw error;
  });
  const store = describeStore(config.database);
  log({ level: 'info', message: `The mirror service listens on ${server.address}; its store is ${store}.` });
  if (!stop.aborted) {
    await new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
  }
  log({ level: 'info', message: 'Stopping: requests under way are finished.' });
  await server.close();
  log({ level: 'info', message: 'Stopped.' });
}
