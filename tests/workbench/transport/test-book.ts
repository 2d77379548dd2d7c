import { defineClass } from '../../../src/workbench/host/kernel/host-class';
import { Session, type SessionHost } from '../../../src/workbench/host/kernel/session';
import { DocumentSettings } from '../../../src/workbench/host/office/document-settings';
import { OfficeShell } from '../../../src/workbench/host/office/office-shell';

interface Book {
  name: string;
}

const Workbook = defineClass<Book>({
  name: 'Workbook',
  scalars: { Name: { get: (book) => book.name } },
  methods: { Save: (book) => (book.name = 'saved') },
});

/** A workbook that has a name and nothing else: enough for what the transport does. */
export class TestBook implements SessionHost {
  readonly book: Book = { name: 'Book1.xlsx' };
  readonly root = Workbook(this.book);
  readonly partitions = {};
  readonly shell = new OfficeShell();
  readonly values = new Map<string, unknown>();
  readonly settings = new DocumentSettings(this.values, () => {
    for (const session of this.sessions) session.onDocumentEvent('settingsChanged');
  });
  readonly sessions: Session[] = [];
  /** Set to hold back the execution of requests. */
  gate: Promise<void> = Promise.resolve();

  connect = (): Session => {
    const session = new Session(this);
    this.sessions.push(session);
    return session;
  };

  service(name: string, session: Session) {
    return this.shell.services[name]?.(session);
  }

  openBatch() {
    return { do: <T>(work: () => T): T => work(), settle: () => Promise.resolve(), end: () => undefined };
  }

  async enqueue<T>(work: () => Promise<T>): Promise<T> {
    await this.gate;
    return work();
  }
}
