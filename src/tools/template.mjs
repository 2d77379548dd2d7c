// npm run template: writes templates into an .xlsx file, for an office without the add-in.
import { runFileCommand } from './file-command.mjs';

await runFileCommand('runTemplate');
