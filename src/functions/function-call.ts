import type { Language } from '../clearing-house/messages/language';
import { translator, type Translate } from '../clearing-house/messages/message';
import type { ServiceFigures } from './figures/service-figures';

/** What a function works with beside its arguments. */
export interface FunctionCall {
  readonly figures: ServiceFigures;
  readonly language: Language;
  readonly t: Translate;
  /** Today, for what is left out. */
  readonly today: Date;
  /** Aborted when Excel cancels the call. */
  readonly signal: AbortSignal | undefined;
}

export const functionCall = (
  figures: ServiceFigures,
  language: Language,
  signal?: AbortSignal,
  today = new Date(),
): FunctionCall => ({ figures, language, t: translator(language), today, signal });
