import { compareCodes } from '../../clearing-house/codes/compare-codes';
import type { BlockColumn, FigureBlock } from '../../contract/figure-series';
import type { KnownSources } from './known-sources';
import type { Reported, ReportedYear, TableReporting } from './reporting';
import { COUNTRIES, NO_FIGURE, SEXES, type YearFigures } from './year-figures';

/** What the blocks of a year are made from. */
export interface BlocksRequest {
  readonly year: number;
  /** Who reports the table. */
  readonly reporting: TableReporting;
  readonly figures: YearFigures;
  readonly sources: KnownSources;
}

/** What sources have of a reporter's own table of a year: a block for each of them, be any partner named or not. */
export function ownBlocks(request: BlocksRequest, reporter: string): FigureBlock[] {
  const reported = (request.reporting.of.get(reporter) ?? []).filter(({ years }) => years.has(request.year));
  const blocks = filledBlocks(request, (_, source) => reported.find((each) => each.source === source));
  const filled = new Set(blocks.map(({ source }) => source));
  const others = reported.filter(({ source }) => !filled.has(source)).map((each) => blankBlock(request.year, each));
  return inOrder([...blocks, ...others]);
}

/** What all reporters but one say of a row in a year. Those that have the table, but not the row, are in blocks of their own. */
export function rowBlocks(request: BlocksRequest, except: string): FigureBlock[] {
  const { year, reporting } = request;
  const having = new Set<Reported>();
  const blocks = filledBlocks(request, (reporter, source) => {
    if (reporter === except) return undefined;
    const reported = reporting.of.get(reporter)?.find((each) => each.source === source && each.years.has(year));
    if (reported) having.add(reported);
    return reported;
  });
  const blanks = new Map<ReportedYear, Map<string, FigureBlock>>();
  for (const reported of reporting.all) {
    const table = reported.years.get(year);
    if (!table || reported.reporter === except || having.has(reported)) continue;
    const alike = blanks.get(table) ?? new Map<string, FigureBlock>();
    const block = alike.get(reported.source) ?? blankBlock(year, reported);
    block.partners.push(reported.reporter);
    blanks.set(table, alike.set(reported.source, block));
  }
  return inOrder([...blocks, ...[...blanks.values()].flatMap((alike) => [...alike.values()])]);
}

/** A block without any figure, and without partners yet. */
function blankBlock(year: number, { source, years }: Reported): FigureBlock {
  const { vintage, sexes } = years.get(year)!; // only of years that are there
  return { source, year, vintage, partners: [], figures: Object.fromEntries(sexes.map((sex) => [sex, ':'] as const)) };
}

/** A partner with the place of its figures in those of the year. */
interface Member {
  readonly partner: string;
  readonly entry: number;
}

/**
 * The figures of those whose table is there; what belongs to no table has nothing but missing figures beside it.
 *
 * @param reportedBy the table that a country's figure of a source belongs to
 */
function filledBlocks(
  { year, figures, sources }: BlocksRequest,
  reportedBy: (country: string, source: string) => Reported | undefined,
): FigureBlock[] {
  const found = new Map<ReportedYear, Map<string, { readonly block: FigureBlock; readonly members: Member[] }>>();
  for (const [entry, country] of figures.countries.entries()) {
    const partner = COUNTRIES.codeOf(country);
    const source = sources.idOf(figures.sources[entry]!);
    const reported = reportedBy(partner, source);
    const table = reported?.years.get(year);
    if (!table) continue;
    const alike = found.get(table) ?? new Map<string, { block: FigureBlock; members: Member[] }>();
    const filling = alike.get(source) ?? { block: blankBlock(year, reported!), members: [] };
    filling.members.push({ partner, entry });
    found.set(table, alike.set(source, filling));
  }
  return [...found.values()].flatMap((alike) =>
    [...alike.values()].map(({ block, members }) => {
      members.sort((one, other) => compareCodes(one.partner, other.partner));
      fill(block, members, figures);
      return block;
    }),
  );
}

function fill(block: FigureBlock, members: readonly Member[], { values, statuses }: YearFigures): void {
  for (const { partner } of members) block.partners.push(partner);
  for (const [offset, sex] of SEXES.entries()) {
    if (block.figures[sex] === undefined) continue;
    const column = members.map(({ entry }) => {
      const value = values[entry * SEXES.length + offset]!;
      return value === NO_FIGURE ? ':' : value;
    });
    if (column.some((cell) => cell !== ':')) block.figures[sex] = column satisfies BlockColumn;
    for (const { partner, entry } of statuses.size > 0 ? members : []) {
      const letters = statuses.get(entry * SEXES.length + offset);
      if (letters !== undefined) ((block.statuses ??= {})[partner] ??= {})[sex] = letters;
    }
  }
}

/** By source, then by the first partner. */
const inOrder = (blocks: FigureBlock[]): FigureBlock[] =>
  blocks.sort(
    (one, other) =>
      compareCodes(one.source, other.source) || compareCodes(one.partners[0] ?? '', other.partners[0] ?? ''),
  );
