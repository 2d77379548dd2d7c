import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mirrorAddress, mirrorAnswerSchema } from '../../src/contract/mirror';
import { mirrorFigures } from '../../src/contract/mirror-figures';
import { ownSeries } from '../../src/contract/side-series';
import { startPostgres } from '../support/postgres-server';
import { type Figure, median, note, percentile } from './figures';
import type { Filled } from './service/fill';
import { NAMES_ALL, YEARS } from './service/generated-figures';
import type { Load } from './service/load';
import { measured, type ServiceProcess, startService } from './service/processes';
import type { AddressKind } from './service/requests';

/** How many figures the store has: three million are what the clearing house expects, ten its stress. */
const ROWS = Number(process.env.BENCH_ROWS ?? 3_000_000);
const REQUESTS = 4000;
const TARGET = { p99: 50, importRate: 100_000, memory: 500, packed: 300 };
const HOURS = 3_600_000;

const figure = (name: string, value: number, unit: Figure['unit'], aim: Pick<Figure, 'target' | 'atLeast'> = {}) =>
  note({ suite: 'service', name, value, unit, ...aim });

/** What is asked for at 1 and at 32 connections; what is `asked again` was asked for since the store changed last. */
const NAMES = { mirror: 'mirror request', round: 'mirror request, asked again', series: 'SDMX series' };

/** Measures everything over one store. */
async function measureEngine(engine: string, database: string, environment: Record<string, string>): Promise<void> {
  const filled = await measured<Filled>('fill', database, String(ROWS));
  figure(`${engine}: figures imported`, filled.rows, 'figures');
  figure(`${engine}: import`, filled.rows / filled.seconds, 'figures/s', { atLeast: TARGET.importRate });
  figure(`${engine}: import, processor time each`, (filled.processorSeconds / filled.rows) * 1e6, 'µs');
  figure(`${engine}: memory of the import, at most`, filled.peakMemory, 'MB', { target: TARGET.memory });

  const bare = await measured<number[]>('bare', database, String(REQUESTS));
  const service = await startService(environment);
  try {
    figure(`${engine}: bare SQL of a mirror request, median`, median(bare), 'ms');
    figure(`${engine}: bare SQL of a mirror request, p99`, percentile(bare, 0.99), 'ms');
    for (const kind of ['mirror', 'round', 'series'] as const) {
      await ask(service, kind, REQUESTS / 4, 2); // compiled and warm
      for (const connections of [1, 32]) await measureLoad(engine, service, kind, connections);
    }
    const matrix = await ask(service, 'matrix', 20, 1);
    figure(`${engine}: matrix of a year, median`, median(matrix.times), 'ms');
    await measureLargest(engine, service);
    const memory = service.peakMemory();
    if (memory !== undefined)
      figure(`${engine}: memory of the service, at most`, memory, 'MB', { target: TARGET.memory });
  } finally {
    await service.stop();
  }
}

const ask = (service: ServiceProcess, kind: AddressKind, requests: number, connections: number): Promise<Load> =>
  measured<Load>('load', service.address, kind, String(requests), String(connections));

async function measureLoad(
  engine: string,
  service: ServiceProcess,
  kind: keyof typeof NAMES,
  connections: number,
): Promise<void> {
  const before = service.processorTime();
  const { times, seconds, bytes } = await ask(service, kind, REQUESTS, connections);
  const after = service.processorTime();
  const what = `${engine}: ${NAMES[kind]}, ${connections} at a time`;
  figure(`${what}, requests`, times.length / seconds, '/s');
  figure(`${what}, median`, median(times), 'ms');
  figure(`${what}, p99`, percentile(times, 0.99), 'ms', { target: TARGET.p99 });
  // Unlike all others, this hardly depends on what else the machine does.
  if (before !== undefined && after !== undefined) {
    figure(`${what}, processor time each`, ((after - before) / times.length) * 1000, 'µs');
  }
  if (connections === 1) figure(`${what}, answer`, bytes / times.length / 1024, 'kB');
}

/** Ten years of a country that names all others, by sex, with the nearest years: what the pane asks for at the most. */
async function measureLargest(engine: string, { address }: ServiceProcess): Promise<void> {
  const years = YEARS.slice(-10);
  const asked = performance.now();
  // Node's fetch would unpack the answer, and with it what it weighs.
  const { packed, text } = await fetchPacked(
    address + mirrorAddress({ reporter: NAMES_ALL, table: '5', years, nearest: 5 }),
  );
  const ms = performance.now() - asked;
  const start = performance.now();
  const answer = mirrorAnswerSchema.parse(JSON.parse(text));
  const read = performance.now();
  const figures = mirrorFigures(answer, new Date().toISOString(), 'en')!;
  for (const { partner } of ownSeries(answer)) for (const year of years) figures.figure(partner, year, 'T');
  figure(`${engine}: ten years of 250 partners by sex`, ms, 'ms');
  figure(`${engine}: ten years of 250 partners by sex, packed`, packed / 1024, 'kB', { target: TARGET.packed });
  figure(`${engine}: ten years of 250 partners by sex, unpacked`, text.length / 1024, 'kB');
  figure(`${engine}: ten years of 250 partners by sex, read and checked by the pane`, read - start, 'ms');
  figure(`${engine}: ten years of 250 partners by sex, looked up by the pane`, performance.now() - read, 'ms');
}

async function fetchPacked(address: string): Promise<{ packed: number; text: string }> {
  const { get } = await import('node:http');
  const body = await new Promise<Buffer>((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
      response.on('error', reject);
    }).on('error', reject);
  });
  return { packed: body.length, text: gunzipSync(body).toString() };
}

test(
  'SQLite',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clearing-house-bench-'));
    const file = join(folder, 'figures.db');
    try {
      await measureEngine('SQLite', file, { CLEARING_HOUSE_DB: file });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  HOURS,
);

test(
  'PostgreSQL',
  async () => {
    const server = await startPostgres();
    try {
      await measureEngine('PostgreSQL', server.url, { DATABASE_URL: server.url });
    } finally {
      await server.stop();
    }
  },
  HOURS,
);
