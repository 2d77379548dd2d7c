import { flagArgument } from '../kernel/arguments';
import { defineClass } from '../kernel/host-class';
import type { Session } from '../kernel/session';
import type { Book } from './model/book';

/** Sessions that switched their events off. */
const silenced = new WeakSet<Session>();

/** Whether a session wants events. */
export const eventsEnabled = (session: Session): boolean => !silenced.has(session);

/** `context.runtime`: events on or off for one add-in. What happened before the switch is still told the old way. */
export const Runtime = defineClass<Book>({
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      get: (_book, session) => eventsEnabled(session),
      set: (book, value, session) => {
        const enable = flagArgument(value);
        book.afterAction(() => {
          if (enable) silenced.delete(session);
          else silenced.add(session);
        });
      },
    },
  },
});
