import { useState } from 'react';
import { comparabilityOf } from '../../clearing-house/mirror/mirror-tables';
import type { TableSheet } from '../../workbook/table-sheet';
import { useLiveState } from '../shell/tools';

/**
 * The table that is meant: the one on top, unless another one was chosen since it is there; of none of them, the first with
 * something to set beside it.
 */
export function useChosenTable(): { table: TableSheet | undefined; choose: (id: string) => void } {
  const { tables, activeSheet } = useLiveState();
  const [chosen, setChosen] = useState<{ readonly id: string; readonly whileOn: string | undefined }>();
  const wanted = [chosen?.whileOn === activeSheet ? chosen?.id : undefined, activeSheet, chosen?.id];
  const table =
    wanted.map((id) => tables.find((each) => each.id === id)).find((each) => each)
    ?? tables.find(({ identity }) => comparabilityOf(identity.definition.id) !== 'nothing')
    ?? tables[0];
  return { table, choose: (id) => setChosen({ id, whileOn: activeSheet }) };
}
