import { ageGroups, ALL_AGES } from '../codes/ages';
import { confidentialityStatuses } from '../codes/confidentiality-status';
import { countries } from '../codes/countries';
import { observationStatuses } from '../codes/observation-status';
import { sexes } from '../codes/sex';
import type { Localized } from '../messages/language';
import { sdmxCodeOf } from './ids';
import type { Code, Codelist } from './structure';

/** A source as the code list of sources names it. */
export interface SourceName {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
}

const toCode = ({ code, names }: { readonly code: string; readonly names: Localized }): Code => ({
  id: sdmxCodeOf(code),
  names,
});
const statusCode = ({ letter, names }: { readonly letter: string; readonly names: Localized }): Code => ({
  id: letter,
  names,
});

const allAges: Code = { id: ALL_AGES, names: { en: 'All ages', fr: 'Tous âges', ru: 'Все возрасты' } };

const ageNames: Localized = { en: 'Age', fr: 'Âge', ru: 'Возраст' };

/** The code lists that are the same for all tables and all stores. */
export const sharedCodelists = [
  {
    id: 'CL_FREQ',
    names: { en: 'Frequency', fr: 'Fréquence', ru: 'Периодичность' },
    codes: [{ id: 'A', names: { en: 'Annual', fr: 'Annuelle', ru: 'Ежегодно' } }],
  },
  {
    id: 'CL_REF_AREA',
    names: { en: 'Reporting countries', fr: 'Pays déclarants', ru: 'Страны, представляющие данные' },
    codes: countries.map(({ iso2, names }) => ({ id: iso2, names })),
  },
  { id: 'CL_SEX', names: { en: 'Sex', fr: 'Sexe', ru: 'Пол' }, codes: sexes.map(toCode) },
  { id: 'CL_AGE', names: ageNames, codes: [allAges, ...ageGroups.map(toCode)] },
  { id: 'CL_AGE_TOTAL', names: ageNames, codes: [allAges] },
  {
    id: 'CL_OBS_STATUS',
    names: { en: 'Observation status', fr: 'Statut de l’observation', ru: 'Статус наблюдения' },
    codes: observationStatuses.map(statusCode),
  },
  {
    id: 'CL_CONF_STATUS',
    names: { en: 'Confidentiality status', fr: 'Statut de confidentialité', ru: 'Статус конфиденциальности' },
    codes: confidentialityStatuses.map(statusCode),
  },
  {
    id: 'CL_UNIT_MEASURE',
    names: { en: 'Unit of measure', fr: 'Unité de mesure', ru: 'Единица измерения' },
    codes: [{ id: 'PS', names: { en: 'Persons', fr: 'Personnes', ru: 'Лица' } }],
  },
] as const satisfies readonly Codelist[];

/** The code list of the sources that a store has. */
export const sourceCodelist = (sources: readonly SourceName[]): Codelist => ({
  id: 'CL_SOURCE',
  names: { en: 'Sources', fr: 'Sources', ru: 'Источники' },
  codes: sources.map(({ id, title, publisher }) => ({ id: sdmxCodeOf(id), names: { en: `${publisher}: ${title}` } })),
});
