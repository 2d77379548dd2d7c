import type { CellValue } from '../sheet/sheet-plan';
import type { MetadataField } from '../tables/definition';
import { parseEntry } from '../tables/entry';
import { chosenOption } from '../tables/question';
import { MAXIMUM_MONTHS } from '../tables/question-validation';
import { metadataQuestions } from './fields';

/** What stands in a cell of a metadata sheet. */
export interface MetadataAnswer {
  readonly column: number;
  /** As it stands in the cell; `''` where nothing was answered. */
  readonly text: string;
  /** Months or persons; undefined for other questions, and for what is no possible number. */
  readonly value?: number;
  /** The place of the option chosen among the question's options, in whatever language it is written. */
  readonly choice?: number;
}

const DECIMAL = /^\d+(?:[.,]\d+)?$/;

/** Reads a cell as the answer to a question. */
export function readAnswer(field: MetadataField, column: number, cell: CellValue): MetadataAnswer {
  const text = String(cell).trim();
  if (text === '') return { column, text };
  const { answer } = metadataQuestions[field];
  switch (answer.kind) {
    case 'text':
      return { column, text };
    case 'choice': {
      const choice = chosenOption(answer.options, text);
      return choice === undefined ? { column, text } : { column, text, choice };
    }
    case 'months': {
      const value = typeof cell === 'number' ? cell : DECIMAL.test(text) ? Number(text.replace(',', '.')) : NaN;
      return value >= 0 && value <= MAXIMUM_MONTHS ? { column, text, value } : { column, text };
    }
    case 'persons': {
      const value = personsIn(cell);
      return value !== undefined && value >= 0 && Number.isInteger(value) ? { column, text, value } : { column, text };
    }
  }
}

/** A number of persons, also where Excel took it for text: `61 200`. */
function personsIn(cell: CellValue): number | undefined {
  const entry = parseEntry(cell);
  if (entry.kind === 'number') return entry.value;
  return entry.kind === 'text' && entry.reading?.letters === '' ? entry.reading.value : undefined;
}
