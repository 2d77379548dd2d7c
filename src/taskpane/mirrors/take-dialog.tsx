import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { planTaking, type TakePlan } from '../../clearing-house/mirror/take-plan';
import { takeFigures } from '../../workbook/compare-take';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useTools } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { useNotice } from '../shell/use-notice';
import type { ShownComparison } from './use-comparison';

/** As many are shown before they are written. */
const PREVIEWED = 50;

const useStyles = makeStyles({
  content: { display: 'grid', gap: '12px' },
  list: { margin: 0, paddingInlineStart: '20px', maxHeight: '40vh', overflowY: 'auto' },
});

const NOTHING: TakePlan = { figures: [], left: [] };

interface Props {
  readonly comparison: ShownComparison;
  /** Those whose own cell is empty. */
  readonly lines: readonly FlowLine[];
  readonly onDone: () => void;
}

/** Takes partners' figures for empty cells, as they are or adjusted for the minimum stay, after showing what would be written. */
export function TakeDialog({ comparison: { table, settings, mirror }, lines, onDone }: Props) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { live } = useTools();
  const notice = useNotice();
  const [adjusted, setAdjusted] = useState(false);
  const { reading } = table;
  const plan = useMemo(() => {
    const flows = lines.map(({ flow }) => flow);
    return reading ? planTaking({ table: reading, flows, adjusted, settings, language }) : NOTHING;
  }, [adjusted, language, lines, reading, settings]);
  const { figures, left } = plan;
  const unknown = left.filter(({ because }) => because === 'stay-not-known').length;
  const take = useJob(
    useCallback(async () => {
      const taken = await takeFigures(table, figures);
      live.replace([taken.table]);
      notice(t('mirrors.taken', { count: taken.written.length, changed: taken.changed.length }));
      onDone();
    }, [figures, live, notice, onDone, t, table]),
  );
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onDone()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('mirrors.take.title', { count: lines.length })}</DialogTitle>
          <DialogContent className={styles.content}>
            {mirror.kind === 'mirror' && (
              <Field label={t('mirrors.take.how')}>
                <RadioGroup
                  value={adjusted ? 'adjusted' : 'as-is'}
                  onChange={(_, { value }) => setAdjusted(value === 'adjusted')}
                >
                  <Radio value="as-is" label={t('mirrors.take.as-is')} />
                  <Radio
                    value="adjusted"
                    label={t('mirrors.take.adjusted', { coefficients: t(`coefficients.${settings.coefficients}`) })}
                  />
                </RadioGroup>
              </Field>
            )}
            <Body1>{t('mirrors.take.preview', { count: figures.length })}</Body1>
            {/* It scrolls, so that the keyboard has to reach it. */}
            <ul className={styles.list} tabIndex={0} aria-label={t('mirrors.take.preview', { count: figures.length })}>
              {figures.slice(0, PREVIEWED).map(({ flow, remark }) => (
                <li key={`${flow.code} ${flow.year} ${flow.sex}`}>{remark}</li>
              ))}
            </ul>
            {figures.length > PREVIEWED && (
              <Body1>{t('mirrors.take.more', { count: figures.length - PREVIEWED })}</Body1>
            )}
            {unknown > 0 && <Body1>{t('mirrors.take.stay-not-known', { count: unknown })}</Body1>}
            <ProblemBar problem={take.problem} onDismiss={take.dismiss} />
          </DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={onDone}>
              {t('answers.cancel')}
            </Button>
            <Button appearance="primary" disabled={figures.length === 0 || take.running} onClick={() => take.run()}>
              {t('mirrors.take.write', { count: figures.length })}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
