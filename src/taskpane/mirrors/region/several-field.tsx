import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';

const useStyles = makeStyles({
  narrow: { minWidth: 0 },
  field: { minWidth: 0, width: '100%' },
  text: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', display: 'block' },
});

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
  const shown = options
    .filter(({ value }) => chosen.includes(value))
    .map(({ text }) => text)
    .join(', ');
  return (
    <Field
      label={label}
      size="small"
      className={styles.narrow}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      <Dropdown
        size="small"
        className={styles.field}
        multiselect
        value={shown}
        button={{ children: <span className={styles.text}>{shown}</span> }}
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
