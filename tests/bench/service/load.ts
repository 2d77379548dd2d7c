import { Agent, request } from 'node:http';

/** What asking a service took. */
export interface Load {
  /** Milliseconds from asking to the last byte, for each request. */
  readonly times: number[];
  /** From the first request to the last answer. */
  readonly seconds: number;
  /** Bytes of the answers as they were sent, all together. */
  readonly bytes: number;
}

/** Asks a service for addresses, so many at a time, as a browser does: over connections that stay open, answers packed. */
export async function load(base: string, addresses: readonly string[], connections: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let bytes = 0;
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let address = addresses[next++]; address !== undefined; address = addresses[next++]) {
      const start = performance.now();
      const size = await answerSize(agent, base + address);
      bytes += size; // others have added theirs while this one waited
      times.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return { times, seconds, bytes };
}

/** Asks once; resolves with the bytes of the answer's body. Rejects if it is no answer. */
const answerSize = (agent: Agent, address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request(address, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => (size += chunk.length));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200 || response.statusCode === 204) resolve(size);
        else reject(new Error(`${address} was answered with ${response.statusCode}.`));
      });
    });
    asked.on('error', reject);
    asked.end();
  });
