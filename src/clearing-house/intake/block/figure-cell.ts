import { ALL_AGES } from '../../codes/ages';
import { parseFlags } from '../../codes/flags';
import type { FigureKey, IntakeFigure, Need } from './block';
import type { IntakeContext } from './context';
import type { RowPartner } from './row-labels';
import type { Said } from './said';
import type { RowStatus } from './status-columns';

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
