import type { Language } from '../clearing-house/messages/language';
import type { PaneView } from './ribbon';

/** Sizes in which every icon of the ribbon is drawn, in pixels. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The pages and pictures of the add-in at its place on the web. */
export const addresses = (origin: string) => ({
  /** The pane at its first view, or at another. */
  pane: (view: PaneView = 'tables') => `${origin}/taskpane.html${view === 'tables' ? '' : `?view=${view}`}`,
  commands: `${origin}/commands.html`,
  functionsScript: `${origin}/functions.js`,
  functions: (language: Language) => `${origin}/functions${ending(language)}.json`,
  support: (language: Language) => `${origin}/assets/support${ending(language)}.html`,
  privacy: (language: Language) => `${origin}/assets/privacy${ending(language)}.html`,
  icon: (name: string, size: number) => `${origin}/assets/icons/${name}-${size}.png`,
});

const ending = (language: Language): string => (language === 'en' ? '' : `.${language}`);
