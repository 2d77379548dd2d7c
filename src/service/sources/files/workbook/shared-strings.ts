import type { Archive } from './archive';
import { allXmlItems, type XmlListener } from './xml-items';

const PART = 'xl/sharedStrings.xml';

/** The texts that cells name by their numbers; none if the workbook has only numbers. */
export async function sharedStrings(archive: Archive): Promise<readonly string[]> {
  return archive.has(PART) ? allXmlItems(await archive.part(PART), stringListener) : [];
}

function stringListener(found: (string: string) => void): XmlListener {
  let string = '';
  let isText = false;
  let isReading = true;
  return {
    opened: (element) => {
      if (element === 'si') string = '';
      // How a text is pronounced stands beside it, and is no part of it.
      if (element === 'rPh') isReading = false;
      isText = isReading && element === 't';
    },
    text: (piece) => {
      if (isText) string += piece;
    },
    closed: (element) => {
      isText = false;
      if (element === 'rPh') isReading = true;
      if (element === 'si') found(string);
    },
  };
}
