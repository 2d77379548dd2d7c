import type { CellValue } from '../../../engine/engine';
import {
  enumArgument,
  integerArgument,
  listArgument,
  numberArgument,
  optional,
  recordArgument,
  textArgument,
} from '../../kernel/arguments';
import { apiNotFound, invalidArgument } from '../../kernel/errors';
import { colorArgument } from '../colors';

const FILTER_ON = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
] as const;
const SPECIFICITIES = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'] as const;

/** A date, as exactly as it matters. */
interface FilterDate {
  readonly date: string;
  readonly specificity: (typeof SPECIFICITIES)[number];
}

/** `Excel.FilterCriteria`, as far as the host can apply them. */
export type FilterCriteria =
  | { readonly filterOn: 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent'; readonly criterion1: string }
  | { readonly filterOn: 'CellColor' | 'FontColor'; readonly color: string }
  | { readonly filterOn: 'Dynamic'; readonly dynamicCriteria: 'AboveAverage' | 'BelowAverage' }
  | { readonly filterOn: 'Values'; readonly values: readonly (string | FilterDate)[] }
  | {
      readonly filterOn: 'Custom';
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator: 'And' | 'Or';
    };

/** Reads criteria as an add-in gives them. @throws ApiNotFound for icons and for periods of time */
export function readCriteria(value: unknown): FilterCriteria {
  const given = recordArgument(value);
  const filterOn = enumArgument(given.filterOn, FILTER_ON);
  switch (filterOn) {
    case 'Values':
      return { filterOn, values: listArgument(given.values).map(readValue) };
    case 'CellColor':
    case 'FontColor':
      return { filterOn, color: colorArgument(given.color) };
    case 'Custom': {
      const criterion2 = optional(given.criterion2, textArgument);
      return {
        filterOn,
        criterion1: textArgument(given.criterion1),
        ...(criterion2 !== undefined && { criterion2 }),
        operator: enumArgument(given.operator, ['And', 'Or'], 'And'),
      };
    }
    case 'Dynamic': {
      const dynamicCriteria = textArgument(given.dynamicCriteria);
      if (dynamicCriteria !== 'AboveAverage' && dynamicCriteria !== 'BelowAverage') {
        throw apiNotFound(`Filter.apply() of the dynamic criteria ${dynamicCriteria}`);
      }
      return { filterOn, dynamicCriteria };
    }
    case 'Icon':
      throw apiNotFound('Filter.apply() by icons');
    default:
      return { filterOn, criterion1: String(countOf(given.criterion1, filterOn.endsWith('Percent'))) };
  }
}

function countOf(value: unknown, percent: boolean): number {
  const count = typeof value === 'string' ? Number(value) : value;
  return percent ? numberArgument(count, 0, 100) : integerArgument(count, 1);
}

function readValue(value: unknown): string | FilterDate {
  if (typeof value === 'string') return value;
  const { date, specificity } = recordArgument(value);
  if (Number.isNaN(Date.parse(textArgument(date)))) throw invalidArgument();
  return { date: textArgument(date), specificity: enumArgument(specificity, SPECIFICITIES) };
}

/** What a filter looks at in a cell. */
export interface FilteredCell {
  readonly value: CellValue;
  readonly text: string;
  readonly fill: string;
  readonly fontColor: string;
}

/** Which cells of a column stay. */
export function passing(criteria: FilterCriteria, cells: readonly FilteredCell[]): boolean[] {
  switch (criteria.filterOn) {
    case 'Values':
      return cells.map((cell) => criteria.values.some((value) => isValue(cell, value)));
    case 'CellColor':
      return cells.map(({ fill }) => (fill === '' ? '#FFFFFF' : fill) === criteria.color);
    case 'FontColor':
      return cells.map(({ fontColor }) => fontColor === criteria.color);
    case 'Custom':
      return cells.map((cell) => passesCustom(criteria, cell));
    case 'Dynamic': {
      const numbers = numbersOf(cells);
      const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
      const above = criteria.dynamicCriteria === 'AboveAverage';
      return cells.map(({ value }) => typeof value === 'number' && (above ? value > average : value < average));
    }
    default:
      return extremes(criteria.filterOn, Number(criteria.criterion1), cells);
  }
}

const numbersOf = (cells: readonly FilteredCell[]): number[] =>
  cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));

/** The largest or smallest numbers; of equal ones at the limit all stay. */
function extremes(kind: string, count: number, cells: readonly FilteredCell[]): boolean[] {
  const top = kind.startsWith('Top');
  const sorted = numbersOf(cells).sort((a, b) => (top ? b - a : a - b));
  const kept = kind.endsWith('Percent') ? Math.max(1, Math.floor((sorted.length * count) / 100)) : count;
  const limit = sorted[Math.min(kept, sorted.length) - 1];
  return cells.map(
    ({ value }) => typeof value === 'number' && limit !== undefined && (top ? value >= limit : value <= limit),
  );
}

function isValue({ value, text }: FilteredCell, wanted: string | FilterDate): boolean {
  if (typeof wanted === 'string') return text.toLowerCase() === wanted.toLowerCase();
  if (typeof value !== 'number') return false;
  // "2005-04-02T10:30:15" up to the year has 4 characters, up to the month 7, and so on.
  const length = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 }[wanted.specificity];
  return isoOf(value).slice(0, length) === new Date(wanted.date).toISOString().slice(0, length);
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const isoOf = (serial: number): string => new Date(EPOCH + Math.round(serial * 86_400) * (DAY / 86_400)).toISOString();

function passesCustom(criteria: Extract<FilterCriteria, { filterOn: 'Custom' }>, cell: FilteredCell): boolean {
  const first = matches(criteria.criterion1, cell);
  if (criteria.criterion2 === undefined) return first;
  const second = matches(criteria.criterion2, cell);
  return criteria.operator === 'And' ? first && second : first || second;
}

/** `>50`, `<>x`, `=*s`: an operator and an operand; `*` and `?` stand for any text and any character. */
function matches(criterion: string, { value, text }: FilteredCell): boolean {
  const [, operator = '', operand = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  if (operator === '' || operator === '=' || operator === '<>') {
    const same = isNumber(operand) ? value === Number(operand) : likeText(operand).test(text);
    return same !== (operator === '<>');
  }
  if (isNumber(operand) !== (typeof value === 'number')) return false;
  const order = typeof value === 'number' ? value - Number(operand) : text.localeCompare(operand);
  return { '<': order < 0, '>': order > 0, '<=': order <= 0, '>=': order >= 0 }[operator as '<' | '>' | '<=' | '>='];
}

const isNumber = (text: string): boolean => text.trim() !== '' && !Number.isNaN(Number(text));

function likeText(operand: string): RegExp {
  const pattern = operand
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${pattern}$`, 'is');
}
