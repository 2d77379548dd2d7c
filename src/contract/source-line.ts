import type { Source } from './sources';

/**
 * A source as one line to print: publisher, data set and when it was read.
 * @param vintage the vintage meant, the latest if left out
 */
export function sourceLine({ publisher, dataset, vintages }: Source, vintage?: number): string {
  const read = vintage === undefined ? vintages.at(-1) : vintages.find((each) => each.vintage === vintage);
  const when = read?.retrievedNote ?? read?.retrieved;
  return [`${publisher} ${dataset}`, when].filter((part) => part !== undefined).join(', ');
}
