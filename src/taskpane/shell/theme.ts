import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const dark = matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void) => {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
};

/** The theme that the surroundings ask for. Excel on the web tells add-ins nothing of its own theme. */
export const useTheme = (): Theme =>
  useSyncExternalStore(subscribe, () => dark.matches) ? webDarkTheme : webLightTheme;
