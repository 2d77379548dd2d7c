import { mirrorAnswer, type MirrorAnswer } from '../clearing-house/answers/mirror-answer';
import { reasonByCode } from '../clearing-house/codes/reasons';
import { COMPANION_PROPERTY } from '../clearing-house/mirror/companion-layout';
import { flowKey } from '../clearing-house/mirror/companion-list';
import { readCompanion } from '../clearing-house/mirror/companion-reading';
import type { TableFlow } from '../clearing-house/mirror/table-flows';
import { type Language, languageFor } from '../clearing-house/messages/language';
import { changeMirrorAnswers, type AnswersSheet, type SheetBeside } from './answers-sheet';
import { comparisonOf } from './compare-table';
import { requestCells } from './sheet-cells';
import type { TableSheet } from './table-sheet';
import { writeCells } from './write-cells';

/** What is said to any number of discrepancies at once. */
export type MirrorReply = Pick<MirrorAnswer, 'reason' | 'comment' | 'by' | 'at'>;

/**
 * Keeps figures that differ from the partners', with a reason and a comment: in the sheet of answers, which is sent with the
 * tables, over earlier answers to the same flows, and beside the flows in the companion of the table. Two requests, three if
 * either sheet is there.
 * @param language of the sentences, and of a new sheet of answers
 * @throws WorkbookError
 */
export function answerFlows(
  table: TableSheet,
  flows: readonly TableFlow[],
  reply: MirrorReply,
  language: Language,
): Promise<AnswersSheet> {
  const { definition, reporter } = table.identity;
  const about = { reporter, table: definition.id, sheetName: table.name, language };
  const given = flows.map((flow) => mirrorAnswer(flow, about, reply));
  const texts = (used: Language) => [reasonByCode(reply.reason)?.names[used] ?? reply.reason, reply.comment] as const;
  return changeMirrorAnswers({ given }, language, besideIn(table, flows, texts));
}

/** Takes answers back, from the sheet of answers and from the companion. @throws WorkbookError */
export function withdrawFlowAnswers(
  table: TableSheet,
  flows: readonly TableFlow[],
  language: Language,
): Promise<AnswersSheet> {
  const { definition, reporter } = table.identity;
  const about = { reporter, table: definition.id, sheetName: table.name, language };
  const nobody = { reason: 'OTHER', comment: '', by: '', at: '' } as const;
  const withdrawn = flows.map((flow) => mirrorAnswer(flow, about, nobody).key);
  return changeMirrorAnswers(
    { withdrawn },
    language,
    besideIn(table, flows, () => ['', '']),
  );
}

/** Writes the same words beside some flows of a companion, where that is there and lists them. */
function besideIn(
  table: TableSheet,
  flows: readonly TableFlow[],
  texts: (language: Language) => readonly [answer: string, comment: string],
): SheetBeside {
  return ({ workbook }, sheets) => {
    const companion = comparisonOf(sheets, table.id)?.companion;
    if (!companion) return undefined;
    const sheet = workbook.worksheets.getItem(companion.id);
    const cells = requestCells(sheet);
    const language = languageFor(companion.properties.get(COMPANION_PROPERTY.language) ?? '');
    return () => {
      const reading = readCompanion(cells());
      if (!reading) return;
      const [answer, comment] = texts(language);
      const writes = flows.flatMap((flow) => {
        const row = reading.rows.get(flowKey(flow));
        if (row === undefined) return [];
        return (
          [
            ['ANSWER', answer],
            ['COMMENT', comment],
          ] as const
        ).flatMap(([name, text]) => {
          const column = reading.columns.get(name);
          return column === undefined ? [] : [{ row, column, input: text }];
        });
      });
      writeCells(sheet, writes);
    };
  };
}
