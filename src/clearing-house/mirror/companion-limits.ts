import { reference } from '../sheet/a1';
import { area, type Area } from '../sheet/area';
import { COMPANION_HEAD, companionColumns, LIMIT_COLUMNS } from './companion-layout';
import type { ValidationPlan } from '../sheet/sheet-plan';
import type { CompanionRequest } from './companion-request';
import { agreementFormulas } from './measures/agreement';
import { comparisonSettingsSchema, type ComparisonSettings } from './measures/settings';

/** What a user may change in a companion, so that list and highlights follow. */
export type Limit = keyof typeof LIMIT_COLUMNS;
export const LIMITS = Object.keys(LIMIT_COLUMNS) as Limit[];

/** The cell of a limit. */
export function limitCell(
  { mirror }: Pick<CompanionRequest, 'mirror'>,
  limit: Limit,
  of: 'word' | 'value' = 'value',
): Area {
  return area(COMPANION_HEAD.limits, companionColumns(mirror.kind).indexOf(LIMIT_COLUMNS[limit][of]));
}

/** What is taken in the cells of the limits. */
export const limitValidations = (request: Pick<CompanionRequest, 'mirror'>): ValidationPlan[] =>
  LIMITS.map((limit) => ({
    area: limitCell(request, limit),
    rule: { type: 'decimal', minimum: 0, maximum: MOST[limit] },
  }));

const MOST: Readonly<Record<Limit, number>> = { tolerance: 2, floor: 100_000 };

/**
 * What the formulas judge by, from the cells of the limits: the floor, and the ratios up to which counts agree. What is no number, or
 * gone, is taken for what the companion was made with.
 */
export function limitFormulas(request: CompanionRequest): readonly [floor: string, above: string, below: string] {
  const { settings } = request;
  const value = (limit: Limit) => {
    const cell = reference(limitCell(request, limit), { row: true, column: true });
    return `IFERROR(IF(ISNUMBER(${cell}),MIN(${MOST[limit]},MAX(0,${cell})),${settings[limit]}),${settings[limit]})`;
  };
  const { above, below } = agreementFormulas(settings, value('tolerance'));
  return [`=${value('floor')}`, `=${above}`, `=${below}`];
}

/**
 * The settings to judge by where a companion is there: what its user changed in the sheet holds until the same is set in the pane.
 * @param chosen those of the workbook
 * @param made what the companion was made with
 * @param said what stands in its cells of the limits
 */
export function settingsWithLimits(
  chosen: ComparisonSettings,
  made: ComparisonSettings,
  said: Readonly<Partial<Record<Limit, number>>>,
): ComparisonSettings {
  return LIMITS.reduce((settings, limit) => {
    const changed = { ...settings, [limit]: said[limit] };
    const isKept = chosen[limit] === made[limit] && comparisonSettingsSchema.safeParse(changed).success;
    return isKept ? { ...settings, [limit]: said[limit]! } : settings;
  }, chosen);
}
