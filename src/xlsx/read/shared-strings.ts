import { fromFileText } from '../text';
import { children, textOf, type Xml } from './xml';

/** A text of a cell, and whether parts of it have formats of their own. */
export interface StringItem {
  readonly text: string;
  readonly rich: boolean;
}

/** The texts that the cells of a workbook share. */
export const readSharedStrings = (part: Xml): StringItem[] => children(part, 'si').map(readStringItem);

/** A text, in one piece or in several; how it is pronounced is left out. */
export function readStringItem(item: Xml): StringItem {
  const runs = children(item, 'r');
  const pieces = [...children(item, 't'), ...runs.flatMap((run) => children(run, 't'))];
  return { text: fromFileText(pieces.map(textOf).join('')), rich: runs.length > 1 };
}
