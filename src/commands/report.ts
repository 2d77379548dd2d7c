import type { Language } from '../clearing-house/messages/language';
import type { MessageKey } from '../clearing-house/messages/catalogue';
import { message } from '../clearing-house/messages/message';
import { problemText } from '../workbook/problem-text';
import { tellPane } from '../workbook/notice-channel';
import { showDialog } from '../workbook/show-dialog';

/** What a command has to say goes to the open pane; if none is open, to a small dialog. */
export async function tell(language: Language, text: string): Promise<void> {
  if (!(await tellPane(text))) showDialog(`message.html?lang=${language}#${encodeURIComponent(text)}`);
}

/** Tells the pane, if one is open, what there is to see in the sheets anyway. */
export async function mention(text: string): Promise<void> {
  await tellPane(text);
}

/** Says a sentence of the catalogue. */
export const say = (language: Language, key: MessageKey): Promise<void> => tell(language, message(language, key));

/** Says what went wrong. */
export const sayProblem = (language: Language, problem: unknown): Promise<void> =>
  tell(
    language,
    problemText(problem, (key, values) => message(language, key, values)),
  );
