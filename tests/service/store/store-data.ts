import type { SourceDescription } from '../../../src/contract/sources';
import type { Observation } from '../../../src/service/store/observations';

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
export const observation = (
  parts: Partial<Omit<Observation, 'source' | 'vintage'>>,
): Omit<Observation, 'source' | 'vintage'> => ({
  table_id: '3',
  reporter: 'DE',
  partner: 'BG',
  year: 2024,
  sex: 'T',
  age: 'TOTAL',
  value: 100,
  statuses: '',
  confidentiality: null,
  comment: null,
  as_sent: '100',
  ...parts,
});
