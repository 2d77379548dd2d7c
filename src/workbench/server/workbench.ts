import { getRequestListener } from '@hono/node-server';
import { join } from 'node:path';
import { readConfig } from '../../service/config';
import { createService } from '../../service/service';
import { localhostCertificate, type Certificate } from './certificate';
import type { ServedContent } from './request-handler';
import { HEADERS_IN_EXCEL } from './security-headers';
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
  /**
   * Serve the add-in for a genuine Excel: its pages as an office deploys them, with office.js from Microsoft's address,
   * and no workbench.
   */
  readonly forExcel?: boolean;
  /** Without it one that this machine makes and signs itself. */
  readonly certificate?: Certificate;
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
  forExcel = false,
  certificate: given,
}: WorkbenchOptions): Promise<RunningWorkbench> {
  const certificate = given ?? (await localhostCertificate());
  // PORT is the workbench's here; the service has no server of its own.
  const config = readConfig({ ...environment, PORT: undefined }, process.platform, [root]);
  const service = await createService(config);
  try {
    const server = await serve({
      certificate,
      port,
      orNextFree,
      ...(forExcel ? contentInExcel(root) : contentInWorkbench(root)),
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

type Pages = Pick<ServedContent, 'roots' | 'officeJs' | 'headers'>;

const contentInWorkbench = (root: string): Pages => ({
  roots: ['local', 'addin', 'workbench'].map((folder) => join(root, 'dist', folder)),
  officeJs: join(root, 'node_modules/@microsoft/office-js/dist'),
});

const contentInExcel = (root: string): Pages => ({ roots: [join(root, 'dist/addin')], headers: HEADERS_IN_EXCEL });
