import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { yearsOnOffer } from '../../clearing-house/tables/editions';
import { useEditions } from '../shell/editions';
import { useLanguage } from '../shell/language';

interface Props {
  readonly round: number;
  /** Oldest first. */
  readonly years: readonly number[];
  readonly onChange: (change: { round?: number; years: number[] }) => void;
}

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: '1fr 2fr', gap: '12px' },
  narrow: { minWidth: 0 },
});

const ascending = (years: readonly number[]) => [...years].sort((a, b) => a - b);

/** The round of the clearing house, and the years to report in it. */
export function RoundFields({ round, years, onChange }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const editions = useEditions();
  return (
    <div className={styles.fields}>
      <Field label={t('tables.round')}>
        <Dropdown
          className={styles.narrow}
          value={String(round)}
          selectedOptions={[String(round)]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = Number(optionValue);
            onChange({ round: chosen, years: editions.editionFor(chosen).years });
          }}
        >
          {editions.rounds.map((each) => (
            <Option key={each} value={String(each)}>
              {String(each)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field
        label={t('tables.years')}
        validationState={years.length === 0 ? 'warning' : 'none'}
        validationMessage={years.length === 0 ? t('tables.no-years') : undefined}
      >
        <Dropdown
          className={styles.narrow}
          multiselect
          value={years.join(', ')}
          selectedOptions={years.map(String)}
          onOptionSelect={(_, { selectedOptions }) => onChange({ years: ascending(selectedOptions.map(Number)) })}
        >
          {yearsOnOffer(editions.editionFor(round)).map((year) => (
            <Option key={year} value={String(year)}>
              {String(year)}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </div>
  );
}
