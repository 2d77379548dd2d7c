import { createRoot } from 'react-dom/client';
import { loadMessages } from '../clearing-house/messages/catalogues';
import { isPseudoLocale, languageFor } from '../clearing-house/messages/language';
import { showPseudoLanguage } from '../clearing-house/messages/message';
import { noteUncaughtErrors } from '../workbook/diagnostics/error-log';
import { officeReady } from '../workbook/office-ready';
import { App } from './app';
import './page.css';
import { NotInExcel } from './shell/not-in-excel';

/** The entry of the task pane: waits for Office and the messages, then draws. Until then the page speaks for itself. */
async function start(): Promise<void> {
  const surroundings = await officeReady();
  const locale = surroundings.kind === 'excel' ? surroundings.displayLanguage : navigator.language;
  const language = languageFor(locale);
  await loadMessages(language);
  showPseudoLanguage(isPseudoLocale(locale));
  document.documentElement.lang = language;
  createRoot(document.getElementById('pane')!).render(
    surroundings.kind === 'excel' ? (
      <App language={language} surroundings={surroundings} />
    ) : (
      <NotInExcel language={language} why={surroundings} />
    ),
  );
}

noteUncaughtErrors(window);
void start();
