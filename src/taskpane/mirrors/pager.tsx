import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useLanguage } from '../shell/language';

const useStyles = makeStyles({ pager: { display: 'flex', alignItems: 'center', gap: '4px', paddingTop: '4px' } });

interface Props {
  /** From 0. */
  readonly page: number;
  /** How many stand on a page, and how many there are. */
  readonly size: number;
  readonly count: number;
  readonly onTurn: (page: number) => void;
}

/** Turns the pages of a list. */
export function Pager({ page, size, count, onTurn }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const last = Math.ceil(count / size) - 1;
  return (
    <div className={styles.pager}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={t('list.previous')}
        disabledFocusable={page === 0}
        onClick={() => onTurn(page - 1)}
      />
      <Caption1 aria-live="polite">
        {t('list.page', { first: page * size + 1, last: Math.min(count, (page + 1) * size), count })}
      </Caption1>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label={t('list.next')}
        disabledFocusable={page === last}
        onClick={() => onTurn(page + 1)}
      />
    </div>
  );
}
