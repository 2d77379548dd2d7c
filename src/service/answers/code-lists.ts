import { ageGroups, ALL_AGES } from '../../clearing-house/codes/ages';
import { categories } from '../../clearing-house/codes/categories';
import { confidentialityStatuses } from '../../clearing-house/codes/confidentiality-status';
import { countries, spellings } from '../../clearing-house/codes/countries';
import { formerStates } from '../../clearing-house/codes/former-states';
import { justifications } from '../../clearing-house/codes/justifications';
import { observationStatuses } from '../../clearing-house/codes/observation-status';
import { reasons } from '../../clearing-house/codes/reasons';
import { sexes } from '../../clearing-house/codes/sex';
import { metadataQuestions } from '../../clearing-house/metadata/fields';
import type { Localized } from '../../clearing-house/messages/language';
import { tables } from '../../clearing-house/tables/catalogue';
import { type Code, type CodeListId, codeListIdSchema, type CodesAnswer } from '../../contract/codes';

/** The code lists of the clearing house, all or some, in the order of the contract. */
export const codeLists = (wanted: readonly CodeListId[] = codeListIdSchema.options): CodesAnswer => ({
  lists: codeListIdSchema.options.filter((id) => wanted.includes(id)).map((id) => ({ id, codes: lists[id]() })),
});

const allAges: Localized = { en: 'All ages', fr: 'Tous les âges', ru: 'Все возрасты' };

const lists: Readonly<Record<CodeListId, () => Code[]>> = {
  tables: () => tables.map(({ id, title }) => ({ code: id, names: title })),
  countries: () =>
    [...countries]
      .sort((one, other) => (one.iso2 < other.iso2 ? -1 : 1))
      .map(({ iso2, iso3, m49, names, unece, eecca }) => {
        const eurostat = spellings(iso2)[1];
        return { code: iso2, names, iso3, m49, unece, eecca, ...(eurostat !== undefined && { eurostat }) };
      }),
  'former-states': () => formerStates.map(({ m49, names }) => ({ code: m49, names, m49 })),
  categories: () =>
    categories.map(({ code, names, eurostat, sdmx }) => ({
      code,
      names,
      ...(eurostat !== undefined && { eurostat }),
      ...(sdmx !== undefined && { sdmx }),
    })),
  sexes: () => sexes.map(({ code, names, sdmx }) => ({ code, names, sdmx })),
  ages: () => [{ code: ALL_AGES, names: allAges }, ...ageGroups.map(({ code, names }) => ({ code, names }))],
  'observation-statuses': () => observationStatuses.map(({ letter, names }) => ({ code: letter, names, sdmx: letter })),
  'confidentiality-statuses': () =>
    confidentialityStatuses.map(({ letter, names }) => ({ code: letter, names, sdmx: letter })),
  reasons: () => reasons.map(({ code, names, explanation }) => ({ code, names, explanation })),
  justifications: () => justifications.map(({ code, names }) => ({ code, names })),
  questions: () =>
    Object.entries(metadataQuestions).map(([code, { label, help }]) => ({ code, names: label, explanation: help })),
};
