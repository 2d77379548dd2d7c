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
    else socket.end(rawAnswer(refusalOf(error)));
  });
  server.on('connect', (_, socket) => {
    socket.on('error', () => socket.destroy());
    const message = 'CONNECT is not possible here.';
    socket.end(rawAnswer(new Refusal('method-not-allowed', message, { headers: { Allow: 'GET, HEAD, OPTIONS' } })));
  });
  server.on('checkExpectation', ({ socket }, response) => {
    answers.set(socket, response);
    const message = 'The only expectation that can be met is 100-continue.';
    const { status, headers, body } = parts(new Refusal('expectation-failed', message));
    response.writeHead(status, headers).end(body);
  });
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

function rawAnswer(refusal: Refusal): string {
  const { status, headers, body } = parts(refusal);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}
