import { plainContext } from '../../src/clearing-house/checks/context';
import type { WorkbookReading } from '../../src/clearing-house/checks/workbook-reading';
import { metadataQuestions } from '../../src/clearing-house/metadata/fields';
import type { MetadataRequest } from '../../src/clearing-house/metadata/layout';
import { readMetadata } from '../../src/clearing-house/metadata/read-metadata';
import type { Language } from '../../src/clearing-house/messages/language';
import type { CellValue } from '../../src/clearing-house/sheet/sheet-plan';
import { STATELESS_CODE } from '../../src/clearing-house/tables/conditional-parts';
import type { MetadataField, TableDefinition } from '../../src/clearing-house/tables/definition';
import { definitionsOf, type Edition } from '../../src/clearing-house/tables/editions';
import { rowOfCode } from '../../src/clearing-house/tables/layout';
import { readTable, type TableReading } from '../../src/clearing-house/tables/read-table';
import { WITHIN_ANSWERS } from '../../src/clearing-house/tables/sheet-questions';
import { templateCells } from '../../src/clearing-house/tables/template-cells';
import {
  templateLayout,
  type TemplateLayout,
  type TemplateRequest,
} from '../../src/clearing-house/tables/template-layout';
import { metadataCells, metadataIdentityOf } from './metadata-cells';
import { fillTable } from './round/fill-table';
import { roundModel, type RoundModel } from './round/model';
import { randomFrom } from './round/random';
import { identityOf } from './table-cells';

/** What round of which country to make up. */
export interface RoundRequest {
  readonly reporter: string;
  readonly edition: Edition;
  /** Oldest first; those that the edition asks for unless said otherwise. */
  readonly years?: readonly number[];
  /** The same seed gives the same figures. */
  readonly seed: number;
  /** Whether tables that can have age groups have them. */
  readonly ages?: boolean;
  readonly language?: Language;
  /** The share of partners with figures other than 0; 0.6 unless said otherwise. */
  readonly partners?: number;
}

/** A filled table of a made-up round; its cells may be changed. */
export interface GeneratedTable {
  /** Of the sheet: the table's number. */
  readonly id: string;
  readonly request: TemplateRequest;
  readonly layout: TemplateLayout;
  readonly cells: CellValue[][];
}

/** All tables and the metadata of a country's round. */
export interface GeneratedRound {
  readonly tables: ReadonlyMap<string, GeneratedTable>;
  readonly metadata: { readonly request: MetadataRequest; readonly cells: CellValue[][] };
}

/** The id of the metadata sheet of a made-up round. */
export const METADATA_ID = 'metadata';

/** Makes up a round that is right in every respect: all checks pass with no finding. */
export function generatedRound(wanted: RoundRequest): GeneratedRound {
  const { reporter, edition, seed, ages = false, language = 'en', partners = 0.6 } = wanted;
  const years = wanted.years ?? edition.years;
  const definitions = definitionsOf(edition);
  const planned = definitions.map((definition) => {
    const request: TemplateRequest = { definition, reporter, edition, years, ages, language };
    return { id: definition.id, request, layout: templateLayout(request) };
  });
  const byId = new Map(planned.map((table) => [table.id, table]));
  const random = randomFrom(seed);
  const model = roundModel({
    codesOf: (table) =>
      (byId.get(table)?.layout.rows ?? [])
        .filter(({ kind }) => kind !== 'question' && kind !== 'total')
        .map(({ code }) => code),
    years: years.length,
    partners,
    random,
  });
  const tables = planned.map(({ id, request, layout }): [string, GeneratedTable] => {
    const cells = templateCells(request, layout).map((row) =>
      row.map((input): CellValue => (input === null || String(input).startsWith('=') ? '' : input)),
    );
    answerStateless(cells, layout, model.within, language);
    fillTable({
      cells,
      layout,
      definition: request.definition,
      figures: model.tables.get(id)!,
      random,
      within: model.within,
    });
    return [id, { id, request, layout, cells }];
  });
  const request: MetadataRequest = {
    reporter,
    edition,
    language,
    entries: definitions.map((definition) => ({ definition, years })),
  };
  return {
    tables: new Map(tables),
    metadata: { request, cells: metadataCells(answers(definitions, years, model, language), request) },
  };
}

function answerStateless(cells: CellValue[][], layout: TemplateLayout, within: boolean, language: Language): void {
  const question = rowOfCode(layout, STATELESS_CODE);
  if (!question || !within) return;
  for (const { sexes } of layout.years) cells[question.row]![sexes.T!] = WITHIN_ANSWERS[language];
}

/** Answers to all questions of the metadata, the same for all years. */
function answers(
  definitions: readonly TableDefinition[],
  years: readonly number[],
  { births, deaths }: RoundModel,
  language: Language,
): Record<string, Partial<Record<MetadataField, CellValue>>> {
  const answerTo = (field: MetadataField, yearIndex: number): CellValue => {
    if (field === 'BIRTHS') return births[yearIndex]!;
    if (field === 'DEATHS') return deaths[yearIndex]!;
    const { answer } = metadataQuestions[field];
    switch (answer.kind) {
      case 'choice':
        return answer.options[language][field === 'BREAK' ? 1 : 0]!;
      case 'months':
        return 12;
      case 'persons':
        return 0;
      case 'text':
        return metadataQuestions[field].optional ? '' : `${field} ${years[yearIndex]}`;
    }
  };
  return Object.fromEntries(
    definitions.flatMap(({ id, metadata }) =>
      years.map((year, index) => [
        `${id}|${year}`,
        Object.fromEntries(metadata.map((field) => [field, answerTo(field, index)])),
      ]),
    ),
  );
}

/**
 * Reads a round as it would be read from its sheets.
 * @param before an earlier reading of its sheets
 */
export function readRound(round: GeneratedRound, before?: WorkbookReading): WorkbookReading {
  const { request, cells } = round.metadata;
  return {
    tables: [...round.tables.values()].map((table) => ({
      id: table.id,
      name: `Table ${table.id}`,
      reading: readGenerated(table, before?.tables.find(({ id }) => id === table.id)?.reading),
    })),
    metadata: [{ id: METADATA_ID, name: 'Metadata', reading: readMetadata(metadataIdentityOf(request), cells)! }],
    unknown: [],
  };
}

export const readGenerated = ({ request, cells }: GeneratedTable, before?: TableReading): TableReading =>
  readTable(identityOf(request), cells, before)!;

/** The context of a round that is about to be sent. */
export const sendingContext = () => ({ ...plainContext(2026), stage: 'submission' as const });
