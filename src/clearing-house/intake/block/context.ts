import type { Sex } from '../../codes/sex';

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
  /** What signs mean, by their text. */
  readonly signs?: ReadonlyMap<string, SignMeaning>;
}

export type LabelMeaning =
  | { readonly partner: string }
  | { readonly year: number }
  | { readonly sex: Sex }
  | { readonly age: string }
  | 'ignore';

/** A sign is zero or another number, a missing figure with or without the letter of its reason, or nothing at all. */
export type SignMeaning =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing'; readonly letter: string }
  | { readonly kind: 'blank' };
