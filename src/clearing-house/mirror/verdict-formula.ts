import type { Language } from '../messages/language';
import { message } from '../messages/message';
import { textLiteral } from '../sheet/a1';
import { BANDS, type Verdict } from './measures/bands';
import { SMALLEST_CLASSIFIED } from './measures/small-numbers';
import { DIRECTION_SIGN, verdictText } from './verdict-words';

/**
 * The verdict on two cells as a formula of the sheet, so that it follows the own figure without the add-in. It says what
 * `verdict` says, in the words of `verdictText`; empty unless both cells hold numbers.
 * @param own address of a cell, as `partner`
 * @param options.floor below this on both sides nothing is said; persons, or the address of a cell that says it
 * @param options.agreement up to which ratio they agree, the own count being the higher or the lower: numbers or addresses
 * @param options.softBound whether the own figure should only not exceed the partner's
 * @param options.ratio address of a cell that holds the larger by the smaller, if there is one: it makes the formula short
 */
export function verdictFormula(
  own: string,
  partner: string,
  language: Language,
  {
    floor = SMALLEST_CLASSIFIED,
    agreement = { above: String(BANDS[0].upTo), below: String(BANDS[0].upTo) },
    softBound = false,
    ratio,
  }: {
    readonly floor?: number | string;
    readonly agreement?: { readonly above: string; readonly below: string };
    readonly softBound?: boolean;
    readonly ratio?: string;
  } = {},
): string {
  const plain = (verdict: Verdict) => textLiteral(verdictText(verdict, 'equal', language));
  const sign = `IF(${own}>${partner},${textLiteral(` ${DIRECTION_SIGN['own-higher']}`)},${textLiteral(` ${DIRECTION_SIGN['own-lower']}`)})`;
  const k = ratio ?? `MAX(${own},${partner})/MIN(${own},${partner})`;
  const graded = BANDS.filter(({ band }) => band !== 'match');
  const band = graded.reduceRight(
    (otherwise, { band, upTo }) => (upTo === Infinity ? plain(band) : `IF(${k}<=${upTo},${plain(band)},${otherwise})`),
    '',
  );
  const byRatio = `IF(${k}<=IF(${own}>${partner},${agreement.above},${agreement.below}),${plain('match')},${band}&${sign})`;
  const unlessOneSided = `IF(MIN(${own},${partner})=0,${plain('one-sided')}&${sign},${byRatio})`;
  const unlessChance = `IF(ABS(${own}-${partner})<=3*SQRT(${own}+${partner}),${plain('match')},${unlessOneSided})`;
  const within = textLiteral(message(language, 'verdict.within-bound'));
  const unlessKept = softBound ? `IF(${own}<=${partner},${within},${unlessChance})` : unlessChance;
  const unlessSmall = `IF(MAX(${own},${partner})<${floor},IF(MAX(${own},${partner})=0,${plain('match')},${plain('too-small')}),${unlessKept})`;
  return `=IF(COUNT(${own},${partner})<2,"",IF(MIN(${own},${partner})<0,"",${unlessSmall}))`;
}
