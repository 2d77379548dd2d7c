import type { MessageKey } from '../messages/catalogue';
import type { Language } from '../messages/language';
import { message } from '../messages/message';

/** What a rule is called. The catalogue has a title and a help text for every rule (a test says so). */
export const ruleTitle = (rule: string, language: Language): string => message(language, `${rule}.title` as MessageKey);

/** What a rule is about, and why. */
export const ruleHelp = (rule: string, language: Language): string => message(language, `${rule}.help` as MessageKey);
