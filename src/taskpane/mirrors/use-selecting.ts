import { useCallback, useMemo, useState } from 'react';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';

/** Pairs selected to be settled together. */
export interface Selecting {
  readonly selected: ReadonlySet<string>;
  /** Whether a pair can be: only where both sides have a figure is there something to keep. */
  readonly selectable: (line: FlowLine) => boolean;
  readonly toggle: (line: FlowLine, on: boolean) => void;
}

const selectable = ({ measured, kind }: FlowLine): boolean => measured !== undefined && kind !== 'beside';

/**
 * Selecting several of the pairs shown; what is shown no longer is not selected either.
 * @param lines those shown, on all pages
 */
export function useSelecting(lines: readonly FlowLine[]) {
  const [on, setOn] = useState(false);
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const candidates = useMemo(() => lines.filter(selectable), [lines]);
  const chosen = useMemo(() => candidates.filter(({ key }) => keys.has(key)), [candidates, keys]);
  const toggle = useCallback(
    ({ key }: FlowLine, wanted: boolean) =>
      setKeys((before) => new Set(wanted ? [...before, key] : [...before].filter((each) => each !== key))),
    [],
  );
  const selecting = useMemo(
    (): Selecting => ({ selected: new Set(chosen.map(({ key }) => key)), selectable, toggle }),
    [chosen, toggle],
  );
  const select = useCallback((wanted: readonly FlowLine[]) => setKeys(new Set(wanted.map(({ key }) => key))), []);
  return { on, candidates, chosen, selecting: on ? selecting : undefined, select, setOn };
}
