import { compareVersions, isWithin } from './requirement';
import type { Use } from './used-members';

/** What is older every Excel has in which the others are. */
const OLDEST_EXCEL_SET = '1.12';

/** A set of the API in one version, with the members of it that the sources use. */
interface UsedSet {
  readonly set: string;
  readonly version: string;
  readonly members: ReadonlySet<string>;
}

function usedSets(uses: readonly Use[]): UsedSet[] {
  const sets = new Map<string, { set: string; version: string; members: Set<string> }>();
  for (const { owner, member, requirement } of uses) {
    // Parameters of handlers come with the handler.
    if (!requirement || owner.includes('.handler')) continue;
    const { set, version } = requirement;
    if (set === 'ExcelApi' && compareVersions(version, OLDEST_EXCEL_SET) < 0) continue;
    const known = sets.get(`${set} ${version}`) ?? { set, version, members: new Set<string>() };
    known.members.add(`${owner.replace(/^(Excel|Office)\./, '')}.${member}`);
    sets.set(`${set} ${version}`, known);
  }
  return [...sets.values()].sort((a, b) => a.set.localeCompare(b.set, 'en') || compareVersions(b.version, a.version));
}

/**
 * The page of the documentation on the sets of the API that the add-in uses.
 * @param asked the sets that every Excel with the add-in has
 */
export function setsPage(uses: readonly Use[], asked: Readonly<Record<string, string>>): string {
  const rows = usedSets(uses).map(({ set, version, members }) => {
    const need = isWithin({ set, version }, asked) ? 'yes' : 'no: Excel is asked first';
    const names = [...members].sort((a, b) => a.localeCompare(b, 'en')).map((name) => `\`${name}\``);
    return `| ${set} ${version} | ${need} | ${names.join(', ')} |`;
  });
  return [
    '# Sets of the API',
    '',
    'Which requirement sets of Office the sources use, the newest first, and for what; members of ExcelApi before',
    '1.12 are left out. Printed from the sources by `node src/tools/sets-doc.mjs`; a test holds it true. What is needed',
    'comes with the sets that the manifest asks for ([manifest.md](manifest.md)), or is older than all of them.',
    '',
    '| Set | Needed | Members used |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
