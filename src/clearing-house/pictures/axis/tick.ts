/** A place on an axis. */
export interface Tick {
  readonly value: number;
  /** Pixels along the axis. */
  readonly at: number;
  /** What is written there; undefined for a tick between those with labels. */
  readonly label: string | undefined;
}

/** From values to pixels. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly at: (value: number) => number;
}
