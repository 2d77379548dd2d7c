import { workbookContents } from '../../clearing-house/answers/workbook-contents';
import type { KnownFigures } from '../../clearing-house/checks/context';
import type { CountryRound } from '../../clearing-house/sending/country-round';
import { saidCells } from '../../clearing-house/sending/said-cells';
import { figuresOfRecord, type SentRecord } from '../../clearing-house/sending/sent-record';
import type { TableDefinition } from '../../clearing-house/tables/definition';
import type { ServiceClient } from '../../contract/service-client';
import type { SubmissionContent } from '../../contract/submission-content';
import type { Receipt, Submission } from '../../contract/submissions';

/** What the service has of a country. */
export interface ServiceSays {
  /** What was sent last of the round, a draft included; undefined if nothing was. */
  readonly latest: Submission | undefined;
  /** What was said in what was sent last, drafts apart. */
  readonly record: SentRecord | undefined;
  /** What a new submission is compared with (B06, B07); undefined if there is nothing. */
  readonly previous: KnownFigures | undefined;
}

/** The definitions that an edition of a round brings along. */
export type DefinitionsOf = (round: number) => readonly TableDefinition[] | undefined;

const MOST = 200;

/**
 * Asks what was sent of a country before. A new submission is compared with what was accepted, as the service itself does; while
 * nothing of the round is, with what waits for it. What was returned was not right, and is compared with nothing.
 * @throws ServiceError
 */
export async function askLastSent(
  client: ServiceClient,
  { reporter, round }: CountryRound,
  definitionsOf: DefinitionsOf,
  signal?: AbortSignal,
): Promise<ServiceSays> {
  const { submissions } = await client.submissions({ reporter, limit: MOST }, signal);
  const ofRound = submissions.filter((each) => each.round === round && each.status !== 'withdrawn');
  const sent = ofRound.find(({ status }) => status !== 'draft');
  const records = new Map<string, Promise<SentRecord>>();
  const recordOf = ({ id }: Pick<Receipt, 'id'>): Promise<SentRecord> => {
    let record = records.get(id);
    if (!record)
      records.set(
        id,
        (record = client.submissionContent(id, signal).then((content) => saidIn(content, definitionsOf))),
      );
    return record;
  };
  const compared = await Promise.all(comparedWith(submissions, round).map(recordOf));
  return {
    latest: ofRound[0] && (await client.submission(ofRound[0].id, signal)),
    record: sent && (await recordOf(sent)),
    previous: compared.length === 0 ? undefined : new Map(compared.flatMap((record) => [...figuresOfRecord(record)])),
  };
}

/** The submissions whose figures count, the earlier rounds first, so that later ones come over them. */
function comparedWith(submissions: readonly Receipt[], round: number): Receipt[] {
  const inForce = new Map<number, Receipt>();
  for (const each of submissions) {
    if (each.status === 'accepted' && !inForce.has(each.round)) inForce.set(each.round, each); // the newest comes first
  }
  const waiting = submissions.find((each) => each.round === round && each.status === 'submitted');
  if (!inForce.has(round) && waiting) inForce.set(round, waiting);
  return [...inForce.values()].sort((a, b) => a.round - b.round);
}

/** What is said in a content, as it was sent or is about to be. */
export const saidIn = ({ round, sheets }: SubmissionContent, definitionsOf: DefinitionsOf): SentRecord =>
  saidCells(
    workbookContents(
      sheets.map(({ name, properties, cells }) => ({
        name,
        properties: new Map(Object.entries(properties)),
        values: cells,
      })),
      definitionsOf(round),
    ).reading,
  );
