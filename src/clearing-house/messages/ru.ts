import type { Messages } from './message';
import { en } from './en';

export const ru: Messages = en;
