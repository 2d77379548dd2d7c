import * as z from '../clearing-house/zod';
import { batch } from './batch';
import { isWaitingForCell } from './waiting';

/** A sentence that a ribbon command has for the user. */
const noticeSchema = z.object({ kind: z.literal('notice'), id: z.string(), text: z.string() });
const seenSchema = z.object({ kind: z.literal('seen'), id: z.string() });

const CHANNEL = 'clearing-house notices';
/** How long to wait for a pane to show a notice: one that is there may be at work, of one that may be there less is expected. Milliseconds. */
const PATIENCE = { open: 10_000, unknown: 500 };

/**
 * Gives a notice to the open pane of this workbook.
 * @returns whether a pane showed it
 */
export async function tellPane(text: string): Promise<boolean> {
  const name = await channelName();
  const pane = await paneState(name);
  if (pane === 'closed') return false;
  const channel = new BroadcastChannel(name);
  const id = crypto.randomUUID();
  return new Promise<boolean>((resolve) => {
    const patience = setTimeout(() => resolve(false), PATIENCE[pane]);
    channel.onmessage = ({ data }) => {
      if (seenSchema.safeParse(data).data?.id !== id) return;
      clearTimeout(patience);
      resolve(true);
    };
    channel.postMessage({ kind: 'notice', id, text });
  }).finally(() => channel.close());
}

/** Shows in the pane what commands of the same workbook have to say. @returns a function that ends it */
export function listenForNotices(show: (text: string) => void): () => void {
  let ended = false;
  let end = (): void => undefined;
  const listen = (name: string): void => {
    if (ended) return;
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => {
      const notice = noticeSchema.safeParse(data).data;
      if (!notice) return;
      show(notice.text);
      channel.postMessage({ kind: 'seen', id: notice.id });
    };
    const letGo = holdPaneLock(name);
    end = () => {
      letGo();
      channel.close();
    };
  };
  void channelName().then(listen);
  return () => {
    ended = true;
    end();
  };
}

/**
 * The channel of this workbook: all workbooks that are open share the browser's channels. Pane and commands load at different
 * times, so it is its address; one never saved has none, but a name that no other open one has.
 */
async function channelName(): Promise<string> {
  const { url } = Office.context.document;
  return `${CHANNEL} ${url || (await workbookName())}`;
}

const workbookName = async (): Promise<string> => {
  if (isWaitingForCell()) return ''; // Excel would not answer
  return batch(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    await context.sync();
    return workbook.name;
  }).catch(() => ''); // what a command has to say is said in a dialog then
};

// A lock tells at once whether a pane is open, however busy it is; it goes with the page that holds it.

/** Whether a pane is open; browsers before 2022 do not know. */
async function paneState(name: string): Promise<'open' | 'closed' | 'unknown'> {
  if (!hasLocks()) return 'unknown';
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name) ? 'open' : 'closed';
}

function holdPaneLock(name: string): () => void {
  if (!hasLocks()) return () => undefined;
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  void navigator.locks.request(name, { mode: 'shared' }, () => held);
  return letGo;
}

const hasLocks = (): boolean => 'locks' in navigator;
