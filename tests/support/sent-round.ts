import { metadataPlan } from '../../src/clearing-house/metadata/metadata-plan';
import { editionOf } from '../../src/clearing-house/tables/editions';
import { templatePlan } from '../../src/clearing-house/tables/template-plan';
import type { SentSheet, SubmissionContent } from '../../src/contract/submission-content';
import { generatedRound, type GeneratedRound } from './generated-round';

/** A made-up round as it is sent. */
export function sentRound({ tables, metadata }: GeneratedRound): SubmissionContent {
  const sheets = [...tables.values()].map(({ id, request, cells }): SentSheet => ({
    name: `Table ${id}`,
    properties: { ...templatePlan(request).properties },
    cells: cells.map((row) => [...row]),
  }));
  const { reporter, edition } = metadata.request;
  return {
    reporter,
    round: edition.round,
    sheets: [
      ...sheets,
      { name: 'Metadata', properties: { ...metadataPlan(metadata.request).properties }, cells: metadata.cells },
    ],
  };
}

/** A round of a country that is right in every respect: all tables, for one year. */
export const rightRound = (reporter: string, seed = 1): GeneratedRound =>
  generatedRound({ reporter, edition: editionOf(2025), seed, years: [2024] });
