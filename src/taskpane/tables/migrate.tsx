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
} from '@fluentui/react-components';
import { ArrowUpRightRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import type { TableDefinition } from '../../clearing-house/tables/definition';
import type { Edition } from '../../clearing-house/tables/editions';
import { migrateTable } from '../../workbook/migrate-table';
import type { TableSheet } from '../../workbook/table-sheet';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useTools } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { useNotice } from '../shell/use-notice';

interface Props {
  readonly table: TableSheet;
  readonly edition: Edition;
  /** Of the table in that edition. */
  readonly definition: TableDefinition;
}

/** Offers to move a table of an earlier round to the one chosen, and says what that does before it does it. */
export function Migrate({ table, edition, definition }: Props) {
  const { live } = useTools();
  const { t } = useLanguage();
  const notice = useNotice();
  const [open, setOpen] = useState(false);
  const { round } = edition;
  const move = useJob(
    useCallback(async () => {
      const { table: moved, from, left, metadata } = await migrateTable(table, edition, definition);
      live.forget(from);
      live.replace([moved], metadata ? [metadata] : []);
      setOpen(false);
      const { name } = moved;
      const codes = [...new Set(left.map(({ code }) => (code === '' ? t('migrate.no-code') : code)))].join(', ');
      notice(left.length === 0 ? t('migrate.done', { name }) : t('migrate.left', { name, count: left.length, codes }));
    }, [definition, edition, live, notice, t, table]),
  );
  return (
    <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" icon={<ArrowUpRightRegular />}>
          {t('migrate.button', { round })}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('migrate.title', { name: table.name, round })}</DialogTitle>
          <DialogContent>
            <Body1>{t('migrate.explanation')}</Body1>
            <ProblemBar problem={move.problem} onDismiss={move.dismiss} />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{t('migrate.cancel')}</Button>
            <Button appearance="primary" disabled={move.running} onClick={() => move.run()}>
              {t('migrate.button', { round })}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
