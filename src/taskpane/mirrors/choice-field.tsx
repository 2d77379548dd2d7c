import { Field, makeStyles, Select } from '@fluentui/react-components';

// A list is as wide as its longest entry unless it is told otherwise.
const useStyles = makeStyles({
  narrow: { minWidth: 0 },
  list: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Value[];
  readonly text: (option: Value) => string;
  readonly onChange: (value: Value) => void;
}

/** A choice of one out of a few. */
export function ChoiceField<Value extends string>({ label, value, options, text, onChange }: Props<Value>) {
  const styles = useStyles();
  return (
    <Field label={label} size="small" className={styles.narrow}>
      <Select
        size="small"
        className={styles.narrow}
        select={{ className: styles.list }}
        value={value}
        onChange={(_, data) => onChange(data.value as Value)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {text(option)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
