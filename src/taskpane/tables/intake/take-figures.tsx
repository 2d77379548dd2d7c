import { Button, Caption1, Spinner } from '@fluentui/react-components';
import { TableMoveLeftRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { useLanguage } from '../../shell/language';
import { useLiveState } from '../../shell/tools';
import { ProblemBar } from '../../shell/problem-bar';
import { IntakePanel } from './intake-panel';
import { useIntake } from './use-intake';

/** Takes figures from the selection into a table: a button, and below it what it would do, before it does it. */
export function TakeFigures() {
  const { t } = useLanguage();
  const { tables, activeSheet } = useLiveState();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const intake = useIntake(close);
  const targets = tables.filter(({ reading }) => reading !== undefined);
  const usual = targets.find(({ id }) => id === activeSheet) ?? targets.at(-1);
  if (!usual) return null;
  return (
    <>
      <Button
        icon={intake.read.running ? <Spinner size="tiny" /> : <TableMoveLeftRegular />}
        disabled={intake.read.running}
        aria-expanded={open}
        onClick={() => {
          const chosen = targets.find(({ id }) => id === intake.preview?.target.id);
          intake.read.run(open && chosen ? chosen : usual);
          setOpen(true);
        }}
      >
        {open ? t('intake.read-again') : t('intake.button')}
      </Button>
      <Caption1>{t('intake.explanation')}</Caption1>
      <ProblemBar problem={intake.read.problem} onDismiss={intake.read.dismiss} />
      {open && intake.preview && (
        <IntakePanel intake={intake} preview={intake.preview} targets={targets} onCancel={close} />
      )}
    </>
  );
}
