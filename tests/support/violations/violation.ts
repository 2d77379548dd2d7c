import type { CheckContext } from '../../../src/clearing-house/checks/context';
import type { WorkbookReading } from '../../../src/clearing-house/checks/workbook-reading';
import type { CellPosition } from '../../../src/clearing-house/sheet/area';
import type { RoundRequest } from '../generated-round';
import type { Random } from '../round/random';
import type { PlantedRound } from './planted-round';

/** Something wrong in a round, and where it is to be found. */
export interface Planted {
  readonly sheet: string;
  /** One for each finding of the rule. */
  readonly cells: readonly CellPosition[];
  /** What else is to be known of the round. */
  readonly context?: Partial<CheckContext>;
  /** The workbook with the round, as it is then. */
  readonly workbook?: (workbook: WorkbookReading) => WorkbookReading;
}

/** How a rule is broken. */
export interface Violation {
  /** What the round must have that others have not. */
  readonly needs?: Pick<RoundRequest, 'years' | 'ages'>;
  /** Breaks the rule, by changing as little as possible; all other rules are kept. */
  readonly plant: (round: PlantedRound, random: Random) => Planted;
  /** Rules that cannot be kept then, each with the reason. */
  readonly implies?: Readonly<Record<string, string>>;
}

export type Violations = Readonly<Record<string, Violation>>;
