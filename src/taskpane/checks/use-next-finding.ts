import { useCallback, useEffect, useState } from 'react';
import type { AnsweredFinding } from '../../clearing-house/answers/settle';
import { goToCell } from '../../workbook/go-to-cell';
import { useJob } from '../shell/use-job';

/** Walking from finding to finding. */
export interface Walk {
  readonly current: AnsweredFinding | undefined;
  /** The place of the present finding in the list, from 1; 0 while none is. */
  readonly position: number;
  readonly step: (by: 1 | -1) => void;
  readonly problem: unknown;
  readonly dismiss: () => void;
}

/** Goes to the next or previous finding and its cell, by buttons and by F8 and Shift+F8; round at the ends. */
export function useNextFinding(findings: readonly AnsweredFinding[]): Walk {
  const [key, setKey] = useState<string>();
  const go = useJob(useCallback(({ finding }: AnsweredFinding) => goToCell(finding.sheet, finding.cells[0]), []));
  const index = findings.findIndex((each) => each.key === key);
  const { run } = go;
  const step = useCallback(
    (by: 1 | -1) => {
      const { length } = findings;
      if (length === 0) return;
      const next = findings[index < 0 ? (by > 0 ? 0 : length - 1) : (index + by + length) % length]!;
      setKey(next.key);
      run(next);
    },
    [findings, index, run],
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
  return { current: findings[index], position: index + 1, step, problem: go.problem, dismiss: go.dismiss };
}
