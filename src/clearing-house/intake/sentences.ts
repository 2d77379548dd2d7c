import { ageGroupByCode, ALL_AGES } from '../codes/ages';
import { categoryByCode } from '../codes/categories';
import { countryName } from '../codes/countries';
import { formerStateByM49 } from '../codes/former-states';
import { sexByCode } from '../codes/sex';
import type { Language } from '../messages/language';
import { message } from '../messages/message';
import type {
  Dimension,
  FigureContent,
  FigureKey,
  IgnoredReason,
  Need,
  RecognisedLabel,
  Remark,
  UnrecognisedCell,
} from './block/block';
import type { IntakePlan } from './plan/intake-plan';
import type { TotalDifference } from './plan/totals';

/** The name of what a code stands for: of a country, a former State or another row, a sex or an age group. */
export function codeName(dimension: Dimension, code: string, language: Language): string {
  switch (dimension) {
    case 'partner':
    case 'reporter':
      return (
        countryName(code, language)
        ?? formerStateByM49(code)?.names[language]
        ?? categoryByCode(code)?.names[language]
        ?? code
      );
    case 'sex':
      return sexByCode(code)?.names[language] ?? code;
    case 'age':
      return ageGroupByCode(code)?.names[language] ?? code;
    case 'year':
    case 'status':
      return code;
  }
}

/** What a figure is of: `Germany, 2023, Males`. */
export const figureName = ({ partner, year, sex, age }: FigureKey, language: Language): string =>
  [
    codeName('partner', partner, language),
    String(year),
    codeName('sex', sex, language),
    ...(age === ALL_AGES ? [] : [codeName('age', age, language)]),
  ].join(', ');

/** What a cell holds, as it would be entered. */
export const contentText = (content: FigureContent, language: Language): string =>
  content.kind === 'number'
    ? new Intl.NumberFormat(language).format(content.value)
    : content.kind === 'sign'
      ? content.text
      : `:${content.letter}`;

/** Why a cell of the block was not understood or not taken. */
export function sayUnrecognised(cell: UnrecognisedCell, language: Language): string {
  const { label } = cell;
  if (cell.kind === 'value') return message(language, `intake.value.${cell.reason}`, { label });
  const names = cell.candidates.map((code) => codeName(cell.dimension ?? 'partner', code, language));
  const candidates = new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  return message(language, `intake.label.${cell.reason}`, { label, candidates });
}

/** Why a cell of the block was passed over. */
export const sayIgnored = (reason: IgnoredReason, language: Language): string =>
  message(language, `intake.ignored.${reason}`);

/** By what a label was known. */
export const sayHow = (how: RecognisedLabel['how'], language: Language): string =>
  message(language, `intake.how.${how}`);

/** The question of a need. @param count the figures that wait for the answer */
export const askNeed = (need: Need, count: number, language: Language): string =>
  message(language, `intake.need.${need}`, { count });

/** What to look at before taking figures. */
export const sayRemark = ({ kind, label }: Remark, language: Language): string =>
  message(language, `intake.remark.${kind}`, { label });

/** Why a figure has no place in the table. */
export function sayNoPlace({ figure, reason }: IntakePlan['noPlace'][number], language: Language): string {
  return message(language, `intake.no-place.${reason}`, {
    partner: codeName('partner', figure.partner, language),
    year: figure.year,
    sex: codeName('sex', figure.sex, language),
  });
}

/** That a total of the block is not the sum of its parts. */
export function sayDifference({ of, total, value, sum, complete }: TotalDifference, language: Language): string {
  const difference = message(language, `intake.difference.${of}`, { figure: figureName(total, language), value, sum });
  return complete ? difference : `${difference} ${message(language, 'intake.difference.incomplete')}`;
}
