import { randomUUID } from 'node:crypto';
import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { LARGEST_HEAD } from '../http/limits/longest-address';
import { Refusal } from '../http/refusal';

// What never becomes a request that the service could answer is refused here, in the same shape.

/** Answers a request whose address makes no sense, as with a Host that is none. */
export function answerUnreadable(): Response {
  const { status, headers, body } = parts(
    new Refusal('bad-request', 'The address or the Host of the request is not valid.'),
  );
  return new Response(body, { status, headers });
}

/** Lets a server answer what Node's own reading of HTTP stumbles over. */
export function answerBelowHttp(server: Server): void {
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }, response) => answers.set(socket, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const answer = answers.get(socket);
    if (!socket.writable) return; // an answer was the last one already
    // In the midst of an answer, another one would only be taken for part of it.
    if (answer?.headersSent && !answer.writableFinished) socket.destroySoon();
    else refuse(socket, refusalOf(error));
  });
  server.on('connect', (_, socket) => {
    const headers = { Allow: 'GET, HEAD, OPTIONS' };
    refuse(socket, new Refusal('method-not-allowed', 'CONNECT is not possible here.', { headers }));
  });
  server.on('checkExpectation', ({ socket }, response) => {
    answers.set(socket, response);
    const message = 'The only expectation that can be met is 100-continue.';
    const { status, headers, body } = parts(new Refusal('expectation-failed', message));
    response.writeHead(status, headers).end(body);
  });
}

/** How long a client may go on sending what is not listened to, in milliseconds. */
const UNHEARD_MS = 500;

/**
 * Sends a refusal and ends the connection, whether the client does or not. What it still sends is thrown away for a moment:
 * were the connection cut at once, the answer would be lost with it.
 */
function refuse(socket: Duplex, refusal: Refusal): void {
  const { status, headers, body } = parts(refusal);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  socket.resume();
  const cut = setTimeout(() => socket.destroy(), UNHEARD_MS);
  socket.once('close', () => clearTimeout(cut));
}

function refusalOf({ code }: NodeJS.ErrnoException): Refusal {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new Refusal('headers-too-large', `Address and headers together are larger than ${LARGEST_HEAD} bytes.`);
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new Refusal('too-large', 'The chunks of the body have too many extensions.');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Refusal('request-timeout', 'The request did not arrive in time.');
    default:
      return new Refusal('bad-request', 'This is no request of HTTP 1.1.');
  }
}

interface Parts {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function parts(refusal: Refusal): Parts {
  const requestId = randomUUID();
  const body = JSON.stringify(refusal.answer(requestId));
  return {
    status: refusal.status,
    body,
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
      'Content-Security-Policy': "default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'X-Request-Id': requestId,
      Connection: 'close',
      ...refusal.headers,
    },
  };
}
