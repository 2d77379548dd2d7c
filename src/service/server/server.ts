import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { ListenConfig } from '../config';
import { DEFAULT_EDGE } from '../http/edge-settings';
import { LARGEST_HEAD } from '../http/limits/longest-address';
import { OperatorError } from '../operator-error';
import type { Service } from '../service';
import { answerBelowHttp, answerUnreadable } from './below-http';

/** How long requests under way may take when the server stops, in milliseconds. */
const GRACE_MS = 10_000;
/** What the service gives up by itself is told why; only what does not even come that far ends here. */
const AFTER_THE_SERVICE_MS = 5_000;
const CHECK_EVERY_MS = 1_000;

/** A service that listens. */
export interface RunningServer {
  /** Where it can be reached: `http://127.0.0.1:8470`. */
  readonly address: string;
  /** Takes no more requests, finishes those under way (within ten seconds), and closes the service. */
  close(): Promise<void>;
}

/** Where a server listens, and how long it waits. */
export interface ServerConfig extends ListenConfig {
  /** How long a request may take to arrive, in milliseconds. */
  readonly requestTimeout?: number;
  /** How long requests under way may take when the server stops, in milliseconds. */
  readonly grace?: number;
}

/** Lets a service listen for HTTP. Rejects with what to do if the port or the host cannot be used. */
export async function startServer(service: Service, config: ServerConfig): Promise<RunningServer> {
  const { host, port, requestTimeout = DEFAULT_EDGE.requestTimeout, grace = GRACE_MS } = config;
  const server = serverOf(service, requestTimeout);
  await listen(server, host, port);
  let closing = false;
  const connections = new Set<Socket>();
  server.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
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
      const patience = setTimeout(() => server.closeAllConnections(), grace);
      await new Promise<void>((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeIdleConnections();
        // Browsers open connections in advance, which Node takes for requests that are about to arrive.
        for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
      }).finally(() => clearTimeout(patience));
      await service.close();
    },
  };
}

function serverOf(service: Service, requestTimeout: number): Server {
  const answer = getRequestListener(
    (request, { incoming }) => service.fetch(request, { address: incoming.socket.remoteAddress }),
    { errorHandler: answerUnreadable },
  );
  const timeouts = {
    headersTimeout: requestTimeout,
    requestTimeout: requestTimeout + AFTER_THE_SERVICE_MS,
    connectionsCheckingInterval: CHECK_EVERY_MS,
  };
  const server = createServer(
    { maxHeaderSize: LARGEST_HEAD, requireHostHeader: false, ...timeouts },
    (request, response) => {
      void answer(request, response);
    },
  );
  answerBelowHttp(server);
  return server;
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      reject(new OperatorError(whatToDo(error, host, port), { cause: error }));
    };
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve();
    });
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
