import { createRoot } from 'react-dom/client';
import { isPseudoLocale, languageFor } from '../clearing-house/messages/language';
import { showPseudoLanguage } from '../clearing-house/messages/message';
import { officeReady } from '../workbook/office-ready';
import { App } from './app';
import './page.css';
import { NotInExcel } from './shell/not-in-excel';

/** The entry of the task pane: waits for Office, then draws. */
async function start(): Promise<void> {
  const root = createRoot(document.getElementById('pane')!);
  const surroundings = await officeReady();
  if (surroundings.kind === 'excel') {
    const language = languageFor(surroundings.displayLanguage);
    showPseudoLanguage(isPseudoLocale(surroundings.displayLanguage));
    document.documentElement.lang = language;
    root.render(<App language={language} platform={surroundings.platform} />);
  } else {
    const language = languageFor(navigator.language);
    document.documentElement.lang = language;
    root.render(<NotInExcel language={language} silent={surroundings.kind === 'silent'} />);
  }
}

void start();
