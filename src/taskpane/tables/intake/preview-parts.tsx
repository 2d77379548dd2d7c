import { Accordion, Checkbox } from '@fluentui/react-components';
import { figureKey } from '../../../clearing-house/intake/block/block';
import type { PlannedEntry } from '../../../clearing-house/intake/plan/intake-plan';
import {
  codeName,
  contentText,
  figureName,
  sayDifference,
  sayHow,
  sayIgnored,
  sayNoPlace,
  sayUnrecognised,
} from '../../../clearing-house/intake/sentences';
import { cellAddress } from '../../../clearing-house/sheet/a1';
import type { CellPosition } from '../../../clearing-house/sheet/area';
import type { Entry } from '../../../clearing-house/tables/entry';
import { useLanguage } from '../../shell/language';
import { Part } from './part';
import type { Intake, IntakePreview } from './use-intake';

interface Props {
  readonly preview: IntakePreview;
  readonly intake: Pick<Intake, 'given' | 'give'>;
}

/** What would be written, what not and why, and how the labels were understood, each in a part that folds. */
export function PreviewParts({ preview: { plan, reading, block }, intake: { given, give } }: Props) {
  const { t, language } = useLanguage();
  const { writes, same, overwrites, byFormula, noPlace, differences } = plan;
  const values = reading.unrecognised.filter(({ kind }) => kind === 'value');
  const at = ({ row, column }: CellPosition) =>
    cellAddress({ row: block.area.row + row, column: block.area.column + column });
  const located = (text: string, from: CellPosition) => t('intake.at', { text, address: at(from) });
  const entry = ({ figure, cell }: PlannedEntry) =>
    t('intake.goes-to', {
      figure: figureName(figure, language),
      value: contentText(figure.content, language),
      address: cellAddress(cell),
    });
  const entryText = (current: Entry): string =>
    current.kind === 'blank' ? '' : current.kind === 'text' ? current.text : contentText(current, language);
  const tick = (key: string, on: boolean) => {
    const ticked = new Set(given.ticked);
    if (on) ticked.add(key);
    else ticked.delete(key);
    give({ ticked });
  };
  return (
    <Accordion collapsible multiple defaultOpenItems={['overwrites', 'differences']}>
      <Part id="writes" title={t('intake.plan.writes', { count: writes.length })} items={writes}>
        {entry}
      </Part>
      <Part id="overwrites" title={t('intake.plan.overwrites', { count: overwrites.length })} items={overwrites}>
        {({ figure, cell }) => (
          <Checkbox
            checked={given.ticked.has(figureKey(figure))}
            onChange={(_, { checked }) => tick(figureKey(figure), checked === true)}
            label={t('intake.plan.replaces', {
              figure: figureName(figure, language),
              old: entryText(cell.current),
              new: contentText(figure.content, language),
            })}
          />
        )}
      </Part>
      <Part id="differences" title={t('intake.differences', { count: differences.length })} items={differences}>
        {(difference) => sayDifference(difference, language)}
      </Part>
      <Part id="no-place" title={t('intake.plan.no-place', { count: noPlace.length })} items={noPlace}>
        {(each) => located(sayNoPlace(each, language), each.figure.from)}
      </Part>
      <Part id="not-taken" title={t('intake.not-taken', { count: values.length })} items={values}>
        {(cell) => located(sayUnrecognised(cell, language), cell.from)}
      </Part>
      <Part id="same" title={t('intake.plan.same', { count: same.length })} items={same}>
        {entry}
      </Part>
      <Part id="by-formula" title={t('intake.plan.by-formula', { count: byFormula.length })} items={byFormula}>
        {entry}
      </Part>
      <Part id="labels" title={t('intake.labels', { count: reading.recognised.length })} items={reading.recognised}>
        {({ label, says, how, note, from }) => {
          const meaning = says.map(({ dimension, code }) => codeName(dimension, code, language)).join(', ');
          const text = t('intake.means', { label, meaning, how: sayHow(how, language) });
          return located(note ? `${text} ${t(`intake.note.${note}`, { label })}` : text, from);
        }}
      </Part>
      <Part id="ignored" title={t('intake.ignored', { count: reading.ignored.length })} items={reading.ignored}>
        {({ label, reason, from }) => located(`${label}: ${sayIgnored(reason, language)}`, from)}
      </Part>
    </Accordion>
  );
}
