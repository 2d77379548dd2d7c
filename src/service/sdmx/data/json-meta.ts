import { AGENCY } from '../../../clearing-house/sdmx/agency';
import { nameIn, type WriterContext } from './data-writer';

/** What an answer of SDMX-JSON says of itself; `contentLanguages` has another name before version 2. */
export const meta = ({ id, prepared, language }: WriterContext, schema: string): object => ({
  schema,
  id,
  test: false,
  prepared: prepared.toISOString(),
  contentLanguages: [language],
  sender: { id: AGENCY.id, name: nameIn(AGENCY.names, language) },
});
