import { isCountryCode } from '../clearing-house/codes/countries';
import { chooseSource, type SourcedFigure } from '../clearing-house/mirror/ranking/choose-source';
import type { DoubleEntry, Role } from '../clearing-house/mirror/harmonised/double-entry';
import type { MatrixAnswer, MatrixLine } from './matrix';
import { providerOf } from './provider';

/**
 * The flows between countries of an answer, each with a figure of either side, of several sources the one that
 * `chooseSource` prefers. Flows that neither side has a figure of are left out, as are totals and residual rows.
 */
export function matrixFlows({ year, partners, immigration, emigration, sources }: MatrixAnswer): DoubleEntry[] {
  const providers = new Map(sources.map((source) => [source.id, providerOf(source)]));
  const flows = new Map<string, { -readonly [Key in keyof DoubleEntry]: DoubleEntry[Key] }>();
  const fill = (lines: readonly MatrixLine[], side: Role['side']) => {
    for (const reporter of new Set(lines.map((line) => line.reporter))) {
      const own = lines.filter((line) => line.reporter === reporter);
      partners.forEach((partner, at) => {
        if (partner === reporter || !isCountryCode(partner)) return;
        const figures = own.map(({ source, vintage, figures: cells }): SourcedFigure => ({
          source,
          provider: providers.get(source) ?? 'other',
          vintage: String(vintage).padStart(9, '0'),
          value: typeof cells[at] === 'number' ? cells[at] : undefined,
        }));
        const value = chooseSource(figures)?.value;
        if (value === undefined) return;
        const [origin, destination] = side === 'immigration' ? [partner, reporter] : [reporter, partner];
        const key = `${origin} ${destination}`;
        const flow = flows.get(key) ?? { origin, destination, year, immigration: undefined, emigration: undefined };
        flow[side] = value;
        flows.set(key, flow);
      });
    }
  };
  fill(immigration.lines, 'immigration');
  fill(emigration.lines, 'emigration');
  return [...flows.values()];
}
