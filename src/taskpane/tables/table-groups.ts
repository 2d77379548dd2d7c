import type { MessageKey } from '../../clearing-house/messages/catalogue';
import type { TableDefinition } from '../../clearing-house/tables/definition';

/** Tables that belong together in the list. */
export interface TableGroup {
  readonly title: MessageKey;
  readonly definitions: readonly TableDefinition[];
}

/** The tables of an edition as the list shows them: stocks, long-term flows with acquisitions, short-term flows. */
export function tableGroups(definitions: readonly TableDefinition[]): TableGroup[] {
  const groups: TableGroup[] = [
    { title: 'tables.group.stocks', definitions: definitions.filter(({ measure }) => measure === 'stock') },
    {
      title: 'tables.group.long-term',
      definitions: definitions.filter(({ measure, term }) => measure !== 'stock' && term !== 'short'),
    },
    { title: 'tables.group.short-term', definitions: definitions.filter(({ term }) => term === 'short') },
  ];
  return groups.filter((group) => group.definitions.length > 0);
}

/** The tables that a round is about first: all but those of short-term migration, which few offices have. */
export const usualTables = (definitions: readonly TableDefinition[]): string[] =>
  definitions.filter(({ term }) => term !== 'short').map(({ id }) => id);
