import type { FullObservation } from '../../store/observations';
import type { DataSet } from './data-sets';
import type { DataRequest } from './data-request';
import type { Names } from '../../../clearing-house/sdmx/structure';
import type { Language } from '../../../clearing-house/messages/language';

/** Writes an answer piece by piece; the pieces one after the other are the whole. */
export interface DataWriter {
  begin(): string;
  /** Called before the first rows of each data set that has any. */
  beginDataSet(set: DataSet): string;
  /** Rows of one series follow one another. */
  rows(rows: readonly FullObservation[]): string;
  endDataSet(): string;
  end(): string;
}

/** What a writer knows of its answer. */
export interface WriterContext {
  readonly request: DataRequest;
  /** What the client said about the format: `labels` → `name`. */
  readonly parameters: ReadonlyMap<string, string>;
  /** The language of names where there is one of them. */
  readonly language: Language;
  /** Tells this answer from all others. */
  readonly id: string;
  readonly prepared: Date;
}

export type MakeWriter = (context: WriterContext) => DataWriter;

/** A name in a language, in English if it has none in it. */
export const nameIn = (names: Names, language: Language): string => names[language] ?? names.en;
