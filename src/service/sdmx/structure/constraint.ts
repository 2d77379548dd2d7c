import type { Names } from '../../../clearing-house/sdmx/structure';

/** Which codes occur in data: what an availability query is answered with. */
export interface AvailabilityConstraint {
  readonly id: string;
  readonly names: Names;
  /** The URN of the dataflow or data structure whose data these are. */
  readonly of: string;
  readonly context: 'dataflow' | 'datastructure';
  /** The id of the dataflow, either way. */
  readonly flow: string;
  /** The codes of each dimension, as SDMX writes them; the dimensions in the order of the key. */
  readonly keyValues: readonly { readonly id: string; readonly values: readonly string[] }[];
}
