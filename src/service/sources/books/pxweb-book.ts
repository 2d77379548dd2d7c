import { ageAxis } from '../codes/ages';
import { areaAxis, isCountry } from '../codes/areas';
import { type Axis, drop, is, remembered, wrong } from '../codes/axis';
import type { ReadOptions } from '../read-options';
import type { Sex } from '../../../clearing-house/codes/sex';
import { areaByName } from './country-names';
import type { CodeBook, Place, Role } from './code-book';

/** What variables of PxWeb tables are called, and the part they play. The first that fits counts. */
const ROLES: readonly (readonly [pattern: RegExp, role: Role])[] = [
  [/\b(previous|next|last|former) (residence|citizenship)\b|\bcitizenship\b|\bbirth\b|\bpartner\b/i, 'partner'],
  [/\b(sex|gender)\b/i, 'sex'],
  [/\bage\b/i, 'age'],
  [/\b(year|time|period)\b/i, 'year'],
  [/\b(reporting|country|countries|reporter)\b/i, 'reporter'],
];

/** Rows that are no countries, by what they are called. */
const CATEGORIES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/^(all countries|total.*|world)$/i, 'TOTAL'],
  [/^(other|others|other countr.*)$/i, 'OTHER'],
  [/^(unknown|not stated|not specified|unspecified|country unknown)$/i, 'UNK'],
  [/^stateless.*$/i, 'STLS'],
  [/^recogni[sz]ed non-citizens?$/i, 'RNC'],
  [/^(citizens|nationals)( of the reporting country)?$/i, 'NAT'],
  [/^native[- ]born.*$/i, 'NATIVE'],
  [/^(non-citizens|foreigners|foreign[- ]born.*|foreign citizens)$/i, 'FOR'],
];

const SEXES: readonly (readonly [pattern: RegExp, sex: Sex])[] = [
  [/^(total|both sexes|both|t|_t)$/i, 'T'],
  [/^(males?|men|m)$/i, 'M'],
  [/^(females?|women|f)$/i, 'F'],
];

/**
 * The names that stand in UNECE's PxWeb tables. Names are read, not codes: the codes are partly running numbers, which
 * would pass for M49 numbers.
 */
export function pxWebBook(table: string, options: ReadOptions): CodeBook {
  const asked = options.reporters && new Set(options.reporters);
  const byName = (code: string): string | undefined => areaByName(code);
  const areas = <T>(
    take: (area: string) => ReturnType<Axis<T>>,
    categories: (name: string) => ReturnType<Axis<T>> | undefined,
  ) =>
    remembered(
      areaAxis<T>(
        options,
        'any',
        (name) => {
          const listed = categories(name);
          if (listed) return listed;
          const area = byName(name);
          // A number that is no name must not be taken for M49.
          if (area === undefined && /^\d+$/.test(name))
            return wrong('is no name of a country', 'Give its code: --code NUMBER=XX.');
          return area === undefined ? undefined : take(area);
        },
        take,
      ),
    );
  const category = (name: string): string | undefined => CATEGORIES.find(([pattern]) => pattern.test(name.trim()))?.[1];
  return {
    roleOf: ({ id, label }) => roleOf(label ?? id) ?? roleOf(id) ?? 'other',
    reporter: areas<string>(
      (area) => (!isCountry(area) ? drop('area-not-listed') : asked && !asked.has(area) ? drop('not-asked') : is(area)),
      () => undefined,
    ),
    partner: areas<readonly Place[]>(
      (area) => is([{ table, partner: area }]),
      (name) => {
        const code = category(name);
        return code === undefined ? undefined : is([{ table, partner: code }]);
      },
    ),
    sex: remembered((text) => {
      const sex = SEXES.find(([pattern]) => pattern.test(text.trim()))?.[1];
      return sex ? is(sex) : wrong('is no sex', 'Nothing can be done here: the source has changed.');
    }),
    age: remembered(ageAxis(options.ages)),
    other: () => (name) =>
      /^total$/i.test(name.trim())
        ? is(true)
        : wrong('is a breakdown that the tables do not have', 'The source has changed.'),
    ownCountry: 'drop',
  };
}

const roleOf = (name: string): Role | undefined => ROLES.find(([pattern]) => pattern.test(name))?.[1];

/** The number of the standard table that a title names: "Table 6.2: Long-term emigration …". */
export const tableOfTitle = (title: string): string | undefined =>
  /\btable\s+(S?\d(?:\.\d)?)\b/i.exec(title)?.[1]?.toUpperCase();
