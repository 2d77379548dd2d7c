import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { ListenConfig } from '../config';
import { OperatorError } from '../operator-error';
import type { Service } from '../service';

// A client that never finishes its request must not keep the service from stopping.
const GRACE_MS = 10_000;

/** A service that listens. */
export interface RunningServer {
  /** Where it can be reached: `http://127.0.0.1:8470`. */
  readonly address: string;
  /** Takes no more requests, finishes those under way (within ten seconds), and closes the service. */
  close(): Promise<void>;
}

/** Lets a service listen for HTTP. Rejects with what to do if the port or the host cannot be used. */
export async function startServer(service: Service, { host, port }: ListenConfig): Promise<RunningServer> {
  const server = await listen(service, host, port);
  let closing = false;
  server.on('request', (_, response) => {
    // A browser keeps its connection for more requests; once those under way are answered, nothing may wait for that.
    response.once('close', () => {
      if (closing) setImmediate(() => server.closeIdleConnections());
    });
  });
  const bound = server.address();
  const actualPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    async close() {
      closing = true;
      const grace = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await new Promise<void>((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeIdleConnections();
      }).finally(() => clearTimeout(grace));
      await service.close();
    },
  };
}

function listen(service: Service, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: (request) => service.fetch(request), hostname: host, port }, () => {
      server.off('error', refuse);
      resolve(server);
    }) as Server;
    const refuse = (error: NodeJS.ErrnoException): void => {
      reject(new OperatorError(whatToDo(error, host, port), { cause: error }));
    };
    server.on('error', refuse);
  });
}

function whatToDo(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is busy: another program listens there. Stop it, or choose another port: PORT=${port + 1}.`;
    case 'EACCES':
      return `Port ${port} of ${host} is not allowed to this user. Choose one above 1023, such as PORT=8470.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Set HOST to one of its own, such as 127.0.0.1 or 0.0.0.0.`;
    default:
      return `The service cannot listen on port ${port} of ${host} (${error.message}).`;
  }
}
