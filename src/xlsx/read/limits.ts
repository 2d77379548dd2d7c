/** How large a file may be. A file of a few kilobytes can be made to fill the memory when it is unpacked. */
export interface ReadLimits {
  /** Bytes of the file. */
  readonly file: number;
  /** Bytes of a part, and of all parts together, when unpacked. */
  readonly part: number;
  readonly unpacked: number;
  readonly parts: number;
  /** Cells of a sheet, counted from A1 to the last one that holds something. */
  readonly cells: number;
}

const MEGABYTE = 2 ** 20;

/** All tables with their age groups for five years take a tenth of it. */
export const LIMITS: ReadLimits = {
  file: 100 * MEGABYTE,
  part: 128 * MEGABYTE,
  unpacked: 512 * MEGABYTE,
  parts: 10_000,
  cells: 5_000_000,
};
