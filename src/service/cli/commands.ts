import type { Command } from './command';
import { editionPublishCommand } from './edition-publish';
import { backupCommand } from './backup';
import { checkCommand } from './check';
import { restoreCommand } from './restore';
import { exportCommand } from './export/export';
import { importCommand } from './import/import';
import { serveCommand } from './serve';
import { submissionAcceptCommand } from './submission-accept';
import { submissionListCommand } from './submission-list';
import { submissionReturnCommand } from './submission-return';
import { tokenCreateCommand } from './token-create';
import { tokenListCommand } from './token-list';
import { tokenRevokeCommand } from './token-revoke';

/** Everything that the command line can do, in the order of its help. */
export const commands: readonly Command[] = [
  serveCommand,
  importCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  checkCommand,
  tokenCreateCommand,
  tokenListCommand,
  tokenRevokeCommand,
  editionPublishCommand,
  submissionListCommand,
  submissionAcceptCommand,
  submissionReturnCommand,
];
