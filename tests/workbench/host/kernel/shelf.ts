import { invalidArgument, itemNotFound } from '../../../../src/workbench/host/kernel/errors';
import { textArgument } from '../../../../src/workbench/host/kernel/arguments';
import { defineClass, isHostObject, NULL_OBJECT, readOnly } from '../../../../src/workbench/host/kernel/host-class';
import { Session, type SessionHost } from '../../../../src/workbench/host/kernel/session';
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ObjectPath,
  type ResponseBody,
} from '../../../../src/workbench/host/protocol/rich-api';

/** A small object model with nothing of Excel in it: a shelf of books with pages. */
export interface BookModel {
  title: string;
  pages: number;
  readonly author: { name: string; born: number };
}

const Author = defineClass<BookModel['author']>({
  name: 'Author',
  scalars: {
    Name: {
      get: ({ name }) => name,
      set: (author, value) => {
        author.name = textArgument(value);
      },
    },
    Born: readOnly(({ born }) => born),
  },
});

const Book = defineClass<BookModel>({
  name: 'Book',
  id: ({ title }) => title,
  tracked: true,
  scalars: {
    Id: readOnly(({ title }) => title),
    Title: {
      get: ({ title }) => title,
      set: (book, value) => {
        book.title = textArgument(value);
      },
    },
    Pages: readOnly(({ pages }) => pages),
    Weight: { ...readOnly(({ pages }) => pages * 5), onDemand: true },
  },
  aliases: { Heading: 'Title' },
  navigations: {
    Author: ({ author }) => Author(author),
    AuthorOrNullObject: ({ author }) => (author.born > 0 ? Author(author) : NULL_OBJECT),
  },
  methods: {
    Read: (book, [from]) => `${book.title} from ${String(from)}`,
    Same: (book, [other]): boolean => isHostObject(other) && other.self === book,
    Tear: (book) => {
      book.pages--;
      if (book.pages < 0) throw invalidArgument('There is no page to tear.');
    },
  },
  absent: ['Cover'],
});

export const Shelf = defineClass<Library>({
  name: 'Shelf',
  scalars: { Count: readOnly(({ books }) => books.length) },
  items: ({ books }) => books.map((book) => Book(book)),
  item: ({ books }, key) => {
    const found = books.find(({ title }) => title === key);
    return found && Book(found);
  },
  methods: {
    Add: ({ books }, [title]) => {
      const book = { title: textArgument(title), pages: 1, author: { name: '', born: 0 } };
      books.push(book);
      return Book(book);
    },
    Search: () => {
      throw itemNotFound();
    },
  },
  events: { Added: { type: 13, target: () => 'shelf' } },
  afterCalculation: ['Search'],
});

/** The host of one shelf: it records what it is asked for. */
export class Library implements SessionHost {
  readonly books: BookModel[] = [
    { title: 'Emma', pages: 474, author: { name: 'Austen', born: 1775 } },
    { title: 'Sagas', pages: 800, author: { name: 'unknown', born: 0 } },
  ];
  readonly root = Shelf(this);
  readonly partitions = {};
  readonly log: string[] = [];

  service(): undefined {
    return undefined;
  }

  openBatch() {
    this.log.push('open');
    return {
      do: <T>(work: () => T): T => work(),
      settle: () => Promise.resolve(void this.log.push('settle')),
      end: () => void this.log.push('end'),
    };
  }

  enqueue<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }
}

/** Builds and sends one request as office.js would write it. */
export class Request {
  private readonly actions: Action[] = [];
  private readonly paths: Record<number, ObjectPath> = {
    1: { Id: 1, ObjectPathType: ObjectPathType.Global, Name: '' },
  };
  private nextPath = 2;

  constructor(private readonly session: Session) {}

  property(parent: number, name: string): number {
    return this.path({ ObjectPathType: ObjectPathType.Property, Name: name, ParentObjectPathId: parent });
  }

  method(parent: number, name: string, args: readonly unknown[] = []): number {
    const argumentInfo = { ArgumentInfo: { Arguments: args } };
    return this.path({
      ObjectPathType: ObjectPathType.Method,
      Name: name,
      ParentObjectPathId: parent,
      ...argumentInfo,
    });
  }

  item(parent: number, key: unknown): number {
    const argumentInfo = { ArgumentInfo: { Arguments: [key] } };
    return this.path({ ObjectPathType: ObjectPathType.Indexer, Name: '', ParentObjectPathId: parent, ...argumentInfo });
  }

  action(type: number, path: number, more: Partial<Action> = {}): this {
    this.actions.push({ Id: this.actions.length + 1, ActionType: type, Name: '', ObjectPathId: path, ...more });
    return this;
  }

  instantiate(path: number): this {
    return this.action(ActionType.Instantiate, path);
  }

  load(path: number, ...select: string[]): this {
    return this.action(ActionType.Query, path, { QueryInfo: { Select: select } });
  }

  call(path: number, name: string, ...args: unknown[]): this {
    return this.action(ActionType.Method, path, { Name: name, ArgumentInfo: { Arguments: args } });
  }

  set(path: number, name: string, value: unknown): this {
    return this.action(ActionType.SetProperty, path, { Name: name, ArgumentInfo: { Arguments: [value] } });
  }

  send(autoKeepReference = false): Promise<ResponseBody> {
    const body = { AutoKeepReference: autoKeepReference, Actions: this.actions, ObjectPaths: this.paths };
    return this.session.execute(body);
  }

  /** Sends it and answers the values alone. */
  async values(): Promise<unknown[]> {
    const { Results, Error } = await this.send();
    expect(Error).toBeUndefined();
    return Results.map(({ Value }) => Value);
  }

  private path(path: Omit<ObjectPath, 'Id'>): number {
    this.paths[this.nextPath] = { Id: this.nextPath, ...path };
    return this.nextPath++;
  }
}
