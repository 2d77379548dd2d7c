import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate';
import { requestHandler, type ServedContent } from './request-handler';

export interface ServeOptions extends ServedContent {
  readonly certificate: Certificate;
  /** 0 takes any free port. */
  readonly port: number;
  /** If the port is busy, take the next free one above it instead of failing. */
  readonly orNextFree?: boolean;
}

export interface RunningServer {
  /** `https://localhost:…`. office.js trusts its host only over https and under the pane's own host name. */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

/** The port that was asked for is taken or may not be used. */
export class PortUnavailableError extends Error {
  constructor(
    readonly port: number,
    reason: string,
  ) {
    super(
      `Port ${port} on localhost cannot be used: ${reason}. `
        + `Stop the program that holds it, or choose another port, as in PORT=${port + 1} npm start.`,
    );
    this.name = 'PortUnavailableError';
  }
}

const PORTS_TRIED = 50;

/** Both loopback addresses: browsers take `localhost` for either. A machine without IPv6 has only the first. */
const LOOPBACK = ['127.0.0.1', '::1'] as const;
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

/** Starts the workbench's server. Rejects with a {@link PortUnavailableError}. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { port, orNextFree = false } = options;
  for (let attempt = 0; ; attempt++) {
    try {
      return await listen(options, port === 0 ? 0 : port + attempt);
    } catch (error) {
      const tryNext = (orNextFree || port === 0) && attempt < PORTS_TRIED;
      if (!(error instanceof PortUnavailableError) || !tryNext) throw error;
    }
  }
}

async function listen(options: ServeOptions, wanted: number): Promise<RunningServer> {
  let port = wanted;
  const origin = (): string => `https://localhost:${port}`;
  const handler = requestHandler(options, origin);
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(stop));
  };
  for (const address of LOOPBACK) {
    try {
      const server = await start(options.certificate, handler, address, port);
      servers.push(server);
      port = (server.address() as AddressInfo).port;
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      if (servers.length > 0 && NO_SUCH_ADDRESS.includes(code)) continue;
      await close();
      if (code === 'EADDRINUSE') throw new PortUnavailableError(port, 'it is in use');
      if (code === 'EACCES') throw new PortUnavailableError(port, 'the system does not allow it');
      throw new Error(`The server could not start on ${address}, port ${port}: ${message}`, { cause: error });
    }
  }
  return { origin: origin(), port, close };
}

function start(certificate: Certificate, handler: RequestListener, address: string, port: number): Promise<Server> {
  const server = createServer({ key: certificate.pem, cert: certificate.pem }, handler);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => resolve(server));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
