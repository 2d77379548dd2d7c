import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SourceError } from '../source-error';
import { type Clock, systemClock } from './clock';
import { Pace, type RateLimit } from './pace';
import { type Answer, Interrupted, type Patience, receive } from './receive';
import { pauseAfter, retryAfter } from './retry-after';

/** How a client behaves towards a service. */
export interface HttpClientOptions {
  readonly clock?: Clock;
  readonly limit?: RateLimit;
  readonly patience?: Patience;
  /** How often a call is tried in all. */
  readonly attempts?: number;
  readonly signal?: AbortSignal;
  /** Is told what is waited for. */
  readonly report?: (message: string) => void;
}

const PATIENCE: Patience = { answer: 300_000, silence: 60_000 };
const ATTEMPTS = 5;
// Whoever asks for a longer pause than this is better asked again another time.
const LONGEST_WAIT = 15 * 60_000;
const USER_AGENT = 'clearing-house-mirror-service (statistical data exchange)';

const BUSY = new Set([429, 503]);
const FAILING = new Set([500, 502, 504]);

/**
 * Fetches from one service: one call at a time and not more often than it allows; pauses as it asks, or longer each time;
 * tries again what broke on the way. Answers with other errors are the caller's to judge. Files are gone after `close`.
 */
export class HttpClient {
  private files = 0;

  private constructor(
    private readonly folder: string,
    private readonly options: HttpClientOptions,
    private readonly clock: Clock,
    private readonly pace: Pace,
  ) {}

  static async open(options: HttpClientOptions): Promise<HttpClient> {
    const clock = options.clock ?? systemClock;
    const folder = await mkdtemp(join(tmpdir(), 'clearing-house-download-'));
    return new HttpClient(folder, options, clock, new Pace(clock, options.limit));
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  /** Keeps to a limit that the service states, if it is stricter than the one known before. */
  keepTo(limit: RateLimit): void {
    this.pace.keepTo(limit);
  }

  /** Waits, and says so. */
  async wait(milliseconds: number, why: string): Promise<void> {
    this.options.report?.(`${why}; waiting ${Math.ceil(milliseconds / 1_000)} seconds`);
    await this.clock.sleep(milliseconds, this.options.signal);
  }

  now(): number {
    return this.clock.now();
  }

  get(url: string, accept: string): Promise<Answer> {
    return this.call(() => new Request(url, { headers: { accept, 'user-agent': USER_AGENT } }));
  }

  post(url: string, body: unknown): Promise<Answer> {
    const headers = { accept: 'application/json', 'content-type': 'application/json', 'user-agent': USER_AGENT };
    return this.call(() => new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }));
  }

  private async call(request: () => Request): Promise<Answer> {
    const { signal, patience = PATIENCE, attempts = ATTEMPTS } = this.options;
    for (let attempt = 1; ; attempt++) {
      const isLast = attempt === attempts;
      const path = join(this.folder, String(this.files++));
      try {
        const answer = await this.pace.run(
          () => receive(request(), path, { clock: this.clock, patience, signal }),
          signal,
        );
        const pause = this.pauseFor(answer, attempt, isLast);
        if (pause === undefined) return answer;
        await this.wait(pause, `${new URL(answer.url).host} is busy (${answer.status})`);
      } catch (error) {
        if (!(error instanceof Interrupted)) throw error;
        if (isLast)
          throw new SourceError(`${error.message}, ${attempts} times in a row. Try again later.`, { cause: error });
        await this.wait(pauseAfter(attempt), error.message);
      }
    }
  }

  /** How long to wait before another try; undefined if the answer stands. */
  private pauseFor({ url, status, headers }: Answer, attempt: number, isLast: boolean): number | undefined {
    if (!BUSY.has(status) && !FAILING.has(status)) return undefined;
    const asked = retryAfter(headers.get('retry-after'), this.clock.now());
    const { host } = new URL(url);
    if (asked !== undefined && asked > LONGEST_WAIT) {
      throw new SourceError(`${host} asks to wait ${Math.ceil(asked / 60_000)} minutes (${status}). Try again then.`);
    }
    if (!isLast) return asked ?? pauseAfter(attempt);
    if (FAILING.has(status)) return undefined;
    throw new SourceError(
      `${host} is still busy after ${attempt} calls (${status}). Try again later, or ask for less.`,
    );
  }
}
