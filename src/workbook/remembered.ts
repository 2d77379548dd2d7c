import { LANGUAGES } from '../clearing-house/messages/language';
import * as z from '../clearing-house/zod';
import { saveDocumentSettings } from './document-settings';

/** What the user chose last; kept with the workbook, and as a start for new ones in this browser. */
const choicesSchema = z.object({
  reporter: z.string(),
  round: z.int(),
  years: z.array(z.int()),
  tables: z.array(z.string()),
  /** Whether tables that can have age groups get them. */
  ages: z.boolean(),
  /** Of new sheets. */
  language: z.enum(LANGUAGES),
});
export type Choices = z.infer<typeof choicesSchema>;

const KEY = 'clearing-house.choices';

/** The choices made for this workbook, else the last ones made anywhere; undefined if there are none, or of another form. */
export function recallChoices(): Choices | undefined {
  const kept: unknown = Office.context.document.settings.get(KEY);
  return parsed(kept) ?? parsed(recallLocally());
}

/** Keeps the choices with the workbook and in this browser. Resolves when the workbook has them. */
export function rememberChoices(choices: Choices): Promise<void> {
  const { settings } = Office.context.document;
  settings.set(KEY, choices);
  rememberLocally(choices);
  return saveDocumentSettings();
}

const parsed = (value: unknown): Choices | undefined => choicesSchema.safeParse(value).data;

/** Office gives each site of its own a part of the storage; others must not see it. */
const localKey = (): string => (Office.context.partitionKey ?? '') + KEY;

function recallLocally(): unknown {
  try {
    return JSON.parse(localStorage.getItem(localKey()) ?? 'null');
  } catch {
    return undefined; // storage is closed to this page, or somebody else wrote there
  }
}

function rememberLocally(choices: Choices): void {
  try {
    localStorage.setItem(localKey(), JSON.stringify(choices));
  } catch {
    // Storage is closed to this page; the workbook has the choices all the same.
  }
}
