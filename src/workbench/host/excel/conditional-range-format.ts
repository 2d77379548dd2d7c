import type { ConditionalStyle } from '../../engine/engine';
import { enumArgument, flagArgument, textArgument } from '../kernel/arguments';
import { defineClass, type Scalar } from '../kernel/host-class';
import { colorArgument } from './colors';
import { formatOf, updateStyle, type FormatPlace } from './model/format-place';

/** One thing that a conditional format changes: `blank` while it leaves that as it is. */
function style<K extends keyof ConditionalStyle>(
  key: K,
  read: (value: unknown) => ConditionalStyle[K],
  blank: '' | null,
): Scalar<FormatPlace> {
  return {
    get: (place) => formatOf(place).style[key] ?? blank,
    set: (place, value) => updateStyle(place, { [key]: value === '' ? undefined : read(value) }),
  };
}

const flag = (value: unknown): boolean => flagArgument(value);
const UNDERLINES = ['None', 'Single', 'Double'] as const;

/** How cells look while a conditional format holds for them. */
export const ConditionalRangeFormat = defineClass<FormatPlace>({
  name: 'ConditionalRangeFormat',
  scalars: { NumberFormat: style('numberFormat', textArgument, null) },
  navigations: {
    Fill: (place) => ConditionalRangeFill(place),
    Font: (place) => ConditionalRangeFont(place),
  },
  absent: ['Borders'],
});

const ConditionalRangeFill = defineClass<FormatPlace>({
  name: 'ConditionalRangeFill',
  scalars: { Color: style('fill', colorArgument, '') },
  methods: { Clear: (place) => updateStyle(place, { fill: undefined }) },
});

const ConditionalRangeFont = defineClass<FormatPlace>({
  name: 'ConditionalRangeFont',
  scalars: {
    Color: style('fontColor', colorArgument, ''),
    Bold: style('bold', flag, null),
    Italic: style('italic', flag, null),
    Strikethrough: style('strikethrough', flag, null),
    Underline: style('underline', (value) => enumArgument(value, UNDERLINES), null),
  },
  methods: {
    Clear: (place) =>
      updateStyle(place, {
        fontColor: undefined,
        bold: undefined,
        italic: undefined,
        strikethrough: undefined,
        underline: undefined,
      }),
  },
});
