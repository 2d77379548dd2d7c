/**
 * Univer 0.25.1 calls methods of iterators that came with Node 22 (`map.values().some(...)`). Node 20 lacks them; where
 * the platform has them, this file changes nothing. Import it before the first import of Univer.
 */
type Step = (value: unknown, index: number) => unknown;

const helpers: Record<string, (this: Iterable<unknown>, step: Step) => unknown> = {
  some(step) {
    let index = 0;
    for (const value of this) if (step(value, index++)) return true;
    return false;
  },
  every(step) {
    let index = 0;
    for (const value of this) if (!step(value, index++)) return false;
    return true;
  },
  find(step) {
    let index = 0;
    for (const value of this) if (step(value, index++)) return value;
    return undefined;
  },
  forEach(step) {
    let index = 0;
    for (const value of this) step(value, index++);
  },
  toArray() {
    return [...this];
  },
  *map(step) {
    let index = 0;
    for (const value of this) yield step(value, index++);
  },
  *filter(step) {
    let index = 0;
    for (const value of this) if (step(value, index++)) yield value;
  },
};

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
for (const [name, value] of Object.entries(helpers)) {
  if (!(name in prototype)) Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}

export {};
