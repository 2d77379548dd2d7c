import { ageGroups, ALL_AGES } from '../../codes/ages';
import { categoryByCode } from '../../codes/categories';
import { figureKey, type FigureKey, type IntakeFigure } from '../block/block';

/** A total of a block that is not the sum of its parts. */
export interface TotalDifference {
  readonly of: 'partner' | 'sex' | 'age';
  readonly total: IntakeFigure;
  readonly value: number;
  readonly sum: number;
  /** Whether the block has all parts as numbers; if not, parts that it does not show may make up the difference. */
  readonly complete: boolean;
}

/** Compares the totals of a block with the sums of what they total, by partner, sex and age. */
export function compareTotals(figures: readonly IntakeFigure[]): TotalDifference[] {
  const all = new Map(figures.map((figure) => [figureKey(figure), figure]));
  const partners = [...new Set(figures.map(({ partner }) => partner))];
  return figures.flatMap((total) =>
    (['partner', 'sex', 'age'] as const).flatMap(
      (of) => difference(total, of, partsOf(total, of, partners), all) ?? [],
    ),
  );
}

/** The codes that a total is the sum of, in one dimension; undefined if the figure is no total in it. */
function partsOf(total: FigureKey, of: TotalDifference['of'], partners: readonly string[]): Parts | undefined {
  if (of === 'sex') return total.sex === 'T' ? { needed: ['M', 'F'], possible: [] } : undefined;
  if (of === 'age') {
    const groups = ageGroups.map(({ code }) => code).filter((code) => code !== 'UNK');
    return total.age === ALL_AGES ? { needed: groups, possible: ['UNK'] } : undefined;
  }
  if (total.partner !== 'TOTAL') return undefined;
  const parts = partners.filter((code) => code !== 'TOTAL');
  const countries = parts.some((code) => categoryByCode(code) === undefined);
  // Countries make up all foreigners; and where foreigners stand alone they may include those of no country.
  const summed = countries ? parts.filter((code) => code !== 'FOR') : parts;
  const within = !countries && parts.includes('FOR') ? ['STLS', 'RNC'] : [];
  return { needed: countries ? ['OTHER'] : [], possible: summed, within };
}

interface Parts {
  /** Without one of these the parts are not complete. */
  readonly needed: readonly string[];
  readonly possible: readonly string[];
  /** Parts that may be counted in another one already. */
  readonly within?: readonly string[];
}

function difference(
  total: IntakeFigure,
  of: TotalDifference['of'],
  parts: Parts | undefined,
  all: ReadonlyMap<string, IntakeFigure>,
): TotalDifference | undefined {
  if (!parts || total.content.kind !== 'number') return undefined;
  const { value } = total.content;
  const codes = [...new Set([...parts.needed, ...parts.possible])];
  const found = codes.map((code) => ({ code, figure: all.get(figureKey({ ...total, [of]: code })) }));
  const numbers = found.flatMap(({ code, figure }) =>
    figure?.content.kind === 'number' ? [{ code, value: figure.content.value }] : [],
  );
  if (numbers.length === 0 || (of === 'sex' && numbers.length < 2)) return undefined;
  const complete = found.every(({ code, figure }) =>
    figure ? figure.content.kind === 'number' : !parts.needed.includes(code),
  );
  const sum = add(numbers);
  const without = add(numbers.filter(({ code }) => !(parts.within ?? []).includes(code)));
  return sum === value || without === value ? undefined : { of, total, value, sum, complete };
}

const add = (numbers: readonly { readonly value: number }[]): number =>
  numbers.reduce((sum, { value }) => sum + value, 0);
