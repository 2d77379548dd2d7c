import { getRequestListener } from '@hono/node-server';
import { join } from 'node:path';
import { readConfig } from '../../service/config';
import { createService } from '../../service/service';
import { localhostCertificate, type Certificate } from './certificate';
import { serve } from './serve';

export interface WorkbenchOptions {
  /** The folder of the project. */
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** If the port is busy, take the next free one above it instead of failing. */
  readonly orNextFree: boolean;
  /** Settings of the service. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface RunningWorkbench {
  readonly origin: string;
  readonly certificate: Certificate;
  close(): Promise<void>;
}

/**
 * Starts the service and serves it together with the workbench and the add-in from one origin: office.js trusts the page
 * around the pane only under the pane's own host name.
 * @throws PortUnavailableError, or what is wrong with the service's settings
 */
export async function startWorkbench({
  root,
  port,
  orNextFree,
  environment,
}: WorkbenchOptions): Promise<RunningWorkbench> {
  const certificate = await localhostCertificate();
  // PORT is the workbench's here; the service has no server of its own.
  const config = readConfig({ ...environment, PORT: undefined }, process.platform, [root]);
  const service = await createService(config);
  try {
    const server = await serve({
      certificate,
      port,
      orNextFree,
      roots: ['local', 'addin', 'workbench'].map((folder) => join(root, 'dist', folder)),
      officeJs: join(root, 'node_modules/@microsoft/office-js/dist'),
      manifest: join(root, 'manifest.xml'),
      api: getRequestListener((request) => service.fetch(request)),
    });
    return {
      origin: server.origin,
      certificate,
      close: async () => {
        await server.close();
        await service.close();
      },
    };
  } catch (error) {
    await service.close();
    throw error;
  }
}
