/** Letters that carry no separable diacritic but are written without their stroke or ligature just as often. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Words that names are written with and without; `d` and `l` are what elision leaves of de, le and la. */
const FILLERS = new Set(['the', 'of', 'and', 'et', 'de', 'du', 'des', 'la', 'le', 'les', 'd', 'l', 'и']);

/** Words that are abbreviated, inflected or spelled alike in two languages, and the one form they are compared in. */
const SAME_WORD: Readonly<Record<string, string>> = {
  rep: 'republic',
  republique: 'republic',
  dem: 'democratic',
  democratique: 'democratic',
  st: 'saint',
  ste: 'saint',
  sainte: 'saint',
  fed: 'federated',
  is: 'island',
  isl: 'island',
  islands: 'island',
  ile: 'island',
  iles: 'island',
  респ: 'республика',
  дем: 'демократическая',
  нар: 'народная',
  острова: 'остров',
  'о-ва': 'остров',
  'о-в': 'остров',
  о: 'остров',
  св: 'святои',
};

/**
 * The words of a text as names are compared by: lower case; no diacritics, so that ё is е; no punctuation, no words that
 * names are written with and without, abbreviations written out. `Côte d’Ivoire` gives `cote ivoire`.
 */
export const fold = (text: string): string =>
  wordsOf(text)
    .map((word) => SAME_WORD[word] ?? word)
    .filter((word) => !FILLERS.has(word))
    .join(' ');

/** The letters of a text without diacritics, spaces and punctuation, as misspelled names are compared by. */
export const lettersOf = (text: string): string =>
  wordsOf(text)
    .filter((word) => !FILLERS.has(word))
    .join('');

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter]!)
    .replace(/(^|[^\p{L}])([dl])['’ʼ`](?=\p{L})/gu, '$1$2 ')
    .replace(/['’ʼ`]/g, '')
    .replace(/(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1')
    .replace(/[^\p{L}\p{Nd}+-]+/gu, ' ')
    .split(' ')
    .flatMap((word) => (word in SAME_WORD ? [word] : word.split('-')))
    .filter((word) => word !== '');
}

/** The same words in one order, so that `Moldova, Republic of` and `Republic of Moldova` are alike. */
export const inAnyOrder = (folded: string): string => folded.split(' ').sort().join(' ');
