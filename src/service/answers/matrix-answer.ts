import { mirrorTable } from '../../clearing-house/mirror/mirror-tables';
import { isProbablyCopied } from '../../clearing-house/mirror/probably-copied';
import { tableById } from '../../clearing-house/tables/catalogue';
import type { FigureCell } from '../../contract/figure-series';
import type { MatrixAnswer, MatrixLine, MatrixQuery } from '../../contract/matrix';
import { compareCodes } from '../../clearing-house/codes/compare-codes';
import { type Flow, flowMatrix } from '../store/matrix';
import type { Figure } from '../store/observations';
import type { Revision, StoreTransaction } from '../store/revision';
import type { Viewer } from '../store/viewer';
import { knownSources, VintagesUsed } from './known-sources';

/** What both ends of every flow of a year report, a line for each end and source. */
export async function matrixAnswer(
  transaction: StoreTransaction,
  viewer: Viewer,
  { table, year, sex = 'T', sources }: MatrixQuery,
  revision: Revision,
): Promise<MatrixAnswer> {
  const pair = [table, mirrorTable(table)!]; // matrixQuerySchema lets no table through that has none
  const [immigration, emigration] = tableById(table)?.measure === 'immigration' ? pair : [...pair].reverse();
  const flows = await flowMatrix(transaction, viewer, {
    immigration: immigration!,
    emigration: emigration!,
    year,
    sex,
    ...(sources && { sources }),
  });
  const used = new VintagesUsed();
  const partners = partnersOf(flows);
  return {
    year,
    sex,
    partners,
    immigration: {
      table: immigration!,
      lines: linesOf(
        flows.flatMap((flow) => flow.immigration),
        partners,
        used,
      ),
    },
    emigration: {
      table: emigration!,
      lines: linesOf(
        flows.flatMap((flow) => flow.emigration),
        partners,
        used,
      ),
    },
    copied: flows.filter(isCopied).map(({ origin, destination }) => [origin, destination]),
    sources: (await knownSources(transaction, revision)).used(used),
  };
}

const partnersOf = (flows: readonly Flow[]): string[] => {
  const figures = flows.flatMap(({ immigration, emigration }) => [...immigration, ...emigration]);
  return [...new Set(figures.map(({ partner }) => partner))].sort(compareCodes);
};

/** The figures of one side, by reporter and source; `:` where a reporter has none of a partner. */
function linesOf(figures: readonly Figure[], partners: readonly string[], used: VintagesUsed): MatrixLine[] {
  const places = new Map(partners.map((partner, at) => [partner, at]));
  const lines = new Map<string, MatrixLine>();
  for (const { reporter, partner, value, statuses, source, vintage } of figures) {
    const key = `${reporter} ${source}`;
    const line = lines.get(key) ?? { reporter, source, vintage, figures: partners.map((): FigureCell => ':') };
    // Figures are of the vintage that brought them; the line is as new as the newest.
    line.vintage = Math.max(line.vintage, vintage);
    if (value !== null) line.figures[places.get(partner)!] = value;
    if (statuses !== '') (line.statuses ??= {})[partner] = statuses;
    lines.set(key, line);
  }
  for (const { source, vintage } of lines.values()) used.add(source, vintage);
  return [...lines.values()].sort(
    (one, other) => compareCodes(one.reporter, other.reporter) || compareCodes(one.source, other.source),
  );
}

/** Whether a figure of one end is so equal to one of the other that it was probably taken from there. */
const isCopied = ({ immigration, emigration }: Flow): boolean =>
  immigration.some(({ value: own }) =>
    emigration.some(({ value: partner }) => own !== null && partner !== null && isProbablyCopied({ own, partner })),
  );
