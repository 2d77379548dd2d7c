import { Field, Select } from '@fluentui/react-components';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Value[];
  readonly text: (option: Value) => string;
  readonly onChange: (value: Value) => void;
}

/** A choice of one out of a few. */
export function ChoiceField<Value extends string>({ label, value, options, text, onChange }: Props<Value>) {
  return (
    <Field label={label} size="small">
      <Select size="small" value={value} onChange={(_, data) => onChange(data.value as Value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {text(option)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
