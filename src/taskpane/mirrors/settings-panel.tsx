import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  DEFAULT_COMPARISON,
  JUDGING_MEASURES,
  RANKINGS,
  type ComparisonSettings,
} from '../../clearing-house/mirror/measures/settings';
import { COEFFICIENT_SETS } from '../../clearing-house/mirror/measures/stay-coefficients';
import { useLanguage } from '../shell/language';
import { ChoiceField } from './choice-field';
import { MeasureHelp } from './measure-help';
import { NumberField } from './number-field';

const useStyles = makeStyles({
  panel: { display: 'grid', gap: '8px', padding: '4px 0' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

const VMP_DENOMINATORS = ['own', 'partner'] as const;

interface Props {
  readonly settings: ComparisonSettings;
  readonly onChange: (settings: ComparisonSettings) => void;
  /** Which source is compared; undefined while there is nothing to choose from. */
  readonly source: ReactNode;
  /** Writes the sheet anew, so that it follows; undefined while there is nothing to write. */
  readonly onWrite: (() => void) | undefined;
}

/** What the user sets for comparing; folded up, as the defaults suit most. */
export function SettingsPanel({ settings, onChange, source, onWrite }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const change = (changed: Partial<ComparisonSettings>) => onChange({ ...settings, ...changed });
  return (
    <details>
      <summary>{t('mirrors.settings')}</summary>
      <div className={styles.panel}>
        <Caption1>{t('mirrors.settings.help')}</Caption1>
        <ChoiceField
          label={t('mirrors.measure')}
          value={settings.measure}
          options={JUDGING_MEASURES}
          text={(measure) => t(`measure.${measure}.name`)}
          onChange={(measure) => change({ measure })}
        />
        <NumberField
          label={t('mirrors.tolerance')}
          value={Number((100 * settings.tolerance).toPrecision(6))}
          minimum={0}
          maximum={200}
          whole={false}
          onChange={(percent) => change({ tolerance: percent / 100 })}
        />
        <NumberField
          label={t('mirrors.floor')}
          value={settings.floor}
          minimum={0}
          maximum={100_000}
          whole
          onChange={(floor) => change({ floor })}
        />
        <ChoiceField
          label={t('mirrors.coefficients')}
          value={settings.coefficients}
          options={COEFFICIENT_SETS}
          text={(set) => t(`coefficients.${set}`)}
          onChange={(coefficients) => change({ coefficients })}
        />
        <ChoiceField
          label={t('mirrors.denominator')}
          value={settings.vmpDenominator}
          options={VMP_DENOMINATORS}
          text={(side) => t(`mirrors.denominator.${side}`)}
          onChange={(vmpDenominator) => change({ vmpDenominator })}
        />
        <ChoiceField
          label={t('mirrors.ranking')}
          value={settings.ranking}
          options={RANKINGS}
          text={(ranking) => t(`ranking.${ranking}`)}
          onChange={(ranking) => change({ ranking })}
        />
        {source}
        <div className={styles.buttons}>
          <MeasureHelp settings={settings} />
          <Button size="small" onClick={() => onChange(DEFAULT_COMPARISON)}>
            {t('mirrors.settings.reset')}
          </Button>
          {onWrite && (
            <Button size="small" onClick={onWrite}>
              {t('mirrors.write')}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}
