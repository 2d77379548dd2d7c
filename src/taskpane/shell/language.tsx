import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Language } from '../../clearing-house/messages/language';
import { translator, type Translate } from '../../clearing-house/messages/message';

interface LanguageContext {
  readonly language: Language;
  readonly t: Translate;
}

const Context = createContext<LanguageContext | undefined>(undefined);

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const value = useMemo(() => ({ language, t: translator(language) }), [language]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The pane's language, and its messages. */
export function useLanguage(): LanguageContext {
  const value = useContext(Context);
  if (!value) throw new Error('useLanguage needs a LanguageProvider around it.');
  return value;
}
