import type { Sex } from '../../codes/sex';
import { fold } from '../parties/fold';
import { editDistance } from '../parties/edit-distance';
import { sexWords } from './sex';

/** The sexes whose words are written nearly as a text, a letter or two off; to be asked about. */
export function nearSexes(text: string): Sex[] {
  const folded = fold(text);
  if (folded.length < 4) return [];
  const near = [...sexWords()].filter(([word]) => {
    const most = word.length < 6 ? 1 : 2;
    return word.length >= 4 && editDistance(word, folded, most) <= most;
  });
  return [...new Set(near.map(([, sex]) => sex))];
}
