import type { Sex } from '../../codes/sex';
import type { SignMeaning } from '../../codes/signs';

/** What the target of an intake is, and what a person has answered so far to what was asked. */
export interface IntakeContext {
  /** The reporting country, by its ISO code. */
  readonly reporter: string;
  /** The sexes and years of the target. */
  readonly sexes: readonly Sex[];
  readonly years: readonly number[];
  /** Whether figures are of a date; flows are of a year. */
  readonly stock: boolean;
  /** The codes of the target's rows that are no countries, where they are known: tells nationals from native-born. */
  readonly categories?: readonly string[];
  readonly answers?: IntakeAnswers;
}

/** Answers to what a reading of a block asks for. The block is then read again. */
export interface IntakeAnswers {
  /** To `needs`: what holds for all figures that the block says nothing of. */
  readonly partner?: string;
  readonly year?: number;
  readonly sex?: Sex;
  /** To `needs: measure`: one of `measures`. */
  readonly measure?: string;
  /** What labels mean, by their text without spaces around it. */
  readonly labels?: ReadonlyMap<string, LabelMeaning>;
  /** What signs mean in the workbook, by the sign as the list of signs has it, or by its text if it has none. */
  readonly signs?: ReadonlyMap<string, SignMeaning>;
}

export type LabelMeaning =
  | { readonly partner: string }
  | { readonly year: number }
  | { readonly sex: Sex }
  | { readonly age: string }
  | 'ignore';
