import { type StatusLetter, observationStatuses } from '../../../clearing-house/codes/observation-status';

/** What a source says of one figure, in the codes of the clearing house. */
export interface Figure {
  readonly value: number | null;
  readonly statuses: string;
  readonly confidentiality: string | null;
  readonly comment: string | null;
}

/** A figure, no figure and nothing said about it, or a mistake. */
export type FigureReading =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'wrong';
      readonly column: 'value' | 'status' | 'confidentiality';
      readonly value: string;
      readonly reason: string;
      readonly whatToDo: string;
    };

export const NO_FIGURE: FigureReading = { kind: 'none' };

export const wrongValue = (value: string): FigureReading => ({
  kind: 'wrong',
  column: 'value',
  value,
  reason: 'is no whole number of persons',
  whatToDo: 'Write a whole number of 0 or more, or leave it empty and give the status.',
});

/** Status letters in the order of their precedence, one after the other. */
export function statusText(letters: readonly StatusLetter[]): string {
  if (letters.length < 2) return letters.join('');
  const held = new Set<string>(letters);
  return observationStatuses
    .map(({ letter }) => letter)
    .filter((letter) => held.has(letter))
    .join('');
}
