import { Field, makeStyles, SearchBox, Select } from '@fluentui/react-components';
import type { Sex } from '../../clearing-house/codes/sex';
import { SHOWN, type LineFilter, type Shown } from '../../clearing-house/mirror/line-filter';
import { useLanguage } from '../shell/language';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: '4px 8px' },
  narrow: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly filter: LineFilter;
  readonly years: readonly number[];
  readonly sexes: readonly Sex[];
  /** How many pairs there are of each sort; one that is left out is not offered. */
  readonly counts: Partial<Readonly<Record<Shown, number>>>;
  /** Whether stocks are shown, of which nothing is a discrepancy. */
  readonly stock: boolean;
  /** Whether a picture is shown, which is of one year and sex, of every sort. */
  readonly onePicture: boolean;
  readonly onChange: (filter: LineFilter) => void;
}

/** Which pairs to show: discrepancies, all, missing or answered; of a partner, year and sex. */
export function FilterFields({ filter, years, sexes, counts, stock, onePicture, onChange }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const label = (shown: Shown) =>
    t(`mirrors.${stock && shown === 'discrepancies' ? 'beside' : shown}`, { count: counts[shown]! });
  return (
    <div className={styles.fields}>
      {!onePicture && (
        <Field label={t('mirrors.show')} size="small">
          <Select
            size="small"
            value={filter.shown}
            onChange={(_, { value }) => onChange({ ...filter, shown: value as Shown })}
          >
            {SHOWN.filter((shown) => counts[shown] !== undefined).map((shown) => (
              <option key={shown} value={shown}>
                {label(shown)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t('mirrors.partner')} size="small">
        <SearchBox
          size="small"
          className={styles.narrow}
          value={filter.partner}
          dismiss={{ 'aria-label': t('mirrors.clear-search') }}
          onChange={(_, { value }) => onChange({ ...filter, partner: value })}
        />
      </Field>
      {years.length > 1 && (
        <Field label={t('mirrors.year')} size="small">
          <Select
            size="small"
            value={String(filter.year ?? '')}
            onChange={(_, { value }) => onChange({ ...filter, year: value === '' ? undefined : Number(value) })}
          >
            {!onePicture && <option value="">{t('mirrors.every-year')}</option>}
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {sexes.length > 1 && (
        <Field label={t('mirrors.sex')} size="small">
          <Select
            size="small"
            value={filter.sex ?? ''}
            onChange={(_, { value }) => onChange({ ...filter, sex: sexes.find((sex) => sex === value) })}
          >
            {!onePicture && <option value="">{t('mirrors.every-sex')}</option>}
            {sexes.map((sex) => (
              <option key={sex} value={sex}>
                {t(`sheet.sex.${sex}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
