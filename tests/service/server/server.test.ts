import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { paths } from '../../../src/contract/paths';
import { startServer } from '../../../src/service/server/server';
import type { Service } from '../../../src/service/service';
import { sampleService } from '../sample-service';

const anywhere = { host: '127.0.0.1', port: 0 };

/** A service that answers when it is told to. */
function slowService() {
  let answer: (response: Response) => void = () => undefined;
  let arrived: () => void = () => undefined;
  const order: string[] = [];
  const asked = new Promise<void>((resolve) => (arrived = resolve));
  const service: Service = {
    fetch: () => {
      arrived();
      return new Promise((resolve) => (answer = resolve));
    },
    close: () => {
      order.push('service closed');
      return Promise.resolve();
    },
  };
  return { service, asked, order, answer: (text: string) => answer(new Response(text)) };
}

describe('a service that listens', () => {
  test('answers over HTTP', async () => {
    const server = await startServer(await sampleService(), anywhere);
    try {
      expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      const response = await fetch(`${server.address}${paths.mirror}?reporter=BG&table=5&years=2024`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-encoding')).toBe('gzip');
      expect(await response.text()).toContain('22785');
    } finally {
      await server.close();
    }
    await expect(fetch(server.address)).rejects.toThrow();
  });

  test('finishes a request that is under way before it stops', async () => {
    const { service, asked, order, answer } = slowService();
    const server = await startServer(service, anywhere);
    const request = fetch(server.address).then(async (response) => {
      const text = await response.text();
      order.push('answered');
      return text;
    });
    await asked;
    const closing = server.close();
    expect(order).toEqual([]);
    answer('here it is');
    expect(await request).toBe('here it is');
    await closing;
    expect(order.sort()).toEqual(['answered', 'service closed']);
  });

  test('does not wait for connections that were opened in advance', async () => {
    const server = await startServer(await sampleService(), anywhere);
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    await once(socket, 'connect');
    await fetch(`${server.address}${paths.health}`); // so that the server has seen the other one, too
    const ended = once(socket, 'close');
    await server.close();
    await ended;
  });

  test.each([
    ['a tunnel that was refused', 'CONNECT example.org:443 HTTP/1.1\r\nHost: localhost\r\n\r\n', 405],
    ['what was no request', 'nonsense\r\n\r\n', 400],
    ['headers that were too large', `GET / HTTP/1.1\r\nX: ${'x'.repeat(100_000)}`, 431],
  ])('does not wait for %s, whatever the client goes on to send', async (_, text, status) => {
    const server = await startServer(await sampleService(), { ...anywhere, grace: 30_000 });
    const socket = connect({ port: Number(new URL(server.address).port), host: '127.0.0.1', allowHalfOpen: true });
    let answer = '';
    socket.setEncoding('latin1').on('data', (part: string) => (answer += part));
    socket.on('error', () => undefined);
    const ended = once(socket, 'end');
    socket.write(text, 'latin1');
    socket.write('and on '.repeat(20_000));
    await ended;
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    const start = Date.now();
    await server.close(); // the client has not ended its side
    expect(Date.now() - start).toBeLessThan(10_000);
    socket.destroy();
  });

  test('does not wait for ever for a request that does not come to its end', async () => {
    const { service, asked } = slowService();
    const server = await startServer(service, { ...anywhere, grace: 50 });
    const request = fetch(server.address);
    const failure = expect(request).rejects.toThrow();
    await asked;
    await server.close();
    await failure;
  });

  test('tells the service where a request comes from', async () => {
    let seen: string | undefined;
    const service: Service = {
      fetch: (_, peer) => {
        seen = peer?.address;
        return Promise.resolve(new Response());
      },
      close: () => Promise.resolve(),
    };
    const server = await startServer(service, anywhere);
    await fetch(server.address);
    expect(seen).toBe('127.0.0.1');
    await server.close();
  });

  test('says so if its port is busy, and what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { service } = slowService();
    await expect(startServer(service, { host: '127.0.0.1', port })).rejects.toThrow(
      `Port ${port} of 127.0.0.1 is busy: another program listens there. Stop it, or choose another port: PORT=${port + 1}.`,
    );
    await new Promise((resolve) => other.close(resolve));
  });

  test('says so if the host is no address of this machine', async () => {
    const { service } = slowService();
    // 192.0.2.1 is reserved for documentation (RFC 5737).
    await expect(startServer(service, { host: '192.0.2.1', port: 0 })).rejects.toThrow(
      'This machine has no address 192.0.2.1. Set HOST to one of its own',
    );
  });
});
