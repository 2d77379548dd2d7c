import { useCallback } from 'react';
import { withSource } from '../../clearing-house/mirror/source-choice';
import type { ComparisonSettings } from '../../clearing-house/mirror/measures/settings';
import type { TableSheet } from '../../workbook/table-sheet';
import type { Comparisons } from './use-comparisons';

/** Chooses the source that is compared: for a partner by its ISO code, or the whole table; undefined: by the order of providers. */
export type ChooseSource = (partner: string | undefined, source: string | undefined) => void;

/**
 * Keeps the choice with the workbook, and writes the companion and the colours anew: they would say something else than the
 * pane. While a later answer waits to be written, or one is fetched, that brings them along.
 */
export function useSourceChoice(
  table: TableSheet,
  { settings, change }: { settings: ComparisonSettings; change: (settings: ComparisonSettings) => void },
  { fetchedFor, pendingFor, stage, write }: Comparisons,
): ChooseSource {
  const { id } = table.identity.definition;
  const writes = fetchedFor(table.id) !== undefined && !pendingFor(table.id) && stage !== 'asking';
  return useCallback(
    (partner, source) => {
      change(withSource(settings, id, partner, source));
      if (writes) write(table);
    },
    [change, id, settings, table, write, writes],
  );
}
