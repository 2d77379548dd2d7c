import { readFileSync } from 'node:fs';
import { openStore } from '../../../src/service/store/open';
import { recordMetadata } from '../../../src/service/store/metadata';
import { importVintage } from '../../../src/service/store/record/record-observations';
import { describeSource } from '../../../src/service/store/sources';
import { generatedFigures, generatedMetadata, generatedSource, sourceId, sourcesFor } from './generated-figures';

/** What an import of generated figures took. */
export interface Filled {
  readonly rows: number;
  /** Without the time that it takes to make the figures up. */
  readonly seconds: number;
  /** How long processors have worked for it, without the making as well. */
  readonly processorSeconds: number;
  /** The most memory that the process had at any time, MB. */
  readonly peakMemory: number;
}

/** Imports about so many generated figures into a store, a vintage for each of their sources. */
export async function fill(database: string, rows: number): Promise<Filled> {
  const atFirst = process.cpuUsage();
  const making = secondsToMake(rows);
  const made = process.cpuUsage(atFirst);
  const store = await openStore(database);
  const start = performance.now();
  let imported = 0;
  for (let source = 0; source < sourcesFor(rows); source++) {
    const result = await importVintage(
      store,
      { source: sourceId(source), digest: `generated ${source} of ${rows}` },
      generatedFigures(source, rows),
      {
        describe: (transaction) => describeSource(transaction, generatedSource(source)),
        also: async (transaction, vintage) => {
          if (source === 0) await recordMetadata(transaction, vintage, generatedMetadata());
        },
      },
    );
    imported += result?.added ?? 0;
  }
  const seconds = (performance.now() - start) / 1000 - making;
  await store.destroy();
  const all = process.cpuUsage(atFirst);
  const processorSeconds = (all.user + all.system - 2 * (made.user + made.system)) / 1e6;
  return { rows: imported, seconds, processorSeconds, peakMemory: peakMemory() };
}

/** Of this process, MB; what Linux has counted itself, elsewhere what it has now. */
function peakMemory(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes) return Number(kilobytes) / 1024;
  } catch {
    // no Linux
  }
  return process.resourceUsage().maxRSS / 1024;
}

/** How long it takes to make figures up. */
function secondsToMake(rows: number): number {
  const start = performance.now();
  for (let source = 0; source < sourcesFor(rows); source++)
    for (const figure of generatedFigures(source, rows)) void figure;
  return (performance.now() - start) / 1000;
}
