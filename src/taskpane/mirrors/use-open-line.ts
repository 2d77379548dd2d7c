import { useCallback, useMemo, useState } from 'react';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { parseAddress } from '../../clearing-house/sheet/a1';
import { inArea } from '../../clearing-house/sheet/area';
import type { LiveState } from '../../workbook/live-tables';
import { useLiveState } from '../shell/tools';

interface Opened {
  readonly key: string;
  /** Where the selection was when it was opened: a later one is followed. */
  readonly selection: LiveState['selection'];
}

/** Which pair of a table is selected in the sheet, and which is open in the pane; an open one follows the selection. */
export function useOpenLine(sheetId: string, lines: readonly FlowLine[]) {
  const { selection } = useLiveState();
  const [wanted, setWanted] = useState<Opened>();
  /** The pair that was open last, to come back to in the list. */
  const [last, setLast] = useState<string>();
  const selected = useMemo(() => {
    const area = selection?.sheetId === sheetId ? parseAddress(selection.address) : undefined;
    return area && lines.find(({ flow }) => inArea(flow.cell, area));
  }, [lines, selection, sheetId]);
  if (wanted && selected && selection !== wanted.selection) setWanted({ key: selected.key, selection });
  const open = useCallback(({ key }: FlowLine) => setWanted({ key, selection }), [selection]);
  const close = useCallback(() => {
    setLast(wanted?.key);
    setWanted(undefined);
  }, [wanted]);
  return { selected, opened: wanted && lines.find(({ key }) => key === wanted.key), open, close, last };
}
