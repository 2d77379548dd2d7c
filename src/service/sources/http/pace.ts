import type { Clock } from './clock';

/** How many calls a service allows within a span of time. */
export interface RateLimit {
  readonly calls: number;
  readonly milliseconds: number;
}

/** Lets calls go one at a time, and no more of them within any span than the limit says. */
export class Pace {
  private readonly starts: number[] = [];
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private limit?: RateLimit,
  ) {}

  /** Keeps to a limit that is stricter than the one in force; a looser one changes nothing. */
  keepTo(limit: RateLimit): void {
    const isStricter = !this.limit || limit.calls / limit.milliseconds < this.limit.calls / this.limit.milliseconds;
    if (isStricter) this.limit = limit;
  }

  /** Makes a call when those before it are through and there is room for it. */
  run<T>(call: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const mine = this.last.then(async () => {
      await this.room(signal);
      return call();
    });
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private async room(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    if (!this.limit) return;
    const { calls, milliseconds } = this.limit;
    // Of the last calls, the one that must lie outside of the span before another may start.
    const oldest = this.starts.at(-calls);
    const wait = oldest === undefined ? 0 : oldest + milliseconds - this.clock.now();
    if (wait > 0) await this.clock.sleep(wait, signal);
    this.starts.push(this.clock.now());
    if (this.starts.length > calls) this.starts.splice(0, this.starts.length - calls);
  }
}
