import { AGENCY, STRUCTURE_VERSION } from '../../../clearing-house/sdmx/agency';
import type { Structures } from '../../../clearing-house/sdmx/structure';
import { Refusal } from '../../http/refusal';
import { ANY, type StructureFilter } from '../query/data-query';
import { matchesVersion } from '../version';
import { type FlowModel, flowModels } from './flow-model';

/** The dataflows that a question means, at least one, and what its data are said to be of. */
export interface ChosenFlows {
  readonly context: 'dataflow' | 'datastructure';
  readonly models: readonly [FlowModel, ...FlowModel[]];
}

/**
 * Finds the dataflows that a question means. Data structures have the same data as their dataflows, and are spoken of only if
 * nothing else is asked for. Throws a Refusal (404) if there is none.
 */
export function chosenFlows(
  { contexts, agencies, resources, versions }: StructureFilter,
  structures: Structures,
): ChosenFlows {
  const isOurs =
    includes(agencies, AGENCY.id) && versions.some((version) => matchesVersion(version, STRUCTURE_VERSION));
  const all = isOurs ? flowModels(structures) : [];
  for (const context of ['dataflow', 'datastructure'] as const) {
    if (!includes(contexts, context)) continue;
    const [first, ...rest] = all.filter(({ flow, structure }) =>
      includes(resources, context === 'dataflow' ? flow.id : structure.id),
    );
    if (first) return { context, models: [first, ...rest] };
  }
  const asked = `${contexts.join()}/${agencies.join()}/${resources.join()}/${versions.join()}`.slice(0, 100);
  const known = structures.dataflows.map(({ id }) => id).join(', ');
  throw new Refusal('not-found', `There are no data of ${asked}. The dataflows of ${AGENCY.id} are ${known}.`);
}

const includes = (asked: readonly string[], id: string): boolean => asked.includes(ANY) || asked.includes(id);
