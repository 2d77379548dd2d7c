import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Call {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

/** What the server does with a call. */
export type Reply =
  | { readonly status: number; readonly body?: string | Uint8Array; readonly headers?: Record<string, string> }
  /** Sends the beginning of a body and closes the connection. */
  | { readonly cutAfter: string | Uint8Array }
  /** Sends nothing, or only the beginning of a body, and lets `then` happen. */
  | { readonly stall: string; readonly then: () => void };

/** A server on this machine that answers as a test says, and remembers what it was asked. */
export class Loopback {
  readonly calls: Call[] = [];

  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  static async start(answer: (call: Call) => Reply): Promise<Loopback> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method = '', url: path = '', headers } = request;
        const call = { method, path, headers, body: Buffer.concat(chunks).toString() };
        loopback.calls.push(call);
        send(response, answer(call));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const loopback: Loopback = new Loopback(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return loopback;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

function send(response: ServerResponse, reply: Reply): void {
  if ('cutAfter' in reply) {
    response.writeHead(200, { 'content-length': reply.cutAfter.length + 1000 });
    response.write(reply.cutAfter, () => response.destroy());
  } else if ('stall' in reply) {
    if (reply.stall === '') {
      setImmediate(reply.then);
      return;
    }
    response.writeHead(200);
    reply.then();
    response.write(reply.stall);
  } else {
    response.writeHead(reply.status, { connection: 'close', ...reply.headers });
    response.end(reply.body);
  }
}
