import { columnIndex } from '../../../../clearing-house/sheet/a1';
import type { Readable } from 'node:stream';
import { xmlItems, type XmlListener } from './xml-items';

/** A row of a sheet as texts, the first column at index 0. */
export interface SheetRow {
  readonly sheet: string;
  /** Counted from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a sheet that have cells, one after the other.
 *
 * @param strings the workbook's shared strings
 */
export const sheetRows = (sheet: string, stream: Readable, strings: readonly string[]): AsyncIterable<SheetRow> =>
  xmlItems(stream, rowListener(sheet, strings));

const rowListener =
  (sheet: string, strings: readonly string[]) =>
  (found: (row: SheetRow) => void): XmlListener => {
    let number = 0;
    let cells: string[] = [];
    let column = -1;
    let type = 'n';
    let text = '';
    let isValue = false;
    return {
      opened: (element, { r: place, t }) => {
        if (element === 'row') {
          // Places may be left out: then a row or cell follows the one before.
          number = place === undefined ? number + 1 : Number(place);
          cells = [];
          column = -1;
        } else if (element === 'c') {
          column = place === undefined ? column + 1 : columnIndex(place.replace(/\d+$/, ''));
          type = t ?? 'n';
          text = '';
        }
        isValue = element === 'v' || element === 't';
      },
      text: (piece) => {
        if (isValue) text += piece;
      },
      closed: (element) => {
        isValue = false;
        if (element === 'c') {
          while (cells.length < column) cells.push('');
          cells[column] = textOf(type, text, strings);
        } else if (element === 'row') {
          found({ sheet, number, cells });
        }
      },
    };
  };

/** The text of a cell by its type (ECMA-376 18.18.11): an index, a number, a truth value, an error or the text itself. */
function textOf(type: string, text: string, strings: readonly string[]): string {
  if (text === '' || type === 'e') return '';
  switch (type) {
    case 's': {
      const string = strings[Number(text)];
      if (string === undefined) throw new Error(`a cell names text ${text}, and there are ${strings.length}`);
      return string.trim();
    }
    case 'n':
      // 1.15E7 is the same number as 11500000.
      return Number.isNaN(Number(text)) ? text.trim() : String(Number(text));
    case 'b':
      return text === '1' ? 'true' : 'false';
    default:
      return text.trim();
  }
}
