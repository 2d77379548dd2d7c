import type { CountryRound } from '../../clearing-house/sending/country-round';
import { readRecord, type SentRecord, writeRecord } from '../../clearing-house/sending/sent-record';
import * as z from '../../clearing-house/zod';
import { submissionSchema, type Submission } from '../../contract/submissions';
import { saveDocumentSettings } from '../document-settings';

/** What the workbook keeps of the last submission that was sent from it. */
export interface KeptSending {
  /** The receipt, and where it stood when the service was last asked. */
  readonly submission: Submission;
  /** What was said in it; undefined if it was too much to keep. */
  readonly record: SentRecord | undefined;
}

/** Excel puts a limit on a cell's text, and of a setting's none is promised; short ones are safe everywhere. */
const PART = 30_000;
/** Settings are read and written all at once, in requests that Excel on the web limits to 5 MB. */
const MOST = 1_500_000;

const keptSchema = z.object({ version: z.literal(1), submission: submissionSchema, parts: z.int().min(0) });

const keyOf = ({ reporter, round }: CountryRound): string => `clearing-house.sent.${reporter}.${round}`;

/** The last submission of a country and round that was sent from this workbook; undefined if none was. */
export function recallSending(of: CountryRound): KeptSending | undefined {
  const { settings } = Office.context.document;
  const kept = keptSchema.safeParse(settings.get(keyOf(of))).data;
  if (!kept) return undefined;
  const parts = Array.from({ length: kept.parts }, (_, index): unknown => settings.get(partKey(of, index)));
  const text = parts.every((part) => typeof part === 'string') ? parts.join('') : '';
  return { submission: kept.submission, record: text === '' ? undefined : readRecord(text) };
}

/**
 * Keeps with the workbook what was sent last, in the place of what was kept before. Resolves when the workbook has it.
 * The list of findings stays out: it is in the sheet of answers.
 * @returns whether what was said in it is kept, too; false if it is too much
 */
export async function keepSending(of: CountryRound, { submission, record }: KeptSending): Promise<boolean> {
  const { settings } = Office.context.document;
  const text = record ? writeRecord(record) : '';
  const parts = text.length > MOST ? [] : partsOf(text);
  forgetParts(of, parts.length);
  parts.forEach((part, index) => settings.set(partKey(of, index), part));
  settings.set(keyOf(of), { version: 1, submission: { ...submission, list: [] }, parts: parts.length });
  await saveDocumentSettings();
  return parts.length > 0 || text === '';
}

/** Keeps where the last submission stands now; what was said in it stays. */
export function keepStatus(of: CountryRound, submission: Submission): Promise<void> {
  const { settings } = Office.context.document;
  const kept = keptSchema.safeParse(settings.get(keyOf(of))).data;
  if (kept?.submission.id !== submission.id) return Promise.resolve();
  settings.set(keyOf(of), { ...kept, submission: { ...submission, list: [] } });
  return saveDocumentSettings();
}

const partKey = (of: CountryRound, index: number): string => `${keyOf(of)}.${index + 1}`;

const partsOf = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / PART) }, (_, index) => text.slice(index * PART, (index + 1) * PART));

/** Removes the parts from one on that an earlier, longer text left. */
function forgetParts(of: CountryRound, from: number): void {
  const { settings } = Office.context.document;
  for (let index = from; settings.get(partKey(of, index)) !== null; index++) settings.remove(partKey(of, index));
}
