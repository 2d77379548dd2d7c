import type { MessageKey } from '../clearing-house/messages/catalogue';
import type { Translate } from '../clearing-house/messages/message';
import { ServiceError } from '../contract/service-error';
import { WorkbookError } from './errors';

/** What went wrong and what to do, in the user's words. */
export function problemText(problem: unknown, t: Translate): string {
  if (problem instanceof WorkbookError) {
    const key: MessageKey = `problem.workbook.${problem.problem}`;
    return t(key, { detail: problem.message });
  }
  if (problem instanceof ServiceError) {
    const key: MessageKey = `problem.service.${problem.problem}`;
    return t(key, { detail: problem.message });
  }
  return t('problem.unknown', { detail: problem instanceof Error ? problem.message : String(problem) });
}
