import { ALL_AGES } from '../../codes/ages';
import { parseFlags } from '../../codes/flags';
import type { CellValue } from '../../sheet/sheet-plan';
import type { FigureContent, FigureKey, IntakeFigure, Need } from './block';
import type { IntakeAnswers, IntakeContext } from './context';
import { textOf } from './grid';
import type { RowPartner } from './row-labels';
import type { Said } from './said';
import type { RowStatus } from './status-columns';
import { readValue } from './value-cell';

/** What a figure is of, by its labels and the answers given; or what must be asked to know it. */
export function keyOf(
  partner: RowPartner,
  { year, sex, age }: Said,
  { answers, sexes }: IntakeContext,
): FigureKey | Need {
  const code = partner.kind === 'party' ? partner.code : answers?.partner;
  if (code === undefined) return 'partner';
  const ofYear = year ?? answers?.year;
  if (ofYear === undefined) return 'year';
  const ofSex = sex ?? answers?.sex ?? (sexes.length === 1 ? sexes[0] : undefined);
  if (ofSex === undefined) return 'sex';
  return { partner: code, year: ofYear, sex: ofSex, age: age ?? ALL_AGES };
}

/** What a cell holds of a figure, signs as they were said to mean; undefined if it is no figure. */
export function readContent(
  value: CellValue,
  answers: IntakeAnswers | undefined,
): { readonly content: FigureContent | 'blank'; readonly letters: string } | undefined {
  const reading = readValue(value);
  if (reading?.kind !== 'figure') return undefined;
  const { content, letters } = reading;
  const meaning = content.kind === 'sign' ? answers?.signs?.get(textOf(value)) : undefined;
  if (!meaning) return { content, letters };
  return { content: meaning.kind === 'blank' ? 'blank' : meaning, letters };
}

/** Statuses that stand with a figure, and those in the column beside it. */
export function statusesOf(
  letters: string,
  beside: RowStatus | undefined,
): Pick<IntakeFigure, 'statuses' | 'confidentiality'> {
  const own = parseFlags(letters);
  return {
    statuses: parseFlags([...own.statuses, ...(beside?.statuses ?? [])].join('')).statuses,
    confidentiality: own.confidentiality ?? beside?.confidentiality,
  };
}
