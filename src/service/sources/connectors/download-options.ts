import type { HttpClientOptions } from '../http/http-client';
import type { ReadOptions } from '../read-options';

/** What is to be downloaded of a source, and how. */
export interface DownloadOptions extends ReadOptions, Omit<HttpClientOptions, 'limit'> {
  /** Where the service stands instead of at its own address: a proxy, or a test's. */
  readonly baseAddress?: string;
  /** A folder that keeps downloads until the source changes. */
  readonly cacheFolder?: string;
  /** The file to fetch, for sources without an interface to ask (UN DESA). */
  readonly address?: string;
}
