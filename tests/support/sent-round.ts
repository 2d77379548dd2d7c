import { metadataPlan } from '../../src/clearing-house/metadata/metadata-plan';
import { editionOf } from '../../src/clearing-house/tables/editions';
import { templatePlan } from '../../src/clearing-house/tables/template-plan';
import type { SentSheet, SubmissionContent } from '../../src/contract/submission-content';
import { generatedRound, type GeneratedRound } from './generated-round';
import { PlantedRound } from './violations/planted-round';

/** What the sheet of a table is called. */
export const sheetOf = (table: string): string => `Table ${table}`;

/** A made-up round as it is sent, or some of its tables. */
export function sentRound({ tables, metadata }: GeneratedRound, only: readonly string[] = [...tables.keys()]) {
  const sheets = only.map((id): SentSheet => {
    const { request, cells } = tables.get(id)!;
    return {
      name: sheetOf(id),
      properties: { ...templatePlan(request).properties },
      cells: cells.map((row) => [...row]),
    };
  });
  const { request, cells } = metadata;
  sheets.push({
    name: 'Metadata',
    properties: { ...metadataPlan(request).properties },
    cells: cells.map((row) => [...row]),
  });
  return { reporter: request.reporter, round: request.edition.round, sheets } satisfies SubmissionContent;
}

const made = new Map<string, GeneratedRound>();

/** A round of a country that is right in every respect, for one year, to be changed as one likes. */
export function rightRound(reporter: string, seed = 1): PlantedRound {
  const key = `${reporter} ${seed}`;
  const round = made.get(key) ?? generatedRound({ reporter, edition: editionOf(2025), seed, years: [2024] });
  made.set(key, round);
  return PlantedRound.copyOf(round);
}
