import type { CellValue } from '../../engine/engine';

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!)$/;

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** The type of what a cell holds, in the terms of `Excel.RangeValueType`. */
export function valueType(value: CellValue): ValueType {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return 'Empty';
  return ERROR.test(value) ? 'Error' : 'String';
}
