import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';

const useStyles = makeStyles({ field: { minWidth: 0, width: '100%' } });

interface Props {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: readonly string[];
  readonly problem?: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A choice of several out of many. */
export function SeveralField({ label, options, chosen, problem, onChange }: Props) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" {...(problem !== undefined && { validationMessage: problem })}>
      <Dropdown
        size="small"
        className={styles.field}
        multiselect
        value={options
          .filter(({ value }) => chosen.includes(value))
          .map(({ text }) => text)
          .join(', ')}
        selectedOptions={[...chosen]}
        onOptionSelect={(_, { selectedOptions }) => onChange(selectedOptions)}
      >
        {options.map(({ value, text }) => (
          <Option key={value} value={value}>
            {text}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
