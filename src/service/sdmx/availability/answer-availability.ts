import type { Principal } from '../../access/principal';
import { viewerOf } from '../../access/viewer-of';
import { answerOnce, questionOf } from '../../http/conditional';
import { whole } from '../../http/json';
import type { Store } from '../../store/open';
import { knownStructures } from '../known-structures';
import { type AskedFormat, contentTypeOf, inFormat, negotiate } from '../negotiate';
import { ANY, type DataQuery } from '../query/data-query';
import { wrong } from '../query/wrong';
import type { StructureFormat } from '../structure/structure-formats';
import { availability, type AvailabilityQuery } from './availability';
import { readReferences, referencedStructures } from './references';

/** What an availability query comes with. */
export interface AskedAvailability extends AskedFormat {
  readonly request: Request;
  readonly principal: Principal;
  readonly data: DataQuery;
  readonly formats: readonly StructureFormat[];
  readonly componentID?: string | undefined;
  readonly mode?: string | undefined;
  readonly references?: string | undefined;
}

/** Answers which codes the figures have that who asks may see: 200, 204 if there are no such figures, 304 if they know already. */
export async function answerAvailability(asked: AskedAvailability, store: Store): Promise<Response> {
  const { request, data, componentID = ANY, references: along = 'none' } = asked;
  const { format } = negotiate(request.headers.get('Accept'), asked.formats, asked);
  const type = contentTypeOf(format);
  const components = componentID === ANY ? undefined : componentID.split(',');
  const query: AvailabilityQuery = { data, mode: modeOf(asked.mode ?? 'exact'), components };
  const references = readReferences(along);
  const viewer = viewerOf(asked.principal);
  const said = [{ ...query, data: { ...data, filters: [...data.filters] } }, along, type];
  const response = await answerOnce(questionOf(request, said, viewer), store, async (transaction, revision) => {
    const structures = await knownStructures(transaction, revision);
    const constraints = await availability(transaction, viewer, query, structures);
    if (constraints.length === 0) return new Response(null, { status: 204 });
    return whole(format.write(referencedStructures(structures, constraints, references), constraints), type);
  });
  return inFormat(response, type);
}

function modeOf(text: string): AvailabilityQuery['mode'] {
  return text === 'exact' || text === 'available' ? text : wrong('mode', 'must be exact or available');
}
