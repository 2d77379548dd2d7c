import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { officeIsDark } from '../../workbook/office-theme';

const dark = matchMedia('(prefers-color-scheme: dark)');

// Excel tells of no change of its theme; it is asked again when the user comes back from choosing it.
const subscribe = (listener: () => void) => {
  dark.addEventListener('change', listener);
  addEventListener('focus', listener);
  return () => {
    dark.removeEventListener('change', listener);
    removeEventListener('focus', listener);
  };
};

/** Whether the pane is drawn dark now. */
export const isDark = (): boolean => officeIsDark() ?? dark.matches;

/** The theme of Excel, else the one that browser or system ask for. */
export const useTheme = (): Theme => (useSyncExternalStore(subscribe, isDark) ? webDarkTheme : webLightTheme);
