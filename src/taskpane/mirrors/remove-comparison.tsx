import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import { removeComparisons } from '../../workbook/compare-remove';
import type { TableSheet } from '../../workbook/table-sheet';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useJob } from '../shell/use-job';
import { useNotice } from '../shell/use-notice';

const useStyles = makeStyles({ content: { display: 'grid', gap: '8px' }, open: { justifySelf: 'start' } });

interface Props {
  readonly table: TableSheet;
  readonly disabled: boolean;
  readonly onRemoved: (table: TableSheet) => void;
}

/** Takes the comparison of a table out of the workbook, after saying what goes, what stays, and that it cannot be undone. */
export function RemoveComparison({ table, disabled, onRemoved }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const notice = useNotice();
  const removal = useJob(
    useCallback(async () => {
      await removeComparisons([table]);
      onRemoved(table);
      notice(t('remove.done'));
    }, [notice, onRemoved, t, table]),
  );
  return (
    <>
      <Dialog>
        <DialogTrigger disableButtonEnhancement>
          <Button
            className={styles.open}
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            disabled={disabled || removal.running}
          >
            {t('remove.comparison')}
          </Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{t('remove.title', { sheet: table.name })}</DialogTitle>
            <DialogContent className={styles.content}>
              <Body1>{t('remove.goes')}</Body1>
              <Body1>{t('remove.stays')}</Body1>
              <Body1>{t('remove.no-undo')}</Body1>
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="secondary">{t('answers.cancel')}</Button>
              </DialogTrigger>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="primary" onClick={() => removal.run()}>
                  {t('remove.do')}
                </Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
      <ProblemBar problem={removal.problem} onDismiss={removal.dismiss} />
    </>
  );
}
