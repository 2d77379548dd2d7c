import type { SignInProvider } from '../../contract/sign-in';
import { askInDialog } from './ask-in-dialog';
import { discoverProvider, exchangeCode, newChallenge, type Fetch } from './open-id-connect';
import { SIGN_IN_PAGE } from './sign-in-page';
import { SignInError } from './sign-in-error';

/**
 * Signs somebody in at an identity provider with the authorization code flow and PKCE (RFC 7636), in a dialog of Office: the
 * add-in has no secret, and never sees a password.
 * @param options.isLate if something else was tried first
 * @returns the access token that the service is asked with
 * @throws SignInError
 */
export async function signInAtProvider(
  provider: SignInProvider,
  fetch: Fetch,
  { isLate = false }: { readonly isLate?: boolean } = {},
): Promise<string> {
  const { verifier, challenge, state } = await newChallenge();
  const page = new URL(SIGN_IN_PAGE, location.href);
  const redirect = page.href;
  page.search = new URLSearchParams({ state, challenge }).toString();
  // Both at once: a window that opens late is taken for an unwanted one.
  const [endpoints, answer] = await Promise.all([discoverProvider(provider, fetch), askInDialog(page.href, isLate)]);
  const said = new URLSearchParams(answer);
  if (said.get('state') !== state) throw new SignInError('refused', 'The answer belongs to another sign-in.');
  const error = said.get('error');
  if (error !== null) throw new SignInError('refused', said.get('error_description') ?? error);
  const code = said.get('code');
  if (code === null) throw new SignInError('refused', 'The answer has no code.');
  return exchangeCode({ provider, endpoints, code, verifier, redirect }, fetch);
}
