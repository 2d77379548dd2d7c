/** A call was cancelled; nobody waits for its result. */
export class Cancelled extends Error {
  constructor() {
    super('The call was cancelled.');
    this.name = 'Cancelled';
  }
}

/**
 * One request that many calls wait for, each for a year. It collects years until it is sent; when everybody who waited has
 * cancelled, it is aborted.
 */
export class JointRequest<Answer> {
  /** When the answer came, on the clock of `Date.now()`; undefined while it is awaited. */
  answeredAt: number | undefined;

  private readonly waiting = new Map<number, number>();
  private readonly abort = new AbortController();
  private readonly answer: Promise<Answer>;
  private settle!: { resolve(answer: Answer | PromiseLike<Answer>): void };
  private sent = false;

  constructor() {
    this.answer = new Promise((resolve) => (this.settle = { resolve }));
    this.answer.catch(() => undefined); // everybody may have cancelled
  }

  /** Whether further years can be added. */
  get isOpen(): boolean {
    return !this.sent;
  }

  /** Whether everybody has cancelled. */
  get isGivenUp(): boolean {
    return this.abort.signal.aborted;
  }

  /** The years that somebody waits for. */
  get years(): number[] {
    return [...this.waiting].flatMap(([year, count]) => (count > 0 ? [year] : [])).sort((a, b) => a - b);
  }

  /** Waits for the answer of a year. @throws Cancelled, or what the request failed with */
  join(year: number, signal?: AbortSignal): Promise<Answer> {
    if (signal?.aborted) return Promise.reject(new Cancelled());
    this.count(year, 1);
    return new Promise((resolve, reject) => {
      const cancel = (): void => {
        this.count(year, -1);
        reject(new Cancelled());
      };
      signal?.addEventListener('abort', cancel, { once: true });
      const end = (): void => signal?.removeEventListener('abort', cancel);
      this.answer.finally(end).then(resolve, reject);
    });
  }

  /** Sends it: no year can be added any more. */
  send(work: (years: number[], signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    this.sent = true;
    this.settle.resolve(work(this.years, this.abort.signal));
    return this.answer;
  }

  private count(year: number, by: 1 | -1): void {
    this.waiting.set(year, (this.waiting.get(year) ?? 0) + by);
    if (this.answeredAt === undefined && by < 0 && this.years.length === 0) this.abort.abort();
  }
}
