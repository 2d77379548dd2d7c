import type { ServiceClient } from '../../contract/service-client';
import { authorizationAddress, discoverProvider, type Fetch } from './open-id-connect';

/** The page that the dialog opens with, and that the identity provider sends people back to. */
export const SIGN_IN_PAGE = 'sign-in.html';

/**
 * What the page does: on the way there it goes on to the identity provider, which it takes from the service alone, so that
 * nobody can make it lead elsewhere; on the way back it tells the pane what the provider said.
 * @param search of the page's address
 * @returns where to go next; undefined if the pane has been told
 */
export async function passOn(
  { origin, pathname, search }: Pick<Location, 'origin' | 'pathname' | 'search'>,
  client: ServiceClient,
  fetch: Fetch,
): Promise<string | undefined> {
  const said = new URLSearchParams(search);
  const [state, challenge] = [said.get('state'), said.get('challenge')];
  if (state === null || challenge === null) {
    Office.context.ui.messageParent(search.slice(1));
    return undefined;
  }
  try {
    const { provider } = await client.signIn();
    if (!provider) throw new Error('This service has no identity provider.');
    const redirect = origin + pathname;
    return authorizationAddress(provider, await discoverProvider(provider, fetch), { state, challenge, redirect });
  } catch (error) {
    const error_description = error instanceof Error ? error.message : String(error);
    Office.context.ui.messageParent(new URLSearchParams({ state, error: 'failed', error_description }).toString());
    return undefined;
  }
}
