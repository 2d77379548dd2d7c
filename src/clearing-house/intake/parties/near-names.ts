import { categoryByCode } from '../../codes/categories';
import { editDistance } from './edit-distance';
import { fold, lettersOf } from './fold';
import { nameIndex } from './name-index';

const MOST = 5;

/**
 * Parties whose names are written nearly as a text: a letter or two off, or with words more or fewer. Best first, each
 * once, at most five; for a person to choose from, never to be taken unasked.
 */
export function nearNames(text: string): string[] {
  const folded = fold(text);
  if (!/\p{L}{3}/u.test(folded) || folded.length > 80) return [];
  const words = new Set(folded.split(' '));
  const letters = lettersOf(text);
  const found = new Map<string, number>();
  for (const name of nameIndex().names) {
    const isCategory = categoryByCode(name.code) !== undefined;
    const distance = Math.min(misspelling(letters, name.letters), wordsApart(words, name.folded, !isCategory));
    if (distance < (found.get(name.code) ?? Infinity)) found.set(name.code, distance);
  }
  return [...found]
    .sort(([, a], [, b]) => a - b)
    .slice(0, MOST)
    .map(([code]) => code);
}

/** Letters between two spellings; infinite if they are more than a slip of the pen. */
function misspelling(text: string, name: string): number {
  const length = Math.max(text.length, name.length);
  return editDistance(text, name, length < 4 ? 0 : length < 7 ? 1 : 2);
}

/**
 * How far apart two texts are of which one has all the words of the other, at least one of them a word of some length:
 * `Germany including the former GDR` has Germany and GDR. Behind every slip of the pen, and the fewer words left the
 * nearer.
 * @param partial whether a part of the name will do, as `Trinidad`
 */
function wordsApart(words: ReadonlySet<string>, name: string, partial: boolean): number {
  const ofName = name.split(' ');
  const shared = ofName.filter((word) => words.has(word));
  const whole = shared.length === ofName.length;
  if (!whole && (!partial || shared.length < words.size)) return Infinity;
  const longest = Math.max(0, ...shared.map((word) => word.length));
  if (longest < (whole ? 3 : 4)) return Infinity;
  return 3 + words.size + ofName.length - 2 * shared.length;
}
