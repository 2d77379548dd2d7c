import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Three reporters a file, so that a merge can be caught between two of them. */
const REPORTERS = [
  ['AT', 'BE', 'BG'],
  ['CH', 'CZ', 'DE'],
  ['DK', 'EE', 'ES'],
  ['FI', 'FR', 'HU'],
  ['IT', 'LT', 'LV'],
] as const;
const PARTNERS = ['TOTAL', 'AF', 'AL', 'AM', 'AR', 'AU', 'AZ', 'BA', 'BD', 'BR', 'BY', 'CA'];
const YEARS = Array.from({ length: 6 }, (_, index) => 2019 + index);

/** A file of figures, and what it says: the figures by their keys, confidential ones with a C behind them. */
export interface KillFile {
  readonly name: string;
  readonly path: string;
  readonly reporters: readonly string[];
  readonly figures: ReadonlyMap<string, string>;
}

/**
 * Writes the files of a round into a folder. From round to round some figures change, some are left out, and others than
 * before are confidential.
 */
export function filesOfRound(folder: string, round: number): KillFile[] {
  return REPORTERS.map((reporters, number) => {
    const path = join(folder, `office-${number}.csv`);
    const figures = new Map<string, string>();
    const lines = ['year,table,reporter,partner,sex,value,status,confidentiality'];
    let index = number;
    for (const reporter of reporters) {
      for (const year of YEARS) {
        for (const partner of PARTNERS) {
          index++;
          if (partner !== 'TOTAL' && index % 37 === round % 37) continue;
          const value = 1000 + index + lastTurn(index, round);
          const letter = partner !== 'TOTAL' && index % 23 === round % 7 ? 'C' : '';
          lines.push(`${year},3,${reporter},${partner},T,${value},,${letter}`);
          figures.set(`${reporter} ${year} ${partner}`, `${value}${letter}`);
        }
      }
    }
    writeFileSync(path, `${lines.join('\n')}\n`);
    return { name: basename(path), path, reporters, figures };
  });
}

/** The last round up to this one in which a figure had its turn to change. */
function lastTurn(index: number, round: number): number {
  const since = (round - (index % 10) + 1000) % 10;
  return Math.max(0, round - since);
}
