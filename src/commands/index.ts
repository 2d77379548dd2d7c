import { everyLanguage } from '../clearing-house/messages/every-language';
import { languageFor } from '../clearing-house/messages/language';
import { officeReady } from '../workbook/office-ready';
import { ribbonCommand } from '../workbook/ribbon-command';
import { isWaitingForCell, onWaitingForCell } from '../workbook/waiting';
import { commands } from './commands';
import { say, sayProblem } from './report';

// The page behind the ribbon's buttons: each function does its job in the sheets, without the pane.

// Asked at once: Excel calls nothing in a page that has not asked whether Office is ready.
const surroundings = officeReady();

// Tied at once, since Excel may call a function as soon as Office has loaded.
for (const [name, command] of Object.entries(commands)) {
  ribbonCommand(name, async () => {
    const found = await surroundings;
    const language = languageFor(found.kind === 'excel' ? found.displayLanguage : navigator.language);
    await everyLanguage();
    const stop = onWaitingForCell(() => void (isWaitingForCell() && say(language, 'pane.waiting-for-cell')));
    await command(language)
      .catch((problem: unknown) => sayProblem(language, problem))
      .finally(stop);
  });
}
