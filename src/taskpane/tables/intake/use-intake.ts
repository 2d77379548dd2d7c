import { useCallback, useMemo, useState } from 'react';
import type { SignMeaning } from '../../../clearing-house/codes/signs';
import { NO_SETTINGS } from '../../../clearing-house/answers/settings';
import type { BlockReading } from '../../../clearing-house/intake/block/block';
import { recogniseBlock } from '../../../clearing-house/intake/block/recognise-block';
import type { IntakePlan, PlannedEntry } from '../../../clearing-house/intake/plan/intake-plan';
import { entriesToWrite, planIntake } from '../../../clearing-house/intake/plan/plan-intake';
import { intakeContext, tableTarget } from '../../../clearing-house/intake/plan/table-target';
import { keepSettings } from '../../../workbook/answers-sheet';
import type { TableSheet } from '../../../workbook/table-sheet';
import {
  readSelection,
  readTarget,
  writeIntake,
  type IntakeTable,
  type SelectedBlock,
} from '../../../workbook/take-figures';
import { useLanguage } from '../../shell/language';
import { useLiveState, useTools } from '../../shell/tools';
import { useJob, type Job } from '../../shell/use-job';
import { useNotice } from '../../shell/use-notice';
import { NO_GIVEN, toAnswers, type Given } from './given';

/** What was read for an intake, and what would come of it. */
export interface IntakePreview {
  readonly block: SelectedBlock;
  readonly target: TableSheet;
  readonly reading: BlockReading;
  readonly plan: IntakePlan;
  /** What the button would write now. */
  readonly entries: readonly PlannedEntry[];
}

export interface Intake {
  readonly preview: IntakePreview | undefined;
  readonly given: Given;
  readonly give: (some: Partial<Given>) => void;
  /** Reads the selection for a table, and forgets the answers given for another one. */
  readonly read: Job<[TableSheet]>;
  /** Turns to another table with the block that was read. */
  readonly turnTo: Job<[TableSheet]>;
  readonly write: Job<[IntakePreview]>;
  /** Figures that were not written, since their cells had changed. */
  readonly changed: readonly PlannedEntry[];
}

/**
 * Taking figures from the selection: reads it, plans, and writes when asked to.
 * @param onDone called when everything was written
 */
export function useIntake(onDone: () => void): Intake {
  const { live } = useTools();
  const { t, language } = useLanguage();
  const { answers } = useLiveState();
  const notice = useNotice();
  const [source, setSource] = useState<{ block: SelectedBlock; target: IntakeTable }>();
  const [given, setGiven] = useState<Given>(NO_GIVEN);
  const [changed, setChanged] = useState<readonly PlannedEntry[]>([]);
  const kept = answers?.settings.signs;
  const { needs, labels, signs, choices, ticked } = given;

  const read = useJob(
    useCallback(async (table: TableSheet) => {
      setSource(await readSelection(table));
      setGiven(NO_GIVEN);
      setChanged([]);
    }, []),
  );
  const turnTo = useJob(
    useCallback(async (table: TableSheet) => {
      const target = await readTarget(table);
      setSource((before) => before && { ...before, target });
      setGiven((before) => ({ ...before, ticked: new Set() }));
      setChanged([]);
    }, []),
  );
  const found = useMemo(() => {
    const table = source?.target.table.reading;
    if (!source || !table) return undefined;
    const context = intakeContext(table, toAnswers({ needs, labels, signs }, kept));
    const reading = recogniseBlock(source.block.cells, context);
    const plan = planIntake(reading, tableTarget(table, source.target.formulas), choices);
    return { block: source.block, target: source.target.table, reading, plan };
  }, [choices, kept, labels, needs, signs, source]);
  const preview = useMemo(() => found && { ...found, entries: entriesToWrite(found.plan, ticked) }, [found, ticked]);

  const write = useJob(
    useCallback(
      async ({ target, entries }: IntakePreview) => {
        const result = await writeIntake(target, entries);
        live.replace([result.table]);
        notice(t('intake.written', { count: result.written.length, name: target.name }));
        if (signs.size > 0) live.takeAnswers(await keepSettings(withSigns(live.snapshot().answers, signs), language));
        if (result.changed.length === 0) return onDone();
        const now = await readTarget(result.table);
        setSource((before) => before && { ...before, target: now });
        setGiven((before) => ({ ...before, ticked: new Set() }));
        setChanged(result.changed);
      },
      [language, live, notice, onDone, signs, t],
    ),
  );
  const give = useCallback((some: Partial<Given>) => setGiven((all) => ({ ...all, ...some })), []);
  return { preview, given, give, read, turnTo, write, changed };
}

function withSigns(
  answers: ReturnType<typeof useLiveState>['answers'],
  signs: ReadonlyMap<string, { readonly meaning: SignMeaning }>,
) {
  const settings = answers?.settings ?? NO_SETTINGS;
  const said = [...signs].map(([sign, { meaning }]) => [sign, meaning] as const);
  return { ...settings, signs: { ...settings.signs, ...Object.fromEntries(said) } };
}
