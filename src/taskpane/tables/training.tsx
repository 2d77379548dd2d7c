import {
  Body1,
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import { HatGraduationRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { fillTraining } from '../../workbook/fill-training';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState, useTools } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { useNotice } from '../shell/use-notice';

/**
 * Fills the empty cells of the tables with the country's own published figures, for whoever wants to see a filled table first;
 * asks before, and names the sheets.
 */
export function Training() {
  const { t, language } = useLanguage();
  const { live, client } = useTools();
  const { tables } = useLiveState();
  const notice = useNotice();
  const [open, setOpen] = useState(false);
  const training = useJob(
    useCallback(async () => {
      const { tables: filled, figures, without } = await fillTraining(client, tables, language);
      live.replace(filled);
      const names = without.map(({ name }) => name).join(', ');
      if (figures > 0) notice(t('tables.trained', { figures, tables: filled.length }));
      else if (without.length > 0) notice(t('tables.no-training', { names }));
      else notice(t('tables.trained-before'));
    }, [client, tables, language, live, notice, t]),
  );
  return (
    <>
      <Button
        icon={training.running ? <Spinner size="tiny" /> : <HatGraduationRegular />}
        disabled={training.running}
        onClick={() => setOpen(true)}
      >
        {t('tables.training')}
      </Button>
      <Caption1>{t('tables.training-help')}</Caption1>
      <ProblemBar problem={training.problem} onDismiss={training.dismiss} />
      <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{t('training.title')}</DialogTitle>
            <DialogContent>
              <Body1>{t('training.which')}</Body1>
              <ul>
                {tables.map(({ id, name }) => (
                  <li key={id}>{name}</li>
                ))}
              </ul>
              <Body1>{t('training.kept')}</Body1>
            </DialogContent>
            <DialogActions>
              <Button onClick={() => setOpen(false)}>{t('training.cancel')}</Button>
              <Button
                appearance="primary"
                onClick={() => {
                  setOpen(false);
                  training.run();
                }}
              >
                {t('training.fill')}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
