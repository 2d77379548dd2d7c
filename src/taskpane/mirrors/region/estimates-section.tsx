import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { countries as allCountries, countryName, sortedByName } from '../../../clearing-house/codes/countries';
import { CONSTRAINTS, OBJECTIVES, type Method } from '../../../clearing-house/mirror/harmonised/method';
import type { EstimatesChoice } from '../../../clearing-house/mirror/region/estimates';
import {
  LARGEST_PARTNERS,
  REGION_SCOPES,
  regionCountries,
} from '../../../clearing-house/mirror/region/region-countries';
import { useLanguage } from '../../shell/language';
import { ProblemBar } from '../../shell/problem-bar';
import { ChoiceField } from '../choice-field';
import { Working } from '../working';
import { AskedState } from './asked-state';
import { EstimatesResult } from './estimates-result';
import type { RegionProps } from './region-props';
import { SeveralField } from './several-field';
import { useEstimates } from './use-estimates';
import { useMatrices } from './use-matrices';

const useStyles = makeStyles({
  section: { display: 'grid', gap: '8px', gridTemplateColumns: 'minmax(0, 1fr)' },
  start: { justifySelf: 'start' },
});

const SCOPES = [...REGION_SCOPES, 'chosen'] as const;
type Scope = (typeof SCOPES)[number];

/** Harmonised estimates for countries and years of the user's choice: made when asked for, shown, and written on request. */
export function EstimatesSection({ comparison, cache, of, years, onOpen }: RegionProps) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { table } = comparison;
  const { reporter } = table.identity;
  const [chosenYears, setChosenYears] = useState<readonly number[]>([of.year]);
  const [scope, setScope] = useState<Scope>('largest');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [references, setReferences] = useState<readonly string[]>([]);
  const [method, setMethod] = useState<Method>({ objective: 'raw', constraint: 'total' });
  const { asked, region } = useMatrices(table, of.sex, chosenYears, cache);
  const { made, job, cancel } = useEstimates();
  const everyone = useMemo(() => (region ? regionCountries(region.flows, reporter, 'all') : []), [region, reporter]);
  const choice = useMemo((): EstimatesChoice => {
    const countries = scope === 'chosen' ? picked : region ? regionCountries(region.flows, reporter, scope) : [];
    const held = references.filter((code) => countries.includes(code));
    return { method, countries, years: chosenYears, references: held };
  }, [chosenYears, method, picked, references, region, reporter, scope]);
  const named = (codes: readonly string[]) =>
    sortedByName(
      allCountries.filter(({ iso2 }) => codes.includes(iso2)),
      language,
    ).map(({ iso2 }) => ({ value: iso2, text: countryName(iso2, language) ?? iso2 }));
  const tooFew = choice.countries.length < 2 || chosenYears.length === 0;
  const noReference = method.constraint === 'fixed' && choice.references.length === 0;
  const outdated = made !== undefined && (made.choice !== choice || made.region !== region);
  return (
    <div className={styles.section}>
      <Caption1>{t('estimates.about')}</Caption1>
      <SeveralField
        label={t('estimates.years')}
        options={years.map((year) => ({ value: String(year), text: String(year) }))}
        chosen={chosenYears.map(String)}
        onChange={(chosen) => setChosenYears(chosen.map(Number).sort((a, b) => a - b))}
      />
      <ChoiceField
        label={t('region.scope')}
        value={scope}
        options={SCOPES}
        text={(each) => t(`region.scope.${each}`, { count: LARGEST_PARTNERS })}
        onChange={(next) => {
          // One's own choice begins with what is chosen.
          if (next === 'chosen') setPicked(choice.countries);
          setScope(next);
        }}
      />
      {scope === 'chosen' && (
        <SeveralField label={t('estimates.countries')} options={named(everyone)} chosen={picked} onChange={setPicked} />
      )}
      <ChoiceField
        label={t('estimates.objective')}
        value={method.objective}
        options={OBJECTIVES}
        text={(objective) => t(`estimates.objective.${objective}`)}
        onChange={(objective) => setMethod({ ...method, objective })}
      />
      <ChoiceField
        label={t('estimates.constraint')}
        value={method.constraint}
        options={CONSTRAINTS}
        text={(constraint) => t(`estimates.constraint.${constraint}`)}
        onChange={(constraint) => setMethod({ ...method, constraint })}
      />
      {method.constraint === 'fixed' && <Caption1>{t('estimates.fixed-warning')}</Caption1>}
      <SeveralField
        label={t('estimates.reference-countries')}
        options={named(choice.countries)}
        chosen={choice.references}
        problem={noReference ? t('estimates.need-references') : undefined}
        onChange={setReferences}
      />
      {tooFew && !asked.asking && <Caption1>{t('estimates.need-two')}</Caption1>}
      <AskedState asked={asked} />
      <Button
        className={styles.start}
        size="small"
        appearance="primary"
        disabled={!region || tooFew || noReference || job.running}
        onClick={() => region && job.run(choice, region)}
      >
        {t('estimates.make')}
      </Button>
      {job.running && <Working text={t('estimates.working')} onCancel={cancel} />}
      <ProblemBar problem={job.problem} onDismiss={job.dismiss} />
      {made && <EstimatesResult comparison={comparison} made={made} of={of} outdated={outdated} onOpen={onOpen} />}
    </div>
  );
}
