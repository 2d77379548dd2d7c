import type { SignMeaning } from '../codes/signs';
import { editionOf, type Edition } from '../tables/editions';
import type { Rule } from './rule';

/** Figures known from elsewhere, by figure key (see `figureId`): of the last submission, or as published. */
export type KnownFigures = ReadonlyMap<string, number>;

/** What rules need to know besides the cells. Another object is another context: everything is checked anew. */
export interface CheckContext {
  /** Blank cells are normal while a table is being filled, and something to answer for when it is sent. */
  readonly stage: 'editing' | 'submission';
  /** The present calendar year. */
  readonly thisYear: number;
  /** Parameters that the user set for the workbook, by `<rule>.<name>`. */
  readonly parameters: ReadonlyMap<string, number>;
  /** What the signs of the office mean in this workbook, as its user said. */
  readonly signs: ReadonlyMap<string, SignMeaning>;
  /** Editions that the secretariat published, by round; those of other rounds are built in. */
  readonly editions?: ReadonlyMap<number, Edition>;
  /** What was sent last; undefined if that is not known. */
  readonly previous?: KnownFigures;
  /** What the office has published elsewhere, at Eurostat for example. */
  readonly published?: KnownFigures;
}

/** The context of a workbook about which nothing else is known. */
export const plainContext = (thisYear: number): CheckContext => ({
  stage: 'editing',
  thisYear,
  parameters: new Map(),
  signs: new Map(),
});

/** The edition of a round: as published, else as built in. @throws RangeError if no round is held in that year */
export const editionIn = ({ editions }: CheckContext, round: number): Edition => editions?.get(round) ?? builtIn(round);

const known = new Map<number, Edition>();

/** The same object for a round each time, so that what is worked out from it can be kept. */
function builtIn(round: number): Edition {
  let edition = known.get(round);
  if (!edition) known.set(round, (edition = editionOf(round)));
  return edition;
}

/**
 * The value of a rule's parameter: the user's, held within its bounds, else the initial one.
 * @throws if the rule has no such parameter
 */
export function parameterOf(rule: Rule, name: string, { parameters }: CheckContext): number {
  const spec = rule.parameters?.find((each) => each.name === name);
  if (!spec) throw new Error(`Rule ${rule.id} has no parameter ${name}.`);
  const set = parameters.get(`${rule.id}.${name}`);
  return set === undefined ? spec.initial : Math.min(Math.max(set, spec.minimum), spec.maximum);
}

/** Identifies a figure of a reporter across workbooks and vintages: table, partner, year, sex, age. */
export const figureId = (table: string, partner: string, year: number, sex: string, age: string): string =>
  `${table}|${partner}|${year}|${sex}|${age}`;
