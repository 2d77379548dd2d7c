import { defineClass, type Scalars } from '../../kernel/host-class';
import type { LineLook, PartLook } from '../model/charts/chart-look';
import { colorArgument } from '../colors';
import { color, flag, kept, number, one, text } from './scalars';

const LINE_STYLES = `None Continuous Dash DashDot DashDotDot Dot Grey25 Grey50 Grey75 Automatic RoundDot`.split(' ');

export const ChartFill = defineClass<PartLook>({
  name: 'ChartFill',
  methods: {
    Clear: (look) => {
      look.fill = '';
    },
    SetSolidColor: (look, [value]) => {
      look.fill = colorArgument(value);
    },
  },
});

const line = (look: PartLook): LineLook => look.line;

/** Lines that nobody coloured or drew are black and plain to Excel. */
const lineScalars: Scalars<PartLook> = {
  Color: { ...kept(line, 'color', color), get: ({ line: { color: own } }) => own ?? '#000000' },
  LineStyle: { ...kept(line, 'style', one(...LINE_STYLES)), get: ({ line: { style } }) => style ?? 'Automatic' },
  Weight: { ...kept(line, 'weight', number(0, 1584)), get: ({ line: { weight } }) => weight ?? 0.75 },
};

const clearLine = {
  Clear: ({ line: own }: PartLook) => {
    own.style = 'None';
  },
};

export const ChartLineFormat = defineClass<PartLook>({
  name: 'ChartLineFormat',
  scalars: lineScalars,
  methods: clearLine,
});
export const ChartBorder = defineClass<PartLook>({ name: 'ChartBorder', scalars: lineScalars, methods: clearLine });

const font = ({ font: own }: PartLook) => own;

export const ChartFont = defineClass<PartLook>({
  name: 'ChartFont',
  scalars: {
    Bold: kept(font, 'bold', flag),
    Color: kept(font, 'color', color),
    Italic: kept(font, 'italic', flag),
    Name: kept(font, 'name', text),
    Size: kept(font, 'size', number(1, 409)),
    Underline: kept(font, 'underline', one('None', 'Single')),
  },
});

export const ChartAreaFormat = defineClass<PartLook>({
  name: 'ChartAreaFormat',
  navigations: {
    Fill: (look) => ChartFill(look),
    Font: (look) => ChartFont(look),
    Border: (look) => ChartBorder(look),
  },
  absent: ['RoundedCorners', 'ColorScheme'],
});

/** The format of a part with words in it: a title, a legend, labels. */
const wordsFormat = (name: string) =>
  defineClass<PartLook>({
    name,
    navigations: {
      Font: (look) => ChartFont(look),
      Fill: (look) => ChartFill(look),
      Border: (look) => ChartBorder(look),
    },
  });

export const ChartTitleFormat = wordsFormat('ChartTitleFormat');
export const ChartLegendFormat = wordsFormat('ChartLegendFormat');
export const ChartDataLabelFormat = wordsFormat('ChartDataLabelFormat');
export const ChartAxisTitleFormat = wordsFormat('ChartAxisTitleFormat');

export const ChartAxisFormat = defineClass<PartLook>({
  name: 'ChartAxisFormat',
  navigations: {
    Font: (look) => ChartFont(look),
    Line: (look) => ChartLineFormat(look),
    Fill: (look) => ChartFill(look),
  },
});

export const ChartGridlinesFormat = defineClass<PartLook>({
  name: 'ChartGridlinesFormat',
  navigations: { Line: (look) => ChartLineFormat(look) },
});

export const ChartSeriesFormat = defineClass<PartLook>({
  name: 'ChartSeriesFormat',
  navigations: { Fill: (look) => ChartFill(look), Line: (look) => ChartLineFormat(look) },
});
