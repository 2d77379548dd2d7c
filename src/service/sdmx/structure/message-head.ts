import { randomUUID } from 'node:crypto';
import { AGENCY } from '../../../clearing-house/sdmx/agency';
import { LANGUAGES } from '../../../clearing-house/messages/language';

/** What a message says of itself: the `meta` of SDMX-JSON. */
export const messageMeta = (schema: string, now = new Date()) => ({
  schema,
  id: messageId(),
  test: false,
  prepared: now.toISOString(),
  contentLanguages: [...LANGUAGES],
  sender: { id: AGENCY.id, name: AGENCY.names.en, names: AGENCY.names },
});

/** An id that no other message has. */
export const messageId = (): string => `ID${randomUUID()}`;
