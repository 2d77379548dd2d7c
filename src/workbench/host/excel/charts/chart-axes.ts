import { enumArgument, flagArgument } from '../../kernel/arguments';
import { apiNotFound } from '../../kernel/errors';
import { defineClass, readOnly, type HostObject } from '../../kernel/host-class';
import { rangeArgument } from '../model/resolve';
import type { Chart, ChartAxisState } from '../model/charts/chart';
import { figuresOf } from '../model/charts/chart-figures';
import { ChartAxisFormat, ChartGridlinesFormat } from './chart-format';
import { axisOf, ChartAxisTitle, type AxisPlace } from './chart-title';
import { follow } from './chart-words';
import { flag, kept, number, numberOrAutomatic, one, text } from './scalars';

const TICK_LABELS = ['NextToAxis', 'High', 'Low', 'None'] as const;
const GENERAL = 'General';

/** A number that Excel finds by itself as long as nobody sets one; then it is blank here. */
const bound = (key: 'minimum' | 'maximum' | 'majorUnit') => ({
  ...kept(axisOf, key, numberOrAutomatic),
  get: (place: AxisPlace) => axisOf(place)[key] ?? '',
});

/** The number format of the cells, where the axis has none of its own. */
function numberFormat({ chart, kind }: AxisPlace): string {
  const own = axisOf({ chart, kind }).numberFormat;
  const [first] = chart.series;
  return own ?? (first && kind === 'Value' ? figuresOf(chart, first).numberFormat : GENERAL);
}

export const ChartAxis = defineClass<AxisPlace>({
  name: 'ChartAxis',
  scalars: {
    Type: readOnly(({ kind }) => kind),
    AxisGroup: readOnly(() => 'Primary'),
    Visible: kept(axisOf, 'visible', flag),
    Minimum: bound('minimum'),
    Maximum: bound('maximum'),
    MajorUnit: bound('majorUnit'),
    ScaleType: kept(axisOf, 'scaleType', one('Linear', 'Logarithmic')),
    LogBase: kept(axisOf, 'logBase', number(2, 1000)),
    ReversePlotOrder: kept(axisOf, 'reversed', flag),
    TickLabelPosition: kept(axisOf, 'tickLabelPosition', one(...TICK_LABELS)),
    NumberFormat: { ...kept(axisOf, 'numberFormat', text), get: numberFormat },
    LinkNumberFormat: {
      get: (place) => axisOf(place).numberFormat === undefined,
      set: (place, value) => {
        axisOf(place).numberFormat = flagArgument(value) ? undefined : numberFormat(place);
      },
    },
  },
  navigations: {
    Title: (place) => ChartAxisTitle(place),
    Format: (place) => ChartAxisFormat(axisOf(place).look),
    MajorGridlines: (place) => ChartGridlines(axisOf(place)),
  },
  methods: {
    SetCategoryNames: ({ chart }, [source]) => {
      const range = rangeArgument(source, chart.sheet);
      for (const series of chart.series) series.categories = range;
      follow(chart);
    },
  },
  absent:
    `MinorUnit DisplayUnit ShowDisplayUnitLabel CustomDisplayUnit MinorTimeUnitScale MajorTimeUnitScale BaseTimeUnit
CategoryType Left Top Height Width Crosses CrossesAt IsBetweenCategories MajorTickMark MinorTickMark TickMarkSpacing
TickLabelSpacing Alignment MultiLevel Offset TextOrientation Position PositionAt MinorGridlines`.split(/\s+/),
});

const ChartGridlines = defineClass<ChartAxisState>({
  name: 'ChartGridlines',
  scalars: { Visible: kept(({ gridlines }: ChartAxisState) => gridlines, 'visible', flag) },
  navigations: { Format: ({ gridlines: { look } }) => ChartGridlinesFormat(look) },
});

export const ChartAxes = defineClass<Chart>({
  name: 'ChartAxes',
  navigations: {
    CategoryAxis: (chart) => ChartAxis({ chart, kind: 'Category' }),
    ValueAxis: (chart) => ChartAxis({ chart, kind: 'Value' }),
  },
  methods: {
    GetItem: (chart, [type, group]): HostObject => {
      const kind = enumArgument(type, ['Category', 'Value', 'Series']);
      if (kind === 'Series' || enumArgument(group, ['Primary', 'Secondary'], 'Primary') === 'Secondary') {
        throw apiNotFound('ChartAxes.getItem() for other axes than the first of categories and of values');
      }
      return ChartAxis({ chart, kind });
    },
  },
  absent: ['SeriesAxis'],
});
