import type { Page, Route } from 'playwright-core';
import type { Environment } from '../../src/service/data-folder';
import { CLIENT, CodeProvider } from '../service/access/code-provider';
import { AUDIENCE } from '../service/access/local-provider';
import type { OpenWorkbench } from '../support/browser';
import { Compiler } from '../support/compiler';
import { answerNested, claimNested, layNestedBridge, nestedRequests } from '../support/nested-bridge';
import { Production } from '../support/production';
import { keepScreenshot } from '../support/screenshots';

jest.setTimeout(120_000);

const MICROSOFT = 'https://login.microsoftonline.com';
const TENANT = `${MICROSOFT}/11111111-2222-3333-4444-555555555555`;
const SCOPE = 'api://clearing-house/send';

let provider: CodeProvider;
let production: Production;
let workbench: OpenWorkbench;
let compiler: Compiler;

/** Opens the Send view of the built add-in, served by a service with this provider under its own policy. */
async function open(environment: Environment, prepare?: (page: Page) => Promise<void>): Promise<void> {
  const provided = { OIDC_ISSUER: provider.issuer, OIDC_AUDIENCE: AUDIENCE, OIDC_CLIENT_ID: CLIENT };
  production = await Production.start({ ...provided, ...environment });
  workbench = await production.open('', prepare);
  compiler = await Compiler.at(workbench);
  await compiler.chooseCountry('Bulgaria');
  await compiler.chooseYear(2024);
  await compiler.chooseTables('3');
  await compiler.button('Insert tables').click();
  await see(/Inserted/);
  await compiler.showTab(/^Send/);
}
async function close(): Promise<void> {
  await production?.close();
  await provider?.stop();
}

const see = (text: string | RegExp) => compiler.pane.getByText(text).first().waitFor();
const signIn = () => compiler.button('Sign in with your office account').click();
const signOut = () => compiler.button('Sign out and forget the token').click();
/** Nothing failed, and nobody was asked but the service and the provider. */
const trouble = () =>
  workbench.problems.filter((problem) => !problem.startsWith(`foreign request: ${provider.address}/`));
/** What the browser has kept for the pane. */
const kept = () => compiler.pane.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));

describe('in a dialog of Office, at a provider of the office', () => {
  beforeAll(async () => {
    provider = await CodeProvider.start();
    await open({ OIDC_SCOPES: 'openid clearing-house' });
  });
  afterAll(close);

  test('a window that is closed is told; trying again signs in', async () => {
    const closed = workbench.page.context().waitForEvent('page');
    await signIn();
    await (await closed).waitForURL(`${provider.address}/authorize**`);
    await (await closed).close();
    await see('The window was closed before the sign-in was done. Try again.');

    const opened = workbench.page.context().waitForEvent('page');
    await signIn();
    const dialog = await opened;
    await dialog.getByRole('link', { name: 'I am Ivanova' }).click();
    await see(/Signed in as a compiler of Bulgaria/);
    expect(dialog.isClosed()).toBe(true);
    await keepScreenshot(workbench.page, 'sign-in-dialog');
    const token = /[\w-]+\.[\w-]+\.[\w-]+/.exec(await kept())?.[0];
    expect(token).toBeDefined();
    await signOut();
    await see('Sign in to send.');
    expect(await kept()).not.toContain(token);
    expect(trouble()).toEqual([]);
  });
});

