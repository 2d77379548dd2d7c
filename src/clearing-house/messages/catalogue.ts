import type { en } from './en';

export type MessageKey = keyof typeof en;

/** A catalogue of every message in one language, in ICU message syntax. */
export type Messages = Readonly<Record<MessageKey, string>>;
