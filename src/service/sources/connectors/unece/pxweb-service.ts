import * as z from '../../../../clearing-house/zod';
import { headOf, textOf } from '../../http/body';
import type { HttpClient } from '../../http/http-client';
import type { Answer } from '../../http/receive';
import { SourceError } from '../../source-error';

const JSON_TYPE = 'application/json';

const configSchema = z.object({
  maxValues: z.int().min(1).optional(),
  maxCells: z.int().min(1).optional(),
  maxCalls: z.int().min(1).optional(),
  timeWindow: z.int().min(1).optional(),
});

const folderSchema = z.array(
  z.object({ id: z.string(), type: z.string(), text: z.string(), updated: z.string().optional() }),
);

const metadataSchema = z.object({
  title: z.string(),
  variables: z
    .array(
      z.object({
        code: z.string(),
        text: z.string(),
        values: z.array(z.string()),
        valueTexts: z.array(z.string()),
        time: z.boolean().optional(),
      }),
    )
    .min(1),
});

/** What a PxWeb service allows. */
export interface PxWebLimits {
  readonly cells: number;
  readonly calls: number;
  readonly milliseconds: number;
}

export type PxWebEntry = z.infer<typeof folderSchema>[number];
export type PxWebMetadata = z.infer<typeof metadataSchema>;

/** The limits that a service states of itself, or undefined if it does not state them. */
export async function statedLimits(client: HttpClient, base: string): Promise<PxWebLimits | undefined> {
  const answer = await client.get(`${base}/?config`, JSON_TYPE);
  if (answer.status !== 200) return undefined;
  const { data } = configSchema.safeParse(json(await textOf(answer)));
  const cells = Math.min(data?.maxValues ?? Infinity, data?.maxCells ?? Infinity);
  if (data?.maxCalls === undefined || data.timeWindow === undefined || cells === Infinity) return undefined;
  return { cells, calls: data.maxCalls, milliseconds: data.timeWindow * 1_000 };
}

/** What a folder of the database holds: folders (`l`) and tables (`t`). */
export const folder = async (client: HttpClient, url: string): Promise<PxWebEntry[]> =>
  parsed(await described(client, url), folderSchema, url);

/** The variables of a table. */
export async function metadata(client: HttpClient, url: string): Promise<PxWebMetadata> {
  const found = parsed(await described(client, url), metadataSchema, url);
  const uneven = found.variables.find(({ values, valueTexts }) => values.length !== valueTexts.length);
  if (uneven) throw new SourceError(`The variable ${uneven.text} of ${url} has codes without names.`);
  return found;
}

async function described(client: HttpClient, url: string): Promise<string> {
  const answer = await client.get(url, JSON_TYPE);
  if (answer.status === 200) return textOf(answer);
  throw await refusal(answer);
}

/** What to say of an answer that refuses. */
export async function refusal(answer: Answer): Promise<SourceError> {
  const head = (await headOf(answer)).slice(0, 200);
  const parsedHead = json(head);
  const said =
    typeof parsedHead === 'object' && parsedHead !== null && 'error' in parsedHead
      ? String(parsedHead.error)
      : head.trim();
  const text = said === '' ? '' : `: "${said}"`;
  return new SourceError(`The UNECE database refuses ${answer.url} (${answer.status})${text}.`);
}

function parsed<T>(text: string, schema: z.ZodType<T>, url: string): T {
  const result = schema.safeParse(json(text));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new SourceError(
    `${url} does not answer as PxWeb does: ${issue?.path.join('.')}: ${issue?.message}. Try again later.`,
  );
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
