import { confidentialityOf } from '../../../clearing-house/codes/confidentiality-status';
import { parseStatuses } from '../../../clearing-house/codes/observation-status';
import { countOf } from './count';
import { type FigureReading, NO_FIGURE, wrongValue } from './figure';

/** The texts by which SDMX-CSV says that a value is missing on purpose. */
const MISSING = new Set(['', 'NaN', '#N/A', '~', ':']);

/** The texts of a figure and of what is said about it. */
export interface SdmxTexts {
  readonly value: string;
  readonly status: string;
  readonly confidentiality: string;
  readonly comment: string;
  /** By how many powers of ten the value is to be multiplied (UNIT_MULT). */
  readonly multiplier?: string;
}

/** A figure with letters of CL_OBS_STATUS and CL_CONF_STATUS. */
export function sdmxFigure(texts: SdmxTexts): FigureReading {
  const { known, unknown } = texts.status === '~' ? { known: [], unknown: [] } : parseStatuses(texts.status);
  if (unknown.length > 0) {
    return {
      kind: 'wrong',
      column: 'status',
      value: texts.status,
      reason: `has letters that no observation status has: ${unknown.join(', ')}`,
      whatToDo: 'Write letters of CL_OBS_STATUS, such as E (estimated) or P (provisional), or nothing.',
    };
  }
  const secrecy = texts.confidentiality.trim();
  if (secrecy !== '' && secrecy !== '~' && !confidentialityOf(secrecy)) {
    return {
      kind: 'wrong',
      column: 'confidentiality',
      value: texts.confidentiality,
      reason: 'is no letter of the confidentiality status',
      whatToDo: 'Write one letter of CL_CONF_STATUS, such as F (free) or C (confidential), or nothing.',
    };
  }
  const statuses = known.join('');
  const confidentiality = confidentialityOf(secrecy) ? secrecy : null;
  const comment = texts.comment === '' ? null : texts.comment;
  if (MISSING.has(texts.value)) {
    const isSaid = statuses !== '' || confidentiality !== null || texts.value === 'NaN' || texts.value === '#N/A';
    return isSaid ? { kind: 'figure', figure: { value: null, statuses, confidentiality, comment } } : NO_FIGURE;
  }
  const value = scaled(texts.value, texts.multiplier);
  if (value === undefined) return wrongValue(texts.value);
  return { kind: 'figure', figure: { value, statuses, confidentiality, comment } };
}

function scaled(text: string, multiplier = ''): number | undefined {
  if (multiplier === '' || multiplier === '0' || multiplier === '~') return countOf(text);
  if (!/^\d{1,2}$/.test(multiplier) || !/^\d+(\.\d+)?$/.test(text)) return undefined;
  // 12.345 thousand are 12345 persons; multiplying would leave crumbs of binary fractions.
  const value = Number(`${text}e${multiplier}`);
  return Number.isSafeInteger(value) ? value : undefined;
}
