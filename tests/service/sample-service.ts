import { errorAnswerSchema, type ErrorAnswer } from '../../src/contract/errors';
import type { EdgeSettings } from '../../src/service/http/edge-settings';
import { createService, type Service } from '../../src/service/service';
import type { Log } from '../../src/service/log';
import { IN_MEMORY } from '../../src/service/store/open';
import { SAMPLE_FIGURES } from './temporary-folder';

/** A service in memory with the shipped figures. */
export const sampleService = (log?: Log, settings: Partial<EdgeSettings> = {}): Promise<Service> =>
  createService({ database: IN_MEMORY, figuresFolder: SAMPLE_FIGURES, ...settings }, log);

/** Asks a service without a network; the address is from the root. */
export const ask = (service: Service, address: string, init?: RequestInit): Promise<Response> =>
  service.fetch(new Request(new URL(address, 'http://localhost'), init));

/** The body of an answer, as its contract reads it. Fails if it is something else. */
export async function bodyOf<T>(response: Response, schema: { parse: (value: unknown) => T }): Promise<T> {
  return schema.parse(await response.json());
}

/** The error that a request was answered with. */
export const errorOf = async (response: Response): Promise<ErrorAnswer['error']> =>
  (await bodyOf(response, errorAnswerSchema)).error;