describe('through Excel itself, where Microsoft Entra knows the add-in', () => {
  const asked: string[] = [];

  /** Microsoft's addresses as the dialog asks them; nothing else of theirs is answered. */
  async function answerAsMicrosoft(route: Route): Promise<void> {
    const request = route.request();
    const { pathname } = new URL(request.url());
    asked.push(pathname);
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (pathname.endsWith('/openid-configuration')) {
      const endpoints = { authorization_endpoint: `${MICROSOFT}/authorize`, token_endpoint: `${MICROSOFT}/token` };
      return route.fulfill({ headers, json: { issuer: provider.issuer, ...endpoints } });
    }
    if (pathname === '/authorize') {
      const back = provider.signIn(request.url()).href;
      return route.fulfill({ contentType: 'text/html', body: `<a href="${back}">I am Ivanova</a>` });
    }
    if (pathname !== '/token') return route.abort();
    const answer = await fetch(`${provider.address}/token`, {
      method: 'POST',
      body: new URLSearchParams(request.postData()!),
    });
    return route.fulfill({ headers, status: answer.status, json: (await answer.json()) as object });
  }
  const tokenOf = async () => {
    const token = await provider.token();
    return {
      token: { access_token: token, id_token: token, expires_in: 300, scope: SCOPE, properties: null },
      account: {
        environment: 'login.microsoftonline.com',
        username: 'ivanova@nsi.bg',
        tenantId: 't',
        homeAccountId: 'h.t',
      },
    };
  };
  const initContext = { initContext: { sdkName: 'test', sdkVersion: '1', capabilities: {} } };
  const isNeeded = { error: { status: 'USER_INTERACTION_REQUIRED' } };

  beforeAll(async () => {
    provider = await CodeProvider.start(`${TENANT}/v2.0`);
    const settings = { OIDC_JWKS: provider.jwks, OIDC_NESTED: 'yes', OIDC_SCOPES: `openid ${SCOPE}` };
    await open(settings, async (page) => {
      await layNestedBridge(page);
      await page.context().route(`${MICROSOFT}/**`, answerAsMicrosoft);
    });
    await claimNested(compiler.pane);
  });
  afterAll(close);

  test('whoever Excel has signed in is signed in without a word, and nothing is kept but for the session', async () => {
    const mine = await tokenOf();
    await answerNested(compiler.pane, { GetInitContext: initContext, GetToken: mine });
    await signIn();
    await see(/Signed in as a compiler of Bulgaria/);
    const [, wanted, ...more] = await nestedRequests(compiler.pane);
    expect(wanted).toMatchObject({
      method: 'GetToken',
      tokenParams: { clientId: CLIENT, authority: TENANT, scope: `openid ${SCOPE}` },
    });
    expect(more).toEqual([]);
    await signOut();
    expect(await kept()).not.toContain(mine.token.access_token);
    expect(asked).toEqual([]);
  });

  test('where Excel has to ask, it does; who closes its window is told so', async () => {
    await answerNested(compiler.pane, {
      GetInitContext: initContext,
      GetToken: isNeeded,
      GetTokenPopup: { error: { status: 'USER_CANCEL' } },
    });
    await signIn();
    await see('The window was closed before the sign-in was done. Try again.');
    await answerNested(compiler.pane, {
      GetInitContext: initContext,
      GetToken: isNeeded,
      GetTokenPopup: await tokenOf(),
    });
    await signIn();
    await see(/Signed in as a compiler of Bulgaria/);
    expect((await nestedRequests(compiler.pane)).map(({ method }) => method)).toEqual([
      'GetInitContext',
      'GetToken',
      'GetTokenPopup',
    ]);
    await signOut();
    expect(asked).toEqual([]);
  });

  test.each([
    ['Excel gives none', { GetInitContext: initContext }],
    ['Excel does not answer to it at all', {}],
  ])('a dialog takes over where %s', async (_, answers) => {
    await answerNested(compiler.pane, answers);
    const opened = workbench.page.context().waitForEvent('page');
    await signIn();
    await compiler.pane.getByRole('button', { name: 'Allow' }).click();
    await (await opened).getByRole('link', { name: 'I am Ivanova' }).click();
    await see(/Signed in as a compiler of Bulgaria/);
    await signOut();
    expect(workbench.problems.filter((problem) => !problem.startsWith(`foreign request: ${MICROSOFT}/`))).toEqual([]);
  });
});
