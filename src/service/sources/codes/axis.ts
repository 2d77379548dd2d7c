import type { DropReason } from '../tally';

/** What a code of a dimension amounts to: its meaning, a reason to leave the record out, or a mistake. */
export type AxisReading<T> =
  | { readonly kind: 'is'; readonly value: T }
  | { readonly kind: 'drop'; readonly reason: DropReason }
  | { readonly kind: 'wrong'; readonly reason: string; readonly whatToDo: string };

/** Reads the codes of one dimension. */
export type Axis<T> = (code: string) => AxisReading<T>;

export const is = <T>(value: T): AxisReading<T> => ({ kind: 'is', value });
export const drop = (reason: DropReason): AxisReading<never> => ({ kind: 'drop', reason });
export const wrong = (reason: string, whatToDo: string): AxisReading<never> => ({ kind: 'wrong', reason, whatToDo });

// A dimension has a few hundred codes; a file that is not what it seems must not fill the memory.
const MOST_REMEMBERED = 5_000;

/** The same axis, which looks every code up once only. */
export function remembered<T>(axis: Axis<T>): Axis<T> {
  const readings = new Map<string, AxisReading<T>>();
  return (code) => {
    let reading = readings.get(code);
    if (reading === undefined) {
      reading = axis(code);
      if (readings.size < MOST_REMEMBERED) readings.set(code, reading);
    }
    return reading;
  };
}
