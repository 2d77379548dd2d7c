import type { FlowLine } from '../../../clearing-house/mirror/flow-lines';
import type { ShownComparison } from '../use-comparison';
import type { PictureOf } from './picture-of';
import type { MatrixCache } from './use-matrices';

/** What the pictures of a region are made from. */
export interface RegionProps {
  readonly comparison: ShownComparison;
  readonly cache: MatrixCache;
  readonly of: PictureOf;
  /** Those to choose from, the latest first. */
  readonly years: readonly number[];
  readonly onOpen: (line: FlowLine) => void;
}
