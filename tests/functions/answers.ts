import type { MirrorAnswer, MirrorQuery } from '../../src/contract/mirror';
import { serviceFigures, type ServiceFigures } from '../../src/functions/figures/service-figures';
import { functionCall, type FunctionCall } from '../../src/functions/function-call';
import type { Language } from '../../src/clearing-house/messages/language';
import { FunctionProblem } from '../../src/functions/function-problem';
import { translator } from '../../src/clearing-house/messages/message';
import type { Service } from '../../src/service/service';
import type { ServiceClient } from '../../src/contract/service-client';
import { serviceAndClient } from '../support/service-client';

/** The genuine service with its built-in figures, and a client that counts what it is asked. */
export class CountedService {
  readonly queries: MirrorQuery[] = [];
  readonly signals: AbortSignal[] = [];
  /** Requests wait for this before they are answered. */
  gate: Promise<unknown> = Promise.resolve();
  underWay = 0;
  mostUnderWay = 0;

  private constructor(
    private readonly service: Service,
    private readonly client: ServiceClient,
  ) {}

  static async open(): Promise<CountedService> {
    const { service, client } = await serviceAndClient();
    return new CountedService(service, client);
  }

  reset(): void {
    this.queries.length = 0;
    this.signals.length = 0;
    this.mostUnderWay = 0;
    this.gate = Promise.resolve();
  }

  figures(options: Parameters<typeof serviceFigures>[1] = {}): ServiceFigures {
    return serviceFigures({ mirror: (query, signal) => this.mirror(query, signal!) }, options);
  }

  close(): Promise<void> {
    return this.service.close();
  }

  private async mirror(query: MirrorQuery, signal: AbortSignal): Promise<MirrorAnswer> {
    this.queries.push(query);
    this.signals.push(signal);
    this.underWay += 1;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    try {
      await this.gate;
      return await this.client.mirror(query, signal);
    } finally {
      this.underWay -= 1;
    }
  }
}

/** A call in English, on a day of 2026. */
export const callOf = (figures: ServiceFigures, signal?: AbortSignal, language: Language = 'en'): FunctionCall =>
  functionCall(figures, language, signal, new Date('2026-11-22T10:00:00Z'));

/** What the cell would say of a call that has no result: kind and sentence. */
export async function problemOf(result: Promise<unknown>, language: Language = 'en'): Promise<string> {
  const problem = await result.then(
    (value) => new Error(`It has a result: ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (!(problem instanceof FunctionProblem)) throw problem;
  return `${problem.kind}: ${translator(language)(problem.key, problem.values)}`;
}
