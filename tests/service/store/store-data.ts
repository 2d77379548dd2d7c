import type { SourceDescription } from '../../../src/contract/sources';
import type { Store } from '../../../src/service/store/open';
import type { Recorded } from '../../../src/service/store/record/merge';
import type { Observation } from '../../../src/service/store/record/observation';
import { type RecordOptions, recordObservations } from '../../../src/service/store/record/record-observations';
import { change } from '../../../src/service/store/revision';
import { describeSource } from '../../../src/service/store/sources';
import { beginVintage, type VintageDetails } from '../../../src/service/store/vintages';

/** A source of which nothing matters but its id. */
export const sourceDescription = (id: string): SourceDescription => ({
  id,
  kind: 'figures',
  title: `Title of ${id}`,
  publisher: 'An office',
  dataset: id,
  address: 'https://example.org/data',
  licence: 'free',
  notes: ['A note.'],
  omissions: [{ table: '3', below: 50 }],
  coverage: [{ table: '3', reporter: 'FR', note: 'Names EU partners only.' }],
});

/** An observation of which only the given parts matter. */
export function observation(parts: Partial<Observation>): Observation {
  const value = parts.value === undefined ? 100 : parts.value;
  return {
    table: '3',
    reporter: 'DE',
    partner: 'BG',
    year: 2024,
    sex: 'T',
    age: 'TOTAL',
    statuses: '',
    confidentiality: null,
    comment: null,
    asSent: value === null ? ':' : String(value),
    ...parts,
    value,
  };
}

/** Records a vintage of a source, describing the source if need be; returns the vintage's number and what changed. */
export async function recordVintage(
  store: Store,
  source: string,
  rows: readonly Observation[],
  { covers, ...details }: Partial<VintageDetails> & Pick<RecordOptions, 'covers'> = {},
): Promise<Recorded & { vintage: number }> {
  return change(store, async (transaction) => {
    await describeSource(transaction, sourceDescription(source));
    const vintage = await beginVintage(transaction, { source, digest: 'd', ...details });
    const recorded = await recordObservations(transaction, vintage, rows, covers === undefined ? {} : { covers });
    return { vintage: vintage.vintage, ...recorded };
  });
}

/** All that a generator gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
