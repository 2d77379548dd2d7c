import type { ConditionalFormat as EngineFormat, ConditionalRule } from '../../engine/engine';
import { enumArgument, flagArgument, integerArgument, textArgument } from '../kernel/arguments';
import { apiNotFound, invalidReference } from '../kernel/errors';
import { defineClass, NULL_OBJECT, readOnly, type HostObject, type MaybeObject } from '../kernel/host-class';
import {
  CellValueConditionalFormat,
  ColorScaleConditionalFormat,
  CustomConditionalFormat,
  TextConditionalFormat,
} from './conditional-rules';
import { hostObject } from './links';
import { SheetAreas, SheetRange, type Block } from './model/block';
import { clearConditionalFormats, conditionalFormatsOf } from './model/conditional-formats';
import { formatOf, updateFormat, type FormatPlace } from './model/format-place';
import { requireUnprotected } from './model/protection';
import { found } from './range-navigation';

const positionOf = ({ sheet, id }: FormatPlace): number =>
  sheet.book.engine.conditionalFormats.list(sheet.id).findIndex((format) => format.id === id);

/** A navigation to the part of a format that only one type of it has. */
const partOf =
  (type: ConditionalRule['type'], make: (place: FormatPlace) => HostObject) =>
  (place: FormatPlace): HostObject | undefined =>
    formatOf(place).rule.type === type ? make(place) : undefined;

const custom = partOf('Custom', CustomConditionalFormat);
const cellValue = partOf('CellValue', CellValueConditionalFormat);
const textComparison = partOf('ContainsText', TextConditionalFormat);
const colorScale = partOf('ColorScale', ColorScaleConditionalFormat);

/** Of a type that this host cannot make there is none. */
const none = (place: FormatPlace): typeof NULL_OBJECT => {
  formatOf(place);
  return NULL_OBJECT;
};

export const ConditionalFormat = defineClass<FormatPlace>({
  name: 'ConditionalFormat',
  id: ({ id }) => id,
  scalars: {
    Id: readOnly(({ id }) => id),
    Type: readOnly((place) => formatOf(place).rule.type),
    Priority: { get: positionOf, set: setPriority },
    StopIfTrue: {
      get: (place) => {
        const { rule, stopIfTrue } = formatOf(place);
        return rule.type === 'ColorScale' ? null : stopIfTrue; // a scale has no condition to be true
      },
      set: (place, value) => updateFormat(place, { stopIfTrue: flagArgument(value) }),
    },
  },
  navigations: {
    Custom: (place) => found(custom(place)),
    CustomOrNullObject: (place) => custom(place) ?? NULL_OBJECT,
    CellValue: (place) => found(cellValue(place)),
    CellValueOrNullObject: (place) => cellValue(place) ?? NULL_OBJECT,
    TextComparison: (place) => found(textComparison(place)),
    TextComparisonOrNullObject: (place) => textComparison(place) ?? NULL_OBJECT,
    ColorScale: (place) => found(colorScale(place)),
    ColorScaleOrNullObject: (place) => colorScale(place) ?? NULL_OBJECT,
    DataBarOrNullObject: none,
    IconSetOrNullObject: none,
    PresetOrNullObject: none,
    TopBottomOrNullObject: none,
  },
  methods: {
    Delete: (place) => {
      formatOf(place);
      requireUnprotected(place.sheet);
      place.sheet.book.engine.conditionalFormats.remove(place.sheet.id, place.id);
    },
    GetRange: (place): HostObject => {
      const range = onlyRange(place);
      if (!range) throw invalidReference();
      return range;
    },
    GetRangeOrNullObject: (place) => onlyRange(place) ?? NULL_OBJECT,
    GetRanges: (place) => hostObject('RangeAreas', new SheetAreas(place.sheet, formatOf(place).areas)),
  },
  absent: ['DataBar', 'IconSet', 'Preset', 'TopBottom'],
});

/** A negative priority counts from the last; what lies beyond either end means that end. */
function setPriority(place: FormatPlace, value: unknown): void {
  const { sheet, id } = place;
  formatOf(place);
  requireUnprotected(sheet);
  const { conditionalFormats } = sheet.book.engine;
  const last = conditionalFormats.list(sheet.id).length - 1;
  const wanted = integerArgument(value);
  const position = wanted < 0 ? last + 1 + wanted : wanted;
  conditionalFormats.reorder(sheet.id, id, Math.min(last, Math.max(0, position)));
}

function onlyRange(place: FormatPlace): HostObject | undefined {
  const { areas } = formatOf(place);
  return areas.length === 1 ? hostObject('Range', new SheetRange(place.sheet, areas[0]!)) : undefined;
}

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** What a new format is until its rule is set: one that holds for no cell. */
const NEW_RULES: Readonly<Partial<Record<(typeof TYPES)[number], ConditionalRule>>> = {
  Custom: { type: 'Custom', formula: '=FALSE' },
  CellValue: { type: 'CellValue', operator: 'NotBetween', formula1: '-1E+307', formula2: '1E+307' },
  ContainsText: { type: 'ContainsText', operator: 'Contains', text: '\u0000' },
  ColorScale: {
    type: 'ColorScale',
    points: [
      { type: 'LowestValue', formula: null, color: '#F8696B' },
      { type: 'HighestValue', formula: null, color: '#63BE7B' },
    ],
  },
};

const placeOf =
  ({ sheet }: Block) =>
  ({ id }: EngineFormat): HostObject =>
    ConditionalFormat({ sheet, id });

/** The conditional formats on a range, the first to be applied first. */
export const ConditionalFormatCollection = defineClass<Block>({
  name: 'ConditionalFormatCollection',
  items: (block) => conditionalFormatsOf(block).map(placeOf(block)),
  item: (block, id) => {
    const format = conditionalFormatsOf(block).find((each) => each.id === textArgument(id));
    return format && placeOf(block)(format);
  },
  methods: {
    Add: ({ sheet, areas }, [type]): MaybeObject => {
      requireUnprotected(sheet);
      const asked = enumArgument(type, TYPES);
      const rule = NEW_RULES[asked];
      if (!rule) throw apiNotFound(`ConditionalFormatCollection.add() of the type ${asked}`);
      const id = sheet.book.engine.conditionalFormats.add(sheet.id, { areas, rule, style: {}, stopIfTrue: false });
      return ConditionalFormat({ sheet, id });
    },
    ClearAll: ({ sheet, areas }) => {
      requireUnprotected(sheet);
      for (const area of areas) clearConditionalFormats(sheet, area);
    },
  },
});
