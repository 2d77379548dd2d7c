import { tableById } from '../../src/clearing-house/tables/catalogue';
import { editionOf } from '../../src/clearing-house/tables/editions';
import { KNOWN_CODES_NAME, knownCodesFormula } from '../../src/clearing-house/tables/known-codes';
import type { TemplateRequest } from '../../src/clearing-house/tables/template-layout';
import { templatePlan } from '../../src/clearing-house/tables/template-plan';
import type { SheetPlan } from '../../src/clearing-house/sheet/sheet-plan';
import { plannedWorkbook } from '../../src/xlsx/planned-workbook';
import type { XlsxWorkbook } from '../../src/xlsx/workbook';

/** The plan of a genuine table: of Kyrgyzstan, for one year unless told otherwise. */
export function tablePlan(id: string, request: Partial<TemplateRequest> = {}): SheetPlan {
  const definition = tableById(id)!;
  return templatePlan({
    definition,
    reporter: 'KG',
    edition: editionOf(2025),
    years: [2024],
    language: 'ru',
    ...request,
  });
}

/** The workbook that inserting some tables makes. */
export const templateWorkbook = (...ids: readonly string[]): XlsxWorkbook =>
  plannedWorkbook(
    ids.map((id) => tablePlan(id)),
    { names: [{ name: KNOWN_CODES_NAME, formula: knownCodesFormula(), visible: false }] },
  );
