import { answerOnce, questionOf } from '../../http/conditional';
import { whole } from '../../http/json';
import { Refusal } from '../../http/refusal';
import type { Store } from '../../store/open';
import { ANYONE } from '../../store/viewer';
import { knownStructures } from '../known-structures';
import { type AskedFormat, contentTypeOf, inFormat, negotiate } from '../negotiate';
import { artefactsOf } from './artefacts';
import { selectStructures } from './select-structures';
import type { StructureFormat } from './structure-formats';
import type { StructureQuery } from './structure-query';

/**
 * Answers a structure query in the format that the client likes best. Throws a Refusal if there is nothing (404), or nothing in
 * a format that it takes (406). Structures are the same for everybody: they tell of sources, and of no figure.
 */
export async function structureAnswer(
  request: Request,
  query: StructureQuery,
  formats: readonly StructureFormat[],
  asked: AskedFormat,
  store: Store,
): Promise<Response> {
  const { format } = negotiate(request.headers.get('Accept'), formats, asked);
  const type = contentTypeOf(format);
  const response = await answerOnce(
    questionOf(request, [query, type], ANYONE),
    store,
    async (transaction, revision) => {
      const selected = selectStructures(artefactsOf(await knownStructures(transaction, revision)), query);
      if (selected.length === 0) {
        const message = 'There is no such structure. All that there are: structure/*/*/*/*?detail=allstubs';
        throw new Refusal('not-found', message, { headers: { Vary: 'Accept' } });
      }
      return whole(format.write(selected), type);
    },
  );
  return inFormat(response, type);
}
