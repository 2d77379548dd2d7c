import { Cancelled, JointRequest } from './joint-request';
import type { Limiter } from './limiter';

/** Asks the service for figures of a reporter's table in some years. */
export type Ask<Answer> = (
  query: { readonly reporter: string; readonly table: string; readonly years: number[] },
  signal: AbortSignal,
) => Promise<Answer>;

export interface BatchOptions {
  readonly limiter: Limiter;
  /** The most years that one request may ask for. */
  readonly mostYears: number;
  /** How long calls are collected before they are sent, in milliseconds. */
  readonly collect?: number;
  /** How long an answer stands, in milliseconds. */
  readonly lifetime?: number;
}

/** Excel hands over the calls of one recalculation within a few milliseconds. */
const COLLECT_MS = 10;
const LIFETIME_MS = 60_000;

/**
 * Figures by reporter, table and year. All calls that come at once become one request for each reporter and table; what was
 * answered, or is being asked for, is not asked for again; failures are not kept.
 */
export class Batched<Answer> {
  private readonly requests = new Map<string, Map<number, JointRequest<Answer>>>();
  private readonly collect: number;
  private readonly lifetime: number;

  constructor(
    private readonly ask: Ask<Answer>,
    private readonly options: BatchOptions,
  ) {
    this.collect = options.collect ?? COLLECT_MS;
    this.lifetime = options.lifetime ?? LIFETIME_MS;
  }

  /** The answer that covers a year. @throws Cancelled if the signal says so, or what the request failed with */
  get(reporter: string, table: string, year: number, signal?: AbortSignal): Promise<Answer> {
    if (signal?.aborted) return Promise.reject(new Cancelled());
    const key = `${reporter}/${table}`;
    const byYear = this.requests.get(key) ?? new Map<number, JointRequest<Answer>>();
    this.requests.set(key, byYear);
    let request = byYear.get(year);
    if (!request || this.isOver(request)) {
      request = this.open(byYear) ?? this.begin(reporter, table, byYear);
      byYear.set(year, request);
    }
    return request.join(year, signal);
  }

  /** The request that still collects years, if there is room in it. */
  private open(byYear: ReadonlyMap<number, JointRequest<Answer>>): JointRequest<Answer> | undefined {
    const open = [...byYear.values()].filter((request) => request.isOpen && !request.isGivenUp);
    return open.find(({ years }) => years.length < this.options.mostYears);
  }

  private begin(reporter: string, table: string, byYear: Map<number, JointRequest<Answer>>): JointRequest<Answer> {
    const request = new JointRequest<Answer>();
    const forget = (): void => {
      for (const [year, known] of byYear) if (known === request) byYear.delete(year);
    };
    const work = (): Promise<Answer> =>
      request.send((years, signal) =>
        signal.aborted ? Promise.reject(new Cancelled()) : this.ask({ reporter, table, years }, signal),
      );
    // Years are added until its turn comes, be it after the calls of this moment or after other requests.
    const send = (): Promise<void> =>
      this.options.limiter.run(work).then(() => void (request.answeredAt = Date.now()), forget);
    setTimeout(() => void send(), this.collect);
    return request;
  }

  private isOver(request: JointRequest<Answer>): boolean {
    const { answeredAt, isGivenUp } = request;
    return isGivenUp || (answeredAt !== undefined && Date.now() - answeredAt > this.lifetime);
  }
}
