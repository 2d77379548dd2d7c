import { Button, Caption1, makeStyles, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import { measures } from '../../clearing-house/mirror/measures/catalogue';
import type { ComparisonSettings } from '../../clearing-house/mirror/measures/settings';
import { stayCoefficients } from '../../clearing-house/mirror/measures/stay-coefficients';
import { useLanguage } from '../shell/language';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(420px, calc(100vw - 64px))', maxHeight: '70vh', overflowY: 'auto' },
  term: { fontWeight: 600, margin: 0 },
  text: { margin: '0 0 8px' },
});

/** Every measure with its formula and where it comes from, at a click. */
export function MeasureHelp({ settings }: { settings: ComparisonSettings }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Popover trapFocus withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<InfoRegular />}>
          {t('mirrors.measures')}
        </Button>
      </PopoverTrigger>
      {/* It scrolls, so that the keyboard has to reach it. */}
      <PopoverSurface className={styles.surface} tabIndex={0} aria-label={t('mirrors.measures')}>
        {measures(settings).map(({ id, formula, source }) => (
          <section key={id}>
            <p className={styles.term}>{t(`measure.${id}.name`)}</p>
            <p className={styles.text}>
              {t(`measure.${id}.help`)}
              <br />
              <Caption1>
                {t('mirrors.formula')}: <code>{formula}</code>
                <br />
                {t('mirrors.formula.source')}: {source}
              </Caption1>
            </p>
          </section>
        ))}
        <section>
          <p className={styles.term}>{t('mirrors.coefficients')}</p>
          <p className={styles.text}>
            <Caption1>
              {t(`coefficients.${settings.coefficients}`)}: {stayCoefficients[settings.coefficients].source}
            </Caption1>
          </p>
        </section>
      </PopoverSurface>
    </Popover>
  );
}
