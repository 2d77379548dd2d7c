import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useLanguage } from '../../shell/language';

interface Props {
  readonly question: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** Undefined while nothing is chosen. */
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
}

const useStyles = makeStyles({ narrow: { minWidth: 0, width: '100%' } });

/** A question with a list of answers, none of them chosen for the person who is asked. */
export function Choice({ question, options, value, onChoose }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Field label={question}>
      <Dropdown
        className={styles.narrow}
        placeholder={t('intake.choose')}
        value={options.find((option) => option.value === value)?.text ?? ''}
        selectedOptions={value === undefined ? [] : [value]}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChoose(optionValue)}
      >
        {options.map((option) => (
          <Option key={option.value} value={option.value} text={option.text}>
            {option.text}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
