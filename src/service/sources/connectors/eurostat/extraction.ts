import { headOf } from '../../http/body';
import type { HttpClient } from '../../http/http-client';
import type { Answer } from '../../http/receive';
import { SourceError } from '../../source-error';
import { type EurostatAnswer, eurostatAnswer } from './envelope';

/** An extraction: its file, or why there is none. */
export type Extraction =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'too-big'; readonly text: string };

const CSV = 'application/vnd.sdmx.data+csv;version=1.0.0, text/csv;q=0.9, */*;q=0.1';
const FIRST_POLL = 2_000;
const LONGEST_POLL = 60_000;
const LONGEST_EXTRACTION = 2 * 60 * 60_000;
// An extraction expires when the data set is updated meanwhile, or after days.
const SUBMISSIONS = 3;

/**
 * Fetches an extraction of Eurostat, waiting for it where it is made asynchronously.
 * Rejects with a SourceError where Eurostat refuses, fails, or takes more than two hours.
 */
export async function extraction(client: HttpClient, base: string, url: string): Promise<Extraction> {
  for (let submission = 1; submission <= SUBMISSIONS; submission++) {
    const { answer, said } = await ask(client, url);
    const result = said.kind === 'async' ? await awaited(client, base, said) : settled(answer, said);
    if (result !== 'expired') return result;
  }
  throw new SourceError(
    `Eurostat's extraction expired ${SUBMISSIONS} times before it could be fetched. Try again later.`,
  );
}

async function ask(client: HttpClient, url: string): Promise<{ answer: Answer; said: EurostatAnswer }> {
  const answer = await client.get(url, CSV);
  return { answer, said: eurostatAnswer(answer.status, await headOf(answer)) };
}

function settled({ path, status }: Answer, said: EurostatAnswer): Extraction {
  switch (said.kind) {
    case 'data':
      return { kind: 'file', path };
    case 'nothing':
      return { kind: 'nothing' };
    case 'too-big':
      return { kind: 'too-big', text: said.text };
    case 'fault':
      throw new SourceError(faultText(status, said.text));
    case 'malformed':
      throw new SourceError(
        `Eurostat answered (${status}) with something that is no table: "${said.text}". Try again later.`,
      );
    case 'async':
      throw new SourceError(
        `Eurostat put off an extraction that it had called ready (${said.status}). Try again later.`,
      );
  }
}

function faultText(status: number, text: string): string {
  if (text.includes('INVALID_QUERY_DIMENSION_VALUE')) {
    return `Eurostat does not know a code that its own description of the data set has: "${text}". The data set is probably being updated; try again in an hour.`;
  }
  if (status === 404) return `Eurostat has no such data set: "${text}".`;
  return `Eurostat refuses the request (${status}): "${text}".`;
}

async function awaited(
  client: HttpClient,
  base: string,
  first: EurostatAnswer & { kind: 'async' },
): Promise<Extraction | 'expired'> {
  const id = first.id ?? '';
  if (!/^[\w-]{1,100}$/.test(id))
    throw new SourceError('Eurostat makes the extraction later, but does not say under which id.');
  const until = client.now() + LONGEST_EXTRACTION;
  let pause = FIRST_POLL;
  let status = first.status;
  while (status === 'SUBMITTED' || status === 'PROCESSING') {
    if (client.now() > until)
      throw new SourceError(`Eurostat has not made the extraction ${id} within two hours. Ask for fewer years.`);
    await client.wait(pause, `Eurostat is making an extraction (${status})`);
    pause = Math.min(LONGEST_POLL, pause * 1.5);
    const { said } = await ask(client, `${base}/1.0/async/status/${id}`);
    if (said.kind !== 'async') {
      const why = said.kind === 'fault' || said.kind === 'malformed' ? said.text : said.kind;
      throw new SourceError(`Eurostat does not say how far the extraction ${id} is: "${why}". Try again later.`);
    }
    status = said.status;
  }
  if (status === 'EXPIRED') return 'expired';
  if (status !== 'AVAILABLE')
    throw new SourceError(`Eurostat could not make the extraction ${id} (${status}). Try again, or ask for less.`);
  const { answer, said } = await ask(client, `${base}/1.0/async/data/${id}?format=SDMX-CSV&compressed=true`);
  return settled(answer, said);
}
