import { z } from '../clearing-house/zod';

/** A sentence that a ribbon command has for the user. */
const noticeSchema = z.object({ kind: z.literal('notice'), id: z.string(), text: z.string() });
const seenSchema = z.object({ kind: z.literal('seen'), id: z.string() });

const CHANNEL = 'clearing-house notices';
/** How long to wait for a pane to show a notice. Milliseconds. */
const PATIENCE = 500;

/**
 * Gives a notice to the open pane.
 * @returns whether a pane showed it
 */
export function tellPane(text: string): Promise<boolean> {
  const channel = new BroadcastChannel(CHANNEL);
  const id = crypto.randomUUID();
  return new Promise<boolean>((resolve) => {
    const patience = setTimeout(() => resolve(false), PATIENCE);
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
  return () => channel.close();
}
