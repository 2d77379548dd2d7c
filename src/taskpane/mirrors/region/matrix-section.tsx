import { Body1, Caption1, makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { countryName } from '../../../clearing-house/codes/countries';
import {
  flowsAmong,
  LARGEST_PARTNERS,
  REGION_SCOPES,
  regionCountries,
  type RegionScope,
} from '../../../clearing-house/mirror/region/region-countries';
import type { MatrixCell } from '../../../clearing-house/pictures/matrix-cells';
import { MatrixPicture } from '../../pictures/matrix-picture';
import { useLanguage } from '../../shell/language';
import { ChoiceField } from '../choice-field';
import { AskedState } from './asked-state';
import type { RegionProps } from './region-props';
import { useMatrices } from './use-matrices';

const useStyles = makeStyles({
  section: { display: 'grid', gap: '8px', gridTemplateColumns: 'minmax(0, 1fr)' },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: '4px 8px' },
});

/** The double-entry matrix of the region for a year, with the figures of the workbook for the own country. */
export function MatrixSection({ comparison, cache, of, years, onOpen }: RegionProps) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { table, lines, settings } = comparison;
  const { reporter } = table.identity;
  const [chosen, setChosen] = useState<number>();
  const [scope, setScope] = useState<RegionScope>('largest');
  const year = chosen ?? of.year;
  const { asked, region } = useMatrices(
    table,
    of.sex,
    useMemo(() => [year], [year]),
    cache,
  );
  const shown = useMemo(() => {
    if (!region) return undefined;
    const codes = regionCountries(region.flows, reporter, scope);
    const countries = codes.map((code) => ({ code, label: countryName(code, language) ?? code }));
    return { countries, flows: flowsAmong(region.flows, codes) };
  }, [language, region, reporter, scope]);
  const select = useCallback(
    ({ origin, destination }: MatrixCell) => {
      const [here, there] = region?.side === 'immigration' ? [destination, origin] : [origin, destination];
      const line =
        here.code === reporter
        && lines.find(({ flow }) => flow.country === there.code && flow.year === year && flow.sex === of.sex);
      if (line) onOpen(line);
    },
    [lines, of.sex, onOpen, region, reporter, year],
  );
  const country = countryName(reporter, language) ?? reporter;
  return (
    <div className={styles.section}>
      <div className={styles.fields}>
        <ChoiceField
          label={t('region.year')}
          value={String(year)}
          options={years.map(String)}
          text={(each) => each}
          onChange={(each) => setChosen(Number(each))}
        />
        <ChoiceField
          label={t('region.scope')}
          value={scope}
          options={REGION_SCOPES}
          text={(each) => t(`region.scope.${each}`, { count: LARGEST_PARTNERS })}
          onChange={setScope}
        />
      </div>
      <Caption1>{t('region.what-is-sent')}</Caption1>
      <AskedState asked={asked} />
      {shown && region && shown.flows.length === 0 && <Body1>{t('region.none')}</Body1>}
      {shown && region && shown.flows.length > 0 && (
        <>
          <Caption1>
            {t(region.ownYears.includes(year) ? 'region.own-put-in' : 'region.own-published', { country, year })}
          </Caption1>
          <MatrixPicture
            subject={of.subject(year)}
            source={t('mirrors.fetched', { sources: region.sources.join('; '), fetched: Date.parse(region.fetched) })}
            countries={shown.countries}
            flows={shown.flows}
            floor={settings.floor}
            onSelect={select}
          />
        </>
      )}
    </div>
  );
}
