/**
 * What the add-in keeps in the document: `Office.context.document.settings`.
 * Values are JSON texts, as office.js sends them.
 */
export class DocumentSettings {
  private settings: ReadonlyMap<string, string> = new Map();
  private readonly listeners = new Set<(savedBy: unknown) => void>();

  entries(): [name: string, json: string][] {
    return [...this.settings];
  }

  /** Replaces all settings, as `saveAsync` does. `savedBy` is whoever saved; it need not be told of its own doing. */
  save(entries: Iterable<readonly [name: string, json: string]>, savedBy?: unknown): void {
    this.settings = new Map(entries);
    for (const listener of this.listeners) listener(savedBy);
  }

  /** Calls back after every save. @returns a function that ends it */
  onSave(listener: (savedBy: unknown) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
