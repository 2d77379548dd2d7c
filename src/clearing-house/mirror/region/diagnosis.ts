import type { MessageKey } from '../../messages/catalogue';
import type { Translate } from '../../messages/message';
import type { Harmonised } from '../harmonised/harmonise';
import { uncounted, type EstimatesChoice } from './estimates';

/** One thing to know about estimates before they are used. */
export interface DiagnosisLine {
  /** `doubt`: it limits what the estimates are good for. */
  readonly kind: 'plain' | 'doubt';
  readonly text: string;
}

/**
 * How far estimates can be trusted, in sentences: what they rest on, whether the factors could be told, at which level they
 * are, what was missing or set apart.
 */
export function diagnosis(result: Harmonised, choice: EstimatesChoice, t: Translate): DiagnosisLine[] {
  const { components, estimates, leftOut, unusedReferences } = result;
  const lines: DiagnosisLine[] = [];
  const say = (kind: DiagnosisLine['kind'], key: MessageKey, values: Record<string, string | number> = {}) =>
    lines.push({ kind, text: t(key, values) });
  const used = components.reduce((sum, { flows }) => sum + flows, 0);
  if (components.length === 0) {
    say('doubt', 'estimates.nothing-told');
    return lines;
  }
  say('plain', 'estimates.rests-on', { flows: used, factors: result.factors.length });
  const objective = components.reduce((sum, each) => sum + each.objective, 0);
  const asReported = components.reduce((sum, each) => sum + each.objectiveAsReported, 0);
  if (asReported > 0) say('plain', 'estimates.explained', { share: 1 - objective / asReported });
  const unsolved = components.filter(({ solved }) => !solved).length;
  if (unsolved > 0) say('doubt', 'estimates.not-solved', { count: unsolved });
  else say('plain', 'estimates.solved');
  if (components.length > 1) say('doubt', 'estimates.components', { count: components.length });
  const noLevel = components.filter(({ level }) => level === 'total').length;
  if (noLevel > 0) say('doubt', 'estimates.no-level', { count: noLevel, all: components.length });
  const exact = components.filter(({ spare }) => spare <= 0).length;
  if (exact > 0) say('doubt', 'estimates.no-spare', { count: exact });
  if (choice.method.constraint === 'fixed') say('doubt', 'estimates.fixed-warning');
  if (unusedReferences.length > 0) say('doubt', 'estimates.unused-references', { count: unusedReferences.length });
  const { missing, zero, apart } = leftOut;
  say('plain', 'estimates.left-out', { missing, zero, apart });
  const none =
    estimates.filter(({ harmonised }) => harmonised === undefined).length
    + uncounted(
      choice,
      estimates.map(({ flow }) => flow),
    );
  if (none > 0) say('doubt', 'estimates.without', { count: none });
  return lines;
}
