import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../shell/language';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Whether only whole numbers will do. */
  readonly whole: boolean;
  readonly onChange: (value: number) => void;
}

/** A number that counts as soon as it is within its bounds; a decimal comma is one too. */
export function NumberField({ label, value, minimum, maximum, whole, onChange }: Props) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState<string>();
  const numberOf = (text: string): number | undefined => {
    const number = text.trim() === '' ? NaN : Number(text.replace(',', '.'));
    return number >= minimum && number <= maximum && (!whole || Number.isInteger(number)) ? number : undefined;
  };
  const text = typed ?? String(value);
  return (
    <Field
      label={label}
      size="small"
      validationMessage={numberOf(text) === undefined ? t('mirrors.settings.wrong', { minimum, maximum }) : undefined}
    >
      <Input
        size="small"
        inputMode="decimal"
        value={text}
        onBlur={() => setTyped(undefined)}
        onChange={(_, { value: next }) => {
          setTyped(next);
          const number = numberOf(next);
          if (number !== undefined) onChange(number);
        }}
      />
    </Field>
  );
}
