import { serviceClient } from '../../contract/service-client';
import { officeReady } from '../../workbook/office-ready';
import { passOn } from '../../workbook/sending/sign-in-page';

/** The page in the dialog that signs somebody in; it is seen for a moment only. */
async function start(): Promise<void> {
  await officeReady();
  const ask: typeof fetch = (...request) => fetch(...request);
  const next = await passOn(location, serviceClient({ base: '', fetch: ask }), ask);
  if (next !== undefined) location.assign(next);
}

void start();
