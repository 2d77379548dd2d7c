/** What can be wrong with a file that should be a workbook. */
export type XlsxProblem =
  /** No ZIP archive, which every .xlsx is. */
  | 'not-a-zip'
  /** Protected by a password. */
  | 'encrypted'
  /** The binary format of Excel 97 to 2003. */
  | 'xls'
  /** An archive of something else: another format of Excel's, a document of another program. */
  | 'not-a-workbook'
  /** Larger than can be taken, or made to fill the memory. */
  | 'too-large'
  /** A part is missing or is not what it should be. */
  | 'broken'
  /** What should be written does not fit into such a file. */
  | 'unwritable';

/** A file cannot be read as a workbook, or a workbook not be written. The message is in English and says what to do. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    readonly problem: XlsxProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
