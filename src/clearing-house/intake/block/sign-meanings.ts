import { BELOW_HALF_STATUS, DASHES, ZERO_SIGN, type SignMeaning } from '../../codes/signs';
import { parseFlags } from '../../codes/flags';
import type { FigureContent, IntakeFigure, SignCount } from './block';
import type { Taken } from './take-figures';

/**
 * Figures with their signs as they were said to mean. Beside dashes that mean zero, or may, a `0` is a sign too: an office
 * that writes both means two things by them.
 */
export function withSignsRead(
  taken: Taken['figures'],
  said: ReadonlyMap<string, SignMeaning> | undefined,
): Taken['figures'] {
  const mayBeZero = (sign: string): boolean => (said?.get(sign)?.kind ?? 'zero') === 'zero';
  const dashes = taken.some(
    ({ figure: { content } }) => content.kind === 'sign' && DASHES.includes(content.text) && mayBeZero(content.text),
  );
  return taken.map((each) => ({ ...each, figure: withSignRead(each.figure, dashes, said) }));
}

function withSignRead(
  figure: IntakeFigure,
  dashes: boolean,
  said: ReadonlyMap<string, SignMeaning> | undefined,
): IntakeFigure {
  const sign = signOfContent(figure.content, dashes);
  if (sign === undefined) return figure;
  const meaning = said?.get(sign);
  if (!meaning) return { ...figure, content: { kind: 'sign', text: sign } };
  const content = contentOf(meaning);
  if (meaning.kind !== 'below-half') return { ...figure, content };
  return { ...figure, content, statuses: parseFlags([...figure.statuses, BELOW_HALF_STATUS].join('')).statuses };
}

function signOfContent(content: FigureContent, dashes: boolean): string | undefined {
  if (content.kind === 'sign') return content.text;
  return dashes && content.kind === 'number' && content.value === 0 ? ZERO_SIGN : undefined;
}

function contentOf(meaning: SignMeaning): FigureContent {
  switch (meaning.kind) {
    case 'zero':
    case 'below-half':
      return { kind: 'number', value: 0 };
    case 'confidential':
      return { kind: 'missing', letter: 'C' };
    case 'missing':
      return meaning;
  }
}

/** The signs that nobody has said the meaning of, with the cells they stand in. */
export function signsToAskFor(figures: readonly IntakeFigure[]): SignCount[] {
  const texts = new Set(figures.flatMap(({ content }) => (content.kind === 'sign' ? [content.text] : [])));
  return [...texts].map((text) => ({
    text,
    cells: figures.filter(({ content }) => content.kind === 'sign' && content.text === text).map(({ from }) => from),
  }));
}
