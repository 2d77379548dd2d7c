import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { LANGUAGES, type Language } from '../../clearing-house/messages/language';
import { useLanguage } from '../shell/language';

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

/** Each language under its own name, which its readers know whatever language the pane is in. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', ru: 'Русский' };

/** The language of new sheets, apart from that of Excel. */
export function SheetLanguageField({ value, onChange }: { value: Language; onChange: (language: Language) => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Field label={t('tables.sheet-language')}>
      <Dropdown
        className={styles.narrow}
        value={NAMES[value]}
        selectedOptions={[value]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = LANGUAGES.find((each) => each === optionValue);
          if (chosen) onChange(chosen);
        }}
      >
        {LANGUAGES.map((each) => (
          <Option key={each} value={each} lang={each}>
            {NAMES[each]}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
