import { useCallback, useEffect } from 'react';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';

/** Walking from pair to pair. */
export interface Walk {
  /** The place of the present pair in the list, from 1; 0 while none of the list is. */
  readonly position: number;
  readonly step: (by: 1 | -1) => void;
}

/** Goes to the next or previous pair, by buttons and by F8 and Shift+F8; round at the ends. */
export function useNextLine(
  lines: readonly FlowLine[],
  current: string | undefined,
  open: (line: FlowLine) => void,
): Walk {
  const index = lines.findIndex(({ key }) => key === current);
  const step = useCallback(
    (by: 1 | -1) => {
      const { length } = lines;
      if (length > 0) open(lines[index < 0 ? (by > 0 ? 0 : length - 1) : (index + by + length) % length]!);
    },
    [index, lines, open],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [step]);
  return { position: index + 1, step };
}
