import type { Language } from '../clearing-house/messages/language';
import { showDialog } from '../workbook/show-dialog';

const SIZE = { width: 50, height: 75 };

/** Shows the page on how the add-in is used. */
export function showGuide(language: Language): Promise<void> {
  showDialog(`assets/support${language === 'en' ? '' : `.${language}`}.html`, SIZE);
  return Promise.resolve();
}
