import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { problemText } from '../../../workbook/problem-text';
import { useLanguage } from '../../shell/language';
import { Working } from '../working';
import type { Asked } from './use-asked';

const useStyles = makeStyles({ line: { display: 'flex', gap: '8px', alignItems: 'center' } });

/** How far a request is, if that takes longer than a moment; why there is no answer, and how to get one. */
export function AskedState({ asked }: { asked: Asked<unknown> }) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (asked.asking) return <Working text={t('mirrors.asking')} onCancel={asked.cancel} />;
  if (asked.cancelled)
    return (
      <div className={styles.line}>
        <Caption1>{t('region.not-fetched')}</Caption1>
        <Button size="small" onClick={asked.again}>
          {t('region.fetch')}
        </Button>
      </div>
    );
  if (asked.problem === undefined) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{problemText(asked.problem, t)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={asked.again}>
          {t('mirrors.try-now')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
