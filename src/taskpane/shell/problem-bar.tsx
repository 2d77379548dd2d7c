import { useEffect } from 'react';
import { noteError } from '../../workbook/diagnostics/error-log';
import { problemText } from '../../workbook/problem-text';
import { DismissableBar } from './dismissable-bar';
import { useLanguage } from './language';

/** Says what went wrong until it is dismissed, and remembers it for the diagnostics; nothing if nothing did. */
export function ProblemBar({ problem, onDismiss }: { problem: unknown; onDismiss: () => void }) {
  const { t } = useLanguage();
  useEffect(() => {
    if (problem !== undefined) noteError(problem);
  }, [problem]);
  if (problem === undefined) return <div />;
  return <DismissableBar intent="error" text={problemText(problem, t)} onDismiss={onDismiss} />;
}
