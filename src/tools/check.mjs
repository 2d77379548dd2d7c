// npm run check: checks the tables of an .xlsx file, for a pipeline.
import { runFileCommand } from './file-command.mjs';

await runFileCommand('runCheck');
