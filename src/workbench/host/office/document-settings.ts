/**
 * `Office.context.document.settings`: the same store as `workbook.settings`, seen through the calls of office.js, which
 * reads and writes all of it at once, values as JSON texts.
 */
export class DocumentSettings {
  /** `changed` is called after each save. */
  constructor(
    private readonly values: Map<string, unknown>,
    private readonly changed: () => void,
  ) {}

  entries(): [name: string, json: string][] {
    return [...this.values].map(([name, value]) => [name, JSON.stringify(value)]);
  }

  /** Replaces all settings, as `saveAsync` does. A value that is not JSON is kept as the text it is. */
  save(entries: Iterable<readonly [name: string, json: string]>): void {
    this.values.clear();
    for (const [name, json] of entries) this.values.set(name, valueOf(json));
    this.changed();
  }
}

function valueOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
