import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useLanguage } from '../shell/language';
import type { Walk } from './use-next-line';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'center' } });

/** Previous and next pair, and where one is. */
export function WalkButtons({ walk, count }: { walk: Walk; count: number }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const buttons = [
    { by: -1, label: t('mirrors.previous'), icon: <ArrowUpRegular /> },
    { by: 1, label: t('mirrors.next'), icon: <ArrowDownRegular /> },
  ] as const;
  return (
    <div className={styles.buttons}>
      {buttons.map(({ by, label, icon }) => (
        <Button
          key={by}
          size="small"
          appearance="subtle"
          icon={icon}
          aria-label={label}
          title={t('mirrors.keys')}
          disabled={count === 0}
          onClick={() => walk.step(by)}
        />
      ))}
      <Caption1 role="status">{walk.position > 0 && t('mirrors.position', { index: walk.position, count })}</Caption1>
    </div>
  );
}
