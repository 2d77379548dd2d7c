import type { StatusLetter } from './observation-status';

/** What a sign stands for that an office writes instead of a figure. */
export type SignMeaning =
  /** Nobody: a real zero. */
  | { readonly kind: 'zero' }
  /** Not available, with the letter of the reason, `''` where none is given. */
  | { readonly kind: 'missing'; readonly letter: string }
  | { readonly kind: 'confidential' }
  /**
   * Somebody, but less than half of the unit that the office publishes in. It is written as Eurostat does, whose `0n` is
   * "not zero": the figure 0 with status N, so that nobody reads it as nobody.
   */
  | { readonly kind: 'below-half' };

/** The status that tells a figure below half a unit from a real zero. */
export const BELOW_HALF_STATUS: StatusLetter = 'N';

/** A sign that offices use, with what it has been seen to mean. It is the user who says what it means in a workbook. */
export interface Sign {
  /** As it is written and stored. */
  readonly sign: string;
  /** Other ways of writing the same, in lower case. */
  readonly spellings: readonly string[];
  /** To choose from, the likeliest first. */
  readonly meanings: readonly SignMeaning[];
  /** What it means in publications of some offices, by the country's ISO code. */
  readonly examples: Readonly<Record<string, SignMeaning>>;
}

const zero: SignMeaning = { kind: 'zero' };
const belowHalf: SignMeaning = { kind: 'below-half' };
const confidential: SignMeaning = { kind: 'confidential' };
const missing = (letter: '' | StatusLetter): SignMeaning => ({ kind: 'missing', letter });
const anyReason = [missing(''), missing('L'), missing('M'), missing('Q'), confidential];

/** The sign `0`, which is no zero to offices that write a dash for zero. */
export const ZERO_SIGN = '0';

/**
 * The signs that are known. The three dashes are three signs, since an office may tell them apart; three dots are one
 * sign however they are typed, since Excel makes one of them. The examples are of the offices of Germany and Hungary.
 */
export const signs: readonly Sign[] = [
  { sign: '-', spellings: ['‐', '‑', '−'], meanings: [zero, ...anyReason], examples: { DE: zero } },
  { sign: '–', spellings: [], meanings: [zero, ...anyReason], examples: { HU: zero } },
  { sign: '—', spellings: ['--', '---'], meanings: [zero, ...anyReason], examples: {} },
  { sign: '.', spellings: ['·', '•'], meanings: [...anyReason, zero], examples: {} },
  { sign: '..', spellings: [], meanings: [...anyReason, zero], examples: { HU: missing('') } },
  {
    sign: '…',
    spellings: ['...', '....'],
    meanings: [missing(''), confidential, missing('L'), missing('M'), missing('Q'), zero],
    examples: { HU: confidential },
  },
  {
    sign: 'x',
    spellings: ['х', '×'],
    meanings: [missing('M'), confidential, missing('Q'), missing('')],
    examples: { DE: missing('M') },
  },
  { sign: '*', spellings: ['**', '***'], meanings: [confidential, missing('Q'), belowHalf, missing('')], examples: {} },
  {
    sign: '/',
    spellings: ['//', '///'],
    meanings: [missing('Q'), missing(''), missing('M'), confidential],
    examples: {},
  },
  {
    sign: 'n/a',
    spellings: ['n.a.', 'n. a.', 'n.a', 'na'],
    meanings: [missing(''), missing('M'), missing('L')],
    examples: {},
  },
  { sign: 'n.d.', spellings: ['n. d.', 'n.d', 'nd', 'n/d'], meanings: [missing(''), missing('L')], examples: {} },
  {
    sign: 'н/д',
    spellings: ['н.д.', 'н. д.', 'н.д', 'нд', 'нет данных'],
    meanings: [missing(''), missing('L')],
    examples: {},
  },
  { sign: ZERO_SIGN, spellings: [], meanings: [belowHalf, zero], examples: { DE: belowHalf, HU: belowHalf } },
];

/** Signs that are dashes: beside one that means zero, `0` may mean something else. */
export const DASHES: readonly string[] = ['-', '–', '—'];

const bySpelling: ReadonlyMap<string, Sign> = new Map(
  signs.flatMap((each) => [each.sign, ...each.spellings].map((spelling) => [spelling, each] as const)),
);

/** The sign that a text is, in whatever way it is written; undefined if it is none. */
export const signOf = (text: string): Sign | undefined => bySpelling.get(text.trim().toLowerCase());

/** What a text that stands instead of a figure may mean: the meanings of the sign, or any if it is none that is known. */
export const meaningsOf = (text: string): readonly SignMeaning[] => signOf(text)?.meanings ?? ANY_MEANING;

const ANY_MEANING: readonly SignMeaning[] = [...anyReason, zero, belowHalf];
