import { XlsxError } from '../xlsx-error';

/** The beginning of a compound file, which holds workbooks of Excel 97 to 2003, and newer ones under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The beginning of an archive. */
const ZIP = [0x50, 0x4b];

/** Refuses bytes that are no archive, saying what they are as far as that can be told. @throws XlsxError */
export function refuseOther(bytes: Uint8Array): void {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (begins(ZIP)) return;
  if (bytes.length === 0) throw new XlsxError('not-a-zip', 'The file is empty.');
  if (!begins(COMPOUND)) {
    throw new XlsxError(
      'not-a-zip',
      'This is no Excel workbook (.xlsx). Open it in the program it is from and save it as .xlsx.',
    );
  }
  if (holds(bytes, 'EncryptedPackage')) {
    throw new XlsxError(
      'encrypted',
      'The workbook is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.',
    );
  }
  throw new XlsxError(
    'xls',
    'This is a workbook of Excel 97–2003 (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).',
  );
}

/** Whether a name stands in the directory of a compound file: in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
