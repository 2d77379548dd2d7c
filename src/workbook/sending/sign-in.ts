import type { SignInProvider } from '../../contract/sign-in';
import { supports } from '../api-sets';
import type { Fetch } from './open-id-connect';
import { signInAtProvider } from './sign-in-at-provider';

/**
 * Signs somebody in at the identity provider of the deployment: through Excel itself where the deployment says that the provider
 * knows the add-in so and this Excel can do it, else in a dialog.
 * @returns the access token that the service is asked with
 * @throws SignInError
 */
export async function signIn(provider: SignInProvider, fetch: Fetch): Promise<string> {
  if (!provider.nested || !supports('NestedAppAuth', '1.1')) return signInAtProvider(provider, fetch);
  // Microsoft's library is large; only who signs in so has to fetch it.
  const nested = await import(/* webpackChunkName: "sign-in-nested" */ './sign-in-nested').catch(() => undefined);
  return (await nested?.signInNested(provider)) ?? signInAtProvider(provider, fetch, { isLate: true });
}
