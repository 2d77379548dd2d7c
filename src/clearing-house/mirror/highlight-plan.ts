import { countryByCode } from '../codes/countries';
import { reference } from '../sheet/a1';
import { area, type Area } from '../sheet/area';
import type { Language } from '../messages/language';
import type { ConditionalFormatPlan } from '../sheet/sheet-plan';
import { comparisonNames } from './comparison-id';
import type { CompanionRequest } from './companion-request';
import { BANDS, type Direction, type Verdict } from './measures/bands';
import { tableFlows } from './table-flows';
import { verdictStyle } from './verdict-style';
import { VERDICTS, verdictText } from './verdict-words';

export { verdictStyle } from './verdict-style';

/** What the formula of each highlight begins with, so that highlights can be told from the user's own formats. */
export const HIGHLIGHT_SIGN = 'N("CH highlight")';

/** Whether a conditional format's formula is one of our highlights. */
export const isHighlight = (formula: string): boolean => formula.includes(HIGHLIGHT_SIGN);

/**
 * Plans the conditional formats that colour a table's own figures by what they amount to beside the partners'. The partner's
 * figure is looked up among those in the companion by the row's code and the column's key, under a name of the workbook, and
 * held against the cell itself: so Excel recolours when a figure changes or rows are sorted, and in a copy of the sheet.
 */
export function highlightPlans(request: CompanionRequest): ConditionalFormatPlan[] {
  const { table, mirror, id } = request;
  if (mirror.kind === 'diaspora') return [];
  const areas = comparedAreas(request);
  if (!areas) return [];
  const { figures, keys, ...limits } = comparisonNames(id);
  const code = reference({ row: areas[0].row, column: table.layout.codeColumn }, { column: true });
  const key = reference({ row: table.layout.keyRow, column: areas[0].column }, { row: true });
  const cell = reference(areas[0]);
  const partner = `VLOOKUP(${code},${figures},MATCH(${key},${keys},0),0)`;
  return cases(cell, partner, limits, mirror.kind === 'soft-bound').map(({ verdict, direction, when }) => ({
    areas,
    rule: { type: 'formula', formula: `=AND(${HIGHLIGHT_SIGN}=0,${when})` },
    style: verdictStyle(verdict, direction),
  }));
}

interface Case {
  readonly verdict: Verdict;
  readonly direction: Direction;
  readonly when: string;
}

/** The names of what counts are judged by. */
type Limits = Readonly<Record<'floor' | 'above' | 'below', string>>;

/**
 * When a cell has a verdict. `p` may be written but twice, since a formula has 255 letters at most; so what `verdict` asks
 * of both figures is solved for p: |o − p| ≤ 3√(o + p) holds from o + 4.5 − √(20.25 + 18o) to o + 4.5 + √(20.25 + 18o).
 * Excel takes a text for greater than any number.
 */
function cases(o: string, p: string, { floor, above, below }: Limits, softBound: boolean): Case[] {
  const spread = `SQRT(20.25+18*${o})`;
  const [chanceFrom, chanceTo] = [`${o}+4.5-${spread}`, `${o}+4.5+${spread}`];
  const matching = (when: string): Case => ({ verdict: 'match', direction: 'equal', when });
  /** Where agreement reaches further than a band begins, the band begins there. */
  const beyond = (band: number, agreed: string) => (band === BANDS[0].upTo ? agreed : `MAX(${band},${agreed})`);
  const graded = BANDS.slice(1).map(({ band, upTo }, index) => ({ band, after: BANDS[index]!.upTo, upTo }));
  const matches = [
    matching(`${o}>=${floor},${p}<${o},${p}>=MIN(${o}/${above},${chanceFrom})`),
    matching(`ISNUMBER(${o}),${p}>=MAX(${o},${floor}),${p}<=${softBound ? '1E+99' : `MAX(${o}*${below},${chanceTo})`}`),
    matching(`ISNUMBER(${o}),${o}=0,${p}=0`),
  ];
  const higher = graded.map(({ band, after, upTo }): Case => ({
    verdict: band,
    direction: 'own-higher',
    when: `${o}>=${floor},${p}>${upTo === Infinity ? '0' : `=${o}/${upTo}`},${p}<MIN(${o}/${beyond(after, above)},${chanceFrom})`,
  }));
  const lower = graded.map(({ band, after, upTo }): Case => ({
    verdict: band,
    direction: 'own-lower',
    when: `ISNUMBER(${o}),${o}>0,${p}>MAX(${o}*${beyond(after, below)},${chanceTo},${floor}-1),${p}<=${upTo === Infinity ? '1E+99' : `${o}*${upTo}`}`,
  }));
  const onlyOwn: Case = {
    verdict: 'one-sided',
    direction: 'own-higher',
    when: `${o}>=MAX(10,${floor}),ISNUMBER(${o}),${p}=0`,
  };
  const onlyPartner: Case = {
    verdict: 'one-sided',
    direction: 'own-lower',
    when: `ISNUMBER(${o}),${o}=0,${p}>=MAX(10,${floor}),${p}<1E+99`,
  };
  return softBound ? [...matches, ...higher, onlyOwn] : [...matches, ...higher, ...lower, onlyOwn, onlyPartner];
}

/** The same colours for cells that hold verdicts themselves. */
export const verdictRules = (cells: Area, language: Language): ConditionalFormatPlan[] =>
  VERDICTS.filter(({ verdict }) => verdict !== 'too-small').map(({ verdict, direction }) => ({
    areas: [cells],
    rule: { type: 'begins-with', text: verdictText(verdict, direction, language) },
    style: verdictStyle(verdict, direction),
  }));

/**
 * The columns in which there is something to compare, from the first country down to the last one that is a member of UNECE or
 * reports, so that they hold when these are sorted. Nothing is known of the rest of the world.
 */
function comparedAreas({ table, mirror }: CompanionRequest): readonly [Area, ...Area[]] | undefined {
  const compared = tableFlows(table, mirror).filter(({ other }) => other.value !== undefined);
  const reporting = new Set(compared.map(({ country }) => country));
  const countries = table.rows.filter(({ kind }) => kind === 'country');
  const last = countries.findLast(({ key }) => reporting.has(key) || countryByCode(key)?.unece);
  const top = countries[0];
  if (!top || !last) return undefined;
  const [first, ...others] = [...new Set(compared.map(({ cell }) => cell.column))]
    .sort((a, b) => a - b)
    .map((column) => area(top.row, column, last.row - top.row + 1));
  return first && [first, ...others];
}
