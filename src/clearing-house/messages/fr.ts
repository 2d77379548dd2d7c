import type { Messages } from './message';
import { en } from './en';

export const fr: Messages = en;
