/** Above this many callers the one that was not heard of for longest is forgotten. */
const MOST_CALLERS = 20_000;
const MINUTE_MS = 60_000;

interface Bucket {
  /** How many requests are left. */
  left: number;
  /** When that was counted, in milliseconds. */
  at: number;
}

/**
 * Lets each caller make so many requests a minute: all at once if need be, and then as many as time brings back (a token
 * bucket). Counts in this process only; several instances each let that many through.
 */
export class RateLimit {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /**
   * @param perMinute 0 stands for any number
   * @param now the time in milliseconds, from whenever
   */
  constructor(perMinute: number, now: () => number = () => performance.now()) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Counts a request of a caller. @returns 0 if it may be made, else the seconds after which the next one may */
  take(caller: string): number {
    if (this.#perMinute === 0) return 0;
    const bucket = this.#bucketOf(caller);
    this.#buckets.delete(caller); // set anew below: the map's order is that of the last requests
    this.#buckets.set(caller, bucket);
    if (this.#buckets.size > MOST_CALLERS) this.#forgetOldest();
    if (bucket.left < 1) return this.#wait(bucket);
    bucket.left -= 1;
    return 0;
  }

  /** As `take`, but counts nothing. */
  wait(caller: string): number {
    if (this.#perMinute === 0) return 0;
    const bucket = this.#bucketOf(caller);
    return bucket.left < 1 ? this.#wait(bucket) : 0;
  }

  #bucketOf(caller: string): Bucket {
    const now = this.#now();
    const bucket = this.#buckets.get(caller);
    if (!bucket) return { left: this.#perMinute, at: now };
    const back = ((now - bucket.at) * this.#perMinute) / MINUTE_MS;
    return { left: Math.min(this.#perMinute, bucket.left + back), at: now };
  }

  #wait({ left }: Bucket): number {
    return Math.max(1, Math.ceil(((1 - left) * 60) / this.#perMinute));
  }

  #forgetOldest(): void {
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
