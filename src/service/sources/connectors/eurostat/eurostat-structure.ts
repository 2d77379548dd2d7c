import { headOf, textOf } from '../../http/body';
import type { HttpClient } from '../../http/http-client';
import { SourceError } from '../../source-error';
import { type SdmxStructure, sdmxStructure } from '../sdmx-structure';
import { eurostatAnswer } from './envelope';

const SDMX_ML = 'application/vnd.sdmx.structure+xml;version=2.1, application/xml;q=0.9';

/** Asks Eurostat for dimensions, codes that occur, and the last update of a data set. Rejects with a SourceError. */
export async function eurostatStructure(client: HttpClient, base: string, dataSet: string): Promise<SdmxStructure> {
  const id = dataSet.toUpperCase();
  const answers: string[] = [];
  for (const path of [
    `dataflow/ESTAT/${id}/1.0?references=descendants&detail=referencepartial`,
    `contentconstraint/ESTAT/${id}/1.0`,
  ]) {
    const answer = await client.get(`${base}/sdmx/2.1/${path}`, SDMX_ML);
    if (answer.status !== 200) {
      const said = eurostatAnswer(answer.status, await headOf(answer));
      const text = 'text' in said ? said.text : said.kind;
      throw new SourceError(`Eurostat does not describe the data set ${dataSet} (${answer.status}): "${text}".`);
    }
    answers.push(await textOf(answer));
  }
  return sdmxStructure(answers);
}
