import {
  AuthError,
  ClientAuthErrorCodes,
  createNestablePublicClientApplication,
  type IPublicClientApplication,
  PublicClientApplication,
} from '@azure/msal-browser';
import type { SignInProvider } from '../../contract/sign-in';
import { SignInError } from './sign-in-error';

/** Excel answers by itself, without asking anybody; who does not by then will not. Milliseconds. */
const PATIENCE = 15_000;

/**
 * Signs somebody in with the account that Excel runs with (nested app authentication of Microsoft Entra): without a word where
 * Excel has it, else in a window that Excel itself shows. Nothing is kept: Excel remembers who is signed in.
 * @returns the access token; undefined if Excel cannot give one, so that it takes another way
 * @throws SignInError if the user closes the window
 */
export async function signInNested({ issuer, clientId, scopes }: SignInProvider): Promise<string | undefined> {
  const authority = issuer.replace(/\/v2\.0$/, '');
  const app = await inTime(nestedApp(authority, clientId));
  if (!app) return undefined;
  const request = { authority, scopes: [...scopes] };
  const silently = await inTime(app.acquireTokenSilent(request));
  if (silently) return silently.accessToken;
  try {
    return (await app.acquireTokenPopup(request)).accessToken;
  } catch (error) {
    if (error instanceof AuthError && error.errorCode === ClientAuthErrorCodes.userCanceled) {
      throw new SignInError('closed', error.message, { cause: error });
    }
    return undefined;
  }
}

/** The library's way to Excel; undefined where there is none, since its own way then, by frames, is none for a pane. */
async function nestedApp(authority: string, clientId: string): Promise<IPublicClientApplication | undefined> {
  let nested: IPublicClientApplication | undefined;
  await createNestablePublicClientApplication(
    // What is kept would outlive “Sign out and forget”.
    { auth: { authority, clientId }, cache: { cacheLocation: 'memoryStorage' } },
    undefined,
    (configuration, controller) => (nested = new PublicClientApplication(configuration, controller)),
  );
  return nested;
}

/** What comes of it in time; undefined if it fails or takes too long. */
function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const patience = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  return Promise.race([work.catch(() => undefined), patience]).finally(() => clearTimeout(timer));
}
