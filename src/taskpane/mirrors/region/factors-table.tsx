import { countryName } from '../../../clearing-house/codes/countries';
import type { Factor, Harmonised } from '../../../clearing-house/mirror/harmonised/harmonise';
import { useLanguage } from '../../shell/language';
import { PairTable } from '../pair-table';

/** The correction factors of each country, with their standard errors where these can be told. */
export function FactorsTable({ result: { factors } }: { result: Harmonised }) {
  const { t, language } = useLanguage();
  const countries = [...new Set(factors.map(({ country }) => country))]
    .map((code) => ({ code, name: countryName(code, language) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  const places = new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const shown = (code: string, side: Factor['side']): string => {
    const factor = factors.find((each) => each.country === code && each.side === side);
    if (!factor) return '–';
    const value = places.format(factor.factor);
    if (factor.reference) return `${value} (${t('estimates.reference')})`;
    return factor.relativeError === undefined
      ? value
      : `${value} ± ${places.format(factor.factor * factor.relativeError)}`;
  };
  return (
    <details>
      <summary>{t('estimates.factors')}</summary>
      <PairTable
        label={t('estimates.factors')}
        headings={[t('estimates.country'), t('estimates.alpha'), t('estimates.beta')]}
        rows={countries.map(({ code, name }) => ({
          key: code,
          cells: [name, shown(code, 'immigration'), shown(code, 'emigration')],
        }))}
      />
    </details>
  );
}
