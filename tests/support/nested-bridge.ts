import type { Frame, Page } from 'playwright-core';

/** What Excel answers to a request of the library: a token and whose it is, or why there is none. */
export type BridgeAnswer =
  | { readonly token: object; readonly account: object }
  | { readonly initContext: object }
  | { readonly error: { readonly status: string } };

type Answers = Partial<Record<'GetInitContext' | 'GetToken' | 'GetTokenPopup', BridgeAnswer>>;

interface BridgeRequest {
  readonly method: string;
  readonly tokenParams?: { readonly clientId: string; readonly authority?: string; readonly scope: string };
}

interface BridgeWindow {
  bridgeAnswers: Answers;
  bridgeRequests: BridgeRequest[];
}

/**
 * Excel's end of nested app authentication, in every frame of a page: it speaks the messages of `nestedAppAuthBridge` as Microsoft's
 * library defines them, and answers what a test says. The workbench's host does not claim the set, so this claims it.
 */
export async function layNestedBridge(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const mine = window as unknown as BridgeWindow & { nestedAppAuthBridge: object };
    const listeners: ((message: string) => void)[] = [];
    mine.bridgeAnswers = {};
    mine.bridgeRequests = [];
    mine.nestedAppAuthBridge = {
      addEventListener: (_: string, listener: (message: string) => void) => listeners.push(listener),
      removeEventListener: () => undefined,
      postMessage(text: string) {
        const request = JSON.parse(text) as BridgeRequest & { requestId: string };
        mine.bridgeRequests.push(request);
        const answer = mine.bridgeAnswers[request.method as keyof Answers] ?? { error: { status: 'DISABLED' } };
        const { requestId } = request;
        const message = { messageType: 'NestedAppAuthResponse', requestId, success: !('error' in answer), ...answer };
        setTimeout(() => listeners.forEach((listener) => listener(JSON.stringify(message))));
      },
    };
  });
}

/** Has Office claim the set of nested app authentication in a pane that has loaded. */
export const claimNested = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const { requirements } = Office.context;
    const asked = requirements.isSetSupported.bind(requirements);
    requirements.isSetSupported = (set: string, version?: string | number) =>
      set === 'NestedAppAuth' || asked(set, version === undefined ? version : String(version));
  });

/** Says what is answered from now on, and forgets what was asked. */
export const answerNested = (pane: Frame, answers: Answers): Promise<void> =>
  pane.evaluate((wanted) => {
    Object.assign(window, { bridgeAnswers: wanted, bridgeRequests: [] });
  }, answers);

/** What the pane has asked. */
export const nestedRequests = (pane: Frame): Promise<BridgeRequest[]> =>
  pane.evaluate(() => (window as unknown as BridgeWindow).bridgeRequests);
