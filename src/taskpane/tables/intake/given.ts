import type { SignMeaning } from '../../../clearing-house/codes/signs';
import { sexes, type Sex } from '../../../clearing-house/codes/sex';
import type { Need, UnrecognisedCell } from '../../../clearing-house/intake/block/block';
import type { IntakeAnswers, LabelMeaning } from '../../../clearing-house/intake/block/context';
import type { CellPosition } from '../../../clearing-house/sheet/area';

/** A label that was asked about. */
export type LabelQuestion = Extract<UnrecognisedCell, { kind: 'label' }>;

/** What a person has answered so far, each with what was asked, so that it can be answered anew. */
export interface Given {
  readonly needs: ReadonlyMap<Need, { readonly value: string; readonly count: number }>;
  readonly labels: ReadonlyMap<string, { readonly question: LabelQuestion; readonly choice: string }>;
  readonly signs: ReadonlyMap<string, { readonly meaning: SignMeaning; readonly count: number }>;
  /** Of figures in a conflict, by their keys. */
  readonly choices: ReadonlyMap<string, CellPosition>;
  /** Keys of figures that may replace what is there. */
  readonly ticked: ReadonlySet<string>;
}

export const NO_GIVEN: Given = {
  needs: new Map(),
  labels: new Map(),
  signs: new Map(),
  choices: new Map(),
  ticked: new Set(),
};

/** The choice that leaves a label out. */
export const LEAVE_OUT = 'ignore';

const sexOf = (code: string | undefined): Sex | undefined => sexes.find((each) => each.code === code)?.code;

/** What was given, as the reading of a block takes it. @param kept what signs mean in the workbook */
export function toAnswers(
  { needs, labels, signs }: Pick<Given, 'needs' | 'labels' | 'signs'>,
  kept: Readonly<Record<string, SignMeaning>> = {},
): IntakeAnswers {
  const said = (need: Need) => needs.get(need)?.value;
  const [partner, year, sex, measure] = [said('partner'), said('year'), sexOf(said('sex')), said('measure')];
  return {
    ...(partner !== undefined && { partner }),
    ...(year !== undefined && { year: Number(year) }),
    ...(sex !== undefined && { sex }),
    ...(measure !== undefined && { measure }),
    labels: new Map([...labels].map(([label, { question, choice }]) => [label, meaningOf(question, choice)])),
    signs: new Map([...Object.entries(kept), ...[...signs].map(([text, { meaning }]) => [text, meaning] as const)]),
  };
}

function meaningOf({ dimension }: LabelQuestion, choice: string): LabelMeaning {
  const sex = sexOf(choice);
  if (choice === LEAVE_OUT) return 'ignore';
  if (dimension === 'year') return { year: Number(choice) };
  if (dimension === 'sex' && sex !== undefined) return { sex };
  if (dimension === 'age') return { age: choice };
  return { partner: choice };
}
