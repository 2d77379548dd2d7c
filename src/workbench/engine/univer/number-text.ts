import { numfmt } from '@univerjs/core';

/** A number as a cell with a number format shows it. */
export const numberText = (format: string, value: number): string => numfmt.format(format, value, { throws: false });
