import { categories } from '../../codes/categories';
import { countries } from '../../codes/countries';
import { formerStates } from '../../codes/former-states';
import type { Localized } from '../../messages/language';
import { fold, inAnyOrder, lettersOf } from './fold';
import { africa } from './names/africa';
import { ambiguousNames } from './names/ambiguous';
import { americas } from './names/americas';
import { asia } from './names/asia';
import { categoryNames } from './names/categories';
import { europe } from './names/europe';
import { formerStateNames } from './names/former-states';
import type { OtherNames } from './names/names';
import { oceania } from './names/oceania';

/** A name as it is compared, and the party that it means. */
export interface IndexedName {
  readonly folded: string;
  readonly letters: string;
  readonly code: string;
}

interface NameIndex {
  readonly names: readonly IndexedName[];
  readonly byWords: ReadonlyMap<string, string>;
  readonly ambiguous: ReadonlyMap<string, readonly string[]>;
}

let built: NameIndex | undefined;

/** Every name of every party; made when it is first asked for. */
export function nameIndex(): NameIndex {
  return (built ??= buildIndex());
}

/** The code of the party that a name means; undefined if it means none, or more than one. */
export const codeOfName = (text: string): string | undefined => nameIndex().byWords.get(inAnyOrder(fold(text)));

/** The parties that a name may mean, where it means more than one. */
export const partiesOfAmbiguousName = (text: string): readonly string[] | undefined =>
  nameIndex().ambiguous.get(inAnyOrder(fold(text)));

function buildIndex(): NameIndex {
  const names = [
    ...countries.flatMap(({ iso2, names }) => entries(iso2, Object.values(names))),
    ...[africa, americas, asia, europe, oceania].flatMap(otherEntries),
    ...formerStates.flatMap(({ m49, names }) => entries(m49, [...Object.values(names), ...withoutFormer(names)])),
    ...otherEntries(formerStateNames),
    ...categories.flatMap(({ code, names }) => entries(code, Object.values(names))),
    ...otherEntries(categoryNames),
  ];
  return {
    names,
    byWords: new Map(names.map(({ folded, code }) => [inAnyOrder(folded), code])),
    ambiguous: new Map(
      ambiguousNames.flatMap(({ names, parties }) => names.map((name) => [inAnyOrder(fold(name)), parties] as const)),
    ),
  };
}

const entries = (code: string, names: readonly string[]): IndexedName[] =>
  names.map((name) => ({ folded: fold(name), letters: lettersOf(name), code }));

const otherEntries = (names: OtherNames): IndexedName[] =>
  Object.entries(names).flatMap(([code, others]) => entries(code, others));

/** Names of former States as they are written without the word in brackets that says so. */
const withoutFormer = (names: Localized): string[] => Object.values(names).map((name) => name.replace(/ \(.*\)$/, ''));
