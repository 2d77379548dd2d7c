import type { Need } from '../../../clearing-house/intake/block/block';
import { codeName } from '../../../clearing-house/intake/sentences';
import type { Language } from '../../../clearing-house/messages/language';
import type { Translate } from '../../../clearing-house/messages/message';
import { yearsOf } from '../../../workbook/table-sheet';
import { LEAVE_OUT, type LabelQuestion } from './given';
import type { IntakePreview } from './use-intake';

interface Option {
  readonly value: string;
  readonly text: string;
}

type Named = 'partner' | 'year' | 'sex';

/** The codes of a table in a dimension, what the block's titles suggest first. */
function codesOf(dimension: Named, { target, reading }: IntakePreview): string[] {
  const table = target.reading;
  if (dimension === 'partner') return [...new Set(table?.rows.map(({ key }) => key).filter((key) => key !== ''))];
  const proposed = reading.proposed[dimension];
  const codes = dimension === 'year' ? yearsOf(target) : (table?.columns.map(({ sex }) => sex) ?? []);
  return [...new Set([...(proposed === undefined ? [] : [proposed]), ...codes].map(String))];
}

/** What can be answered to what the block does not say. */
export function needChoices(need: Need, preview: IntakePreview, language: Language): Option[] {
  if (need === 'measure') return preview.reading.measures.map((measure) => ({ value: measure, text: measure }));
  return codesOf(need, preview).map((code) => ({ value: code, text: codeName(need, code, language) }));
}

/** What a label can be said to mean: what it may be, else whatever the table has of its kind; or it is left out. */
export function labelChoices(
  { dimension = 'partner', candidates, reason }: LabelQuestion,
  preview: IntakePreview,
  t: Translate,
  language: Language,
): Option[] {
  const open = reason === 'unknown-label' || reason === 'ambiguous-total' || reason === 'near';
  const isNamed = dimension === 'partner' || dimension === 'year' || dimension === 'sex';
  const codes = open && isNamed ? [...candidates, ...codesOf(dimension, preview)] : candidates;
  return [
    ...[...new Set(codes)].map((code) => ({ value: code, text: codeName(dimension, code, language) })),
    { value: LEAVE_OUT, text: t('intake.leave-out') },
  ];
}
