import { CONTENT_TYPE, RELATION } from '../package-names';
import type { XlsxSheet } from '../workbook';
import type { Archive } from './archive';

/**
 * Adds the parts that hold the custom properties of a sheet, a part for each, the value as UTF-16.
 * @param first the number of the first of them, since they are numbered through the workbook
 * @returns the ids under which the sheet knows them
 */
export function addCustomProperties(archive: Archive, sheet: XlsxSheet, part: string, first: number): string[] {
  return [...sheet.properties.values()].map((value, index) => {
    const name = `customProperty${first + index}.bin`;
    archive.add(`xl/${name}`, utf16(value), CONTENT_TYPE.customProperty);
    return archive.relate(part, RELATION.customProperty, `../${name}`);
  });
}

function utf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index++) bytes.setUint16(2 * index, text.charCodeAt(index), true);
  return new Uint8Array(bytes.buffer);
}
