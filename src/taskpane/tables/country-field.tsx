import { Combobox, Field, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { countryName, sortedByName, uneceMembers } from '../../clearing-house/codes/countries';
import { useLanguage } from '../shell/language';

interface Props {
  /** ISO code, empty for none. */
  readonly value: string;
  readonly onChange: (iso2: string) => void;
}

/** The reporting country, chosen among the members of UNECE by typing part of its name or its code. */
export function CountryField({ value, onChange }: Props) {
  const { t, language } = useLanguage();
  const members = useMemo(() => sortedByName(uneceMembers(), language), [language]);
  const chosen = countryName(value, language) ?? '';
  const [typed, setTyped] = useState<string>();
  const sought = searchable(typed?.trim() ?? '');
  const matching = members.filter(
    ({ iso2, names }) => searchable(names[language]).includes(sought) || searchable(iso2) === sought,
  );

  return (
    <Field label={t('tables.country')} required>
      <Combobox
        placeholder={t('tables.country-placeholder')}
        expandIcon={{ 'aria-label': t('tables.country-open') }}
        clearIcon={{ 'aria-label': t('tables.country-clear') }}
        value={typed ?? chosen}
        selectedOptions={value ? [value] : []}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(undefined);
          if (optionValue) onChange(optionValue);
        }}
        onBlur={() => setTyped(undefined)}
      >
        {matching.map(({ iso2, names }) => (
          <Option key={iso2} value={iso2} text={names[language]}>
            {names[language]}
          </Option>
        ))}
        {matching.length === 0 && (
          <Option key="none" value="" text="" disabled>
            {t('tables.no-country')}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

/** A text without capitals and accents, so that Etats finds États-Unis. */
const searchable = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
