import type { Language } from '../messages/language';

/** How a language writes the numbers of pictures. */
export interface Numbers {
  /** Persons, in full: 22,785. */
  readonly count: (value: number) => string;
  /** Persons on an axis, as short as can be: 10K. */
  readonly short: (value: number) => string;
  /** A factor: 1.25; without decimals from 10 on. */
  readonly factor: (value: number) => string;
  /** Own by partner's figure, as a times sign or a division sign with a factor of 1 or more: ×2, ÷10. */
  readonly times: (ratio: number) => string;
  readonly percent: (share: number) => string;
  /** Names in a row: A, B and C. */
  readonly list: (names: readonly string[]) => string;
}

const made = new Map<Language, Numbers>();

/** The formats of a language; made once. */
export function numbers(language: Language): Numbers {
  const known = made.get(language) ?? make(language);
  made.set(language, known);
  return known;
}

function make(language: Language): Numbers {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 3 });
  const fine = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const rough = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const names = new Intl.ListFormat(language, { type: 'conjunction' });
  const factor = (value: number) => (value >= 10 ? whole : value >= 2 ? rough : fine).format(value);
  return {
    count: (value) => whole.format(value),
    short: (value) => (value < 10_000 ? whole : compact).format(value),
    factor,
    times: (ratio) =>
      ratio === Infinity ? '×∞' : ratio === 0 ? '÷∞' : ratio >= 1 ? `×${factor(ratio)}` : `÷${factor(1 / ratio)}`,
    percent: (value) => share.format(value),
    list: (each) => names.format(each),
  };
}
