import type { Session } from '../kernel/session';
import { parseRequestBody } from '../protocol/request-body';
import type { RequestBody } from '../protocol/rich-api';
import { OfficeError } from '../protocol/xdm';
import { done, failed, type MethodAnswer } from './method-answer';
import { exceedsPayloadLimit, type Refusal } from './refusals';

/** Decides whether Office refuses a request before Excel sees it. */
export type Refuse = (body: RequestBody) => Refusal | undefined;

const HTTP_OK = 200; // also for requests that fail: their error is in the body

/** Runs one rich-API request, within the limits of Excel on the web. */
export async function callRichApi(
  session: Session,
  partition: string,
  text: string,
  refuse: Refuse,
): Promise<MethodAnswer> {
  if (exceedsPayloadLimit(text)) return failed(OfficeError.RequestTooLarge);
  const body = parseRequestBody(text);
  if (!body) return failed(OfficeError.Internal);
  const refusal = refuse(body);
  if (refusal) return failed(OfficeError[refusal]);
  const answer = JSON.stringify(await session.execute(body, partition));
  if (exceedsPayloadLimit(answer)) return failed(OfficeError.ResponseTooLarge);
  return done({ Data: [HTTP_OK, [], answer] });
}
