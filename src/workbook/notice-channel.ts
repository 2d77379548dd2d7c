import * as z from '../clearing-house/zod';

/** A sentence that a ribbon command has for the user. */
const noticeSchema = z.object({ kind: z.literal('notice'), id: z.string(), text: z.string() });
const seenSchema = z.object({ kind: z.literal('seen'), id: z.string() });

const CHANNEL = 'clearing-house notices';
/** How long to wait for a pane to show a notice: one that is there may be at work, of one that may be there less is expected. Milliseconds. */
const PATIENCE = { open: 10_000, unknown: 500 };

/**
 * Gives a notice to the open pane.
 * @returns whether a pane showed it
 */
export async function tellPane(text: string): Promise<boolean> {
  const pane = await paneState();
  if (pane === 'closed') return false;
  const channel = new BroadcastChannel(CHANNEL);
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

/** Shows in the pane what commands have to say. @returns a function that ends it */
export function listenForNotices(show: (text: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    const notice = noticeSchema.safeParse(data).data;
    if (!notice) return;
    show(notice.text);
    channel.postMessage({ kind: 'seen', id: notice.id });
  };
  const letGo = holdPaneLock();
  return () => {
    letGo();
    channel.close();
  };
}

// A lock tells at once whether a pane is open, however busy it is; it goes with the page that holds it.

/** Whether a pane is open; browsers before 2022 do not know. */
async function paneState(): Promise<'open' | 'closed' | 'unknown'> {
  if (!hasLocks()) return 'unknown';
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === CHANNEL) ? 'open' : 'closed';
}

function holdPaneLock(): () => void {
  if (!hasLocks()) return () => undefined;
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  void navigator.locks.request(CHANNEL, { mode: 'shared' }, () => held);
  return letGo;
}

const hasLocks = (): boolean => 'locks' in navigator;
