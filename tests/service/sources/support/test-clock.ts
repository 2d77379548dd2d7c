import type { Clock } from '../../../../src/service/sources/http/clock';

/** A clock that never waits: whoever sleeps has slept at once, and time-outs fire when a test lets time pass. */
export class TestClock implements Clock {
  /** What was slept, in milliseconds. */
  readonly slept: number[] = [];
  private time = Date.UTC(2026, 8, 18, 9);
  private readonly timers = new Set<{ readonly at: number; readonly run: () => void }>();
  private readonly awaited = new Map<number, () => void>();

  now(): number {
    return this.time;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    this.slept.push(milliseconds);
    this.time += milliseconds;
    return Promise.resolve();
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.timers.add(timer);
    this.awaited.get(milliseconds)?.();
    this.awaited.delete(milliseconds);
    return () => this.timers.delete(timer);
  }

  /** Lets time pass as soon as somebody sets a timer of that length. */
  elapseOnTimer(milliseconds: number): void {
    // Not within the call that sets it: whoever does must have it in hand first.
    this.awaited.set(milliseconds, () => setImmediate(() => this.elapse(milliseconds)));
  }

  /** Lets time pass, so that what is due happens. */
  elapse(milliseconds: number): void {
    this.time += milliseconds;
    for (const timer of [...this.timers]) {
      if (timer.at > this.time) continue;
      this.timers.delete(timer);
      timer.run();
    }
  }
}
