import { XdmHost } from '../../../src/workbench/host/transport/xdm-host';
import { TEST_ENVIRONMENT } from '../../support/office-window';
import { TestBook } from './test-book';

const BODY = JSON.stringify({ Actions: [], ObjectPaths: {} });
const RICH_API = { DdaMethod: { DispatchId: 93 }, ArrayData: ['', 'POST', 'ProcessQuery', [], BODY] };

/** A pane without office.js: the messages one by one. */
class BarePane {
  readonly answered: number[] = [];
  readonly host: XdmHost;
  private send: (text: string) => void = () => undefined;

  constructor(book: TestBook) {
    this.host = new XdmHost({
      ...book,
      port: {
        listen: (handler) => {
          this.send = handler;
          return () => undefined;
        },
        post: (text) => this.answered.push((JSON.parse(text) as { _correlationId: number })._correlationId),
      },
      hostOrigin: 'https://localhost',
      paneUrl: 'https://localhost/taskpane.html',
      environment: TEST_ENVIRONMENT,
    });
  }

  invoke(name: string, correlationId: number, data?: unknown): void {
    this.send(
      JSON.stringify({
        _messageType: 0,
        _actionType: 0,
        _actionName: name,
        _conversationId: this.host.conversationId,
        _correlationId: correlationId,
        _data: data,
      }),
    );
  }
}

test('a reloaded page gets no answers to calls of its former self: it counts its calls from nought again', async () => {
  const book = new TestBook();
  const pane = new BarePane(book);
  let open: () => void = () => undefined;
  book.gate = new Promise((resolve) => (open = resolve));

  pane.invoke('ContextActivationManager_getAppContextAsync', 0);
  pane.invoke('executeMethod', 1, RICH_API);
  pane.invoke('ContextActivationManager_getAppContextAsync', 0);
  pane.invoke('executeMethod', 2, RICH_API);
  open();
  await book.gate;
  await new Promise(setImmediate);
  expect(pane.answered).toEqual([0, 0, 2]);
  pane.host.dispose();
});

test('every call is answered, known or not', () => {
  const pane = new BarePane(new TestBook());
  pane.invoke('ContextActivationManager_notifyHost', 3, 'no list');
  pane.invoke('ContextActivationManager_openWindowInHost', 4);
  expect(pane.answered).toEqual([3, 4]);
  pane.host.dispose();
});
