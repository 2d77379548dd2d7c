import { readConfig } from '../config';
import type { Environment } from '../data-folder';
import type { Log } from '../log';
import { createService } from '../service';
import { startServer } from './server';

/** Runs the service until it is told to stop; then what is under way is finished. Rejects with what to mend. */
export async function serveCommand(environment: Environment, log: Log, stop: AbortSignal): Promise<void> {
  const config = readConfig(environment);
  const service = await createService(config, log);
  const server = await startServer(service, config).catch(async (error: unknown) => {
    await service.close();
    throw error;
  });
  log({
    level: 'info',
    message: `The mirror service listens on ${server.address}; its store is ${config.databaseFile}.`,
  });
  if (!stop.aborted) {
    await new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
  }
  log({ level: 'info', message: 'Stopping: requests under way are finished.' });
  await server.close();
}
