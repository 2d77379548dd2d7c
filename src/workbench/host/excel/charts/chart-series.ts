import { enumArgument, integerArgument, isAbsent, textArgument } from '../../kernel/arguments';
import { itemNotFound } from '../../kernel/errors';
import { defineClass, readOnly, type HostObject, type Scalar } from '../../kernel/host-class';
import { newSeries, type Chart, type ChartSeriesState } from '../model/charts/chart';
import { figuresOf, seriesName } from '../model/charts/chart-figures';
import { CHART_TYPES } from '../model/charts/chart-type';
import { rangeArgument } from '../model/resolve';
import { ChartDataLabels } from './chart-data-labels';
import { ChartSeriesFormat } from './chart-format';
import { follow } from './chart-words';
import { color, flag, kept, number, one } from './scalars';

const MARKERS = `Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus`.split(' ');
const DIMENSIONS = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;

/** A series of a chart. */
interface SeriesPlace {
  readonly chart: Chart;
  readonly series: ChartSeriesState;
}

const stateOf = ({ chart, series }: SeriesPlace): ChartSeriesState => {
  if (!chart.series.includes(series)) throw itemNotFound();
  return series;
};
const marker = (place: SeriesPlace) => stateOf(place).marker;

/** What Excel keeps for all series of a chart: to set it at one sets it at all. */
const shared = (key: 'gapWidth' | 'overlap', least: number, most: number): Scalar<SeriesPlace> =>
  kept(({ chart }: SeriesPlace) => chart, key, number(least, most));

export const ChartSeries = defineClass<SeriesPlace>({
  name: 'ChartSeries',
  scalars: {
    Name: {
      get: ({ chart, series }) => seriesName(chart, series),
      set: (place, value) => {
        stateOf(place).name = { text: textArgument(value), cell: undefined };
      },
    },
    ChartType: {
      get: ({ chart, series }) => series.type ?? chart.type,
      set: (place, value) => {
        stateOf(place).type = enumArgument(value, CHART_TYPES);
      },
    },
    HasDataLabels: kept(stateOf, 'hasLabels', flag),
    GapWidth: shared('gapWidth', 0, 500),
    Overlap: shared('overlap', -100, 100),
    MarkerStyle: kept(marker, 'style', one(...MARKERS)),
    MarkerSize: kept(marker, 'size', number(2, 72)),
    MarkerBackgroundColor: kept(marker, 'background', color),
    MarkerForegroundColor: kept(marker, 'foreground', color),
  },
  navigations: {
    Format: (place) => ChartSeriesFormat(stateOf(place).look),
    DataLabels: (place) => ChartDataLabels(stateOf(place).labels),
  },
  methods: {
    Delete: (place) => {
      const series = stateOf(place);
      place.chart.series = place.chart.series.filter((each) => each !== series);
    },
    SetValues: (place, [source]) => {
      stateOf(place).values = rangeArgument(source, place.chart.sheet);
      follow(place.chart);
    },
    SetXAxisValues: (place, [source]) => {
      stateOf(place).categories = rangeArgument(source, place.chart.sheet);
      follow(place.chart);
    },
    GetDimensionValues: (place, [dimension]) => {
      const figures = figuresOf(place.chart, stateOf(place));
      const wanted = enumArgument(dimension, DIMENSIONS);
      if (wanted === 'Categories') return figures.categories;
      return (wanted === 'XValues' ? figures.xs : figures.values).map((value) => value ?? '');
    },
    GetDimensionDataSourceString: (place, [dimension]) => sourceOf(place, dimension)?.address ?? '',
    GetDimensionDataSourceType: (place, [dimension]) => (sourceOf(place, dimension) ? 'LocalRange' : 'Unknown'),
  },
  afterCalculation: ['GetDimensionValues'],
  absent:
    `Filtered ShowShadow Smooth PlotOrder DoughnutHoleSize AxisGroup Explosion FirstSliceAngle InvertIfNegative BubbleScale
SecondPlotSize SplitType SplitValue VaryByCategories ShowLeaderLines GradientStyle GradientMinimumType GradientMidpointType
GradientMaximumType GradientMinimumValue GradientMidpointValue GradientMaximumValue GradientMinimumColor GradientMidpointColor
GradientMaximumColor ParentLabelStrategy ShowConnectorLines InvertColor Points Trendlines XErrorBars YErrorBars BinOptions
MapOptions BoxwhiskerOptions`.split(/\s+/),
});

function sourceOf(place: SeriesPlace, dimension: unknown) {
  const { values, categories } = stateOf(place);
  const wanted = enumArgument(dimension, DIMENSIONS);
  const range = wanted === 'Categories' || wanted === 'XValues' ? categories : values;
  return range?.isAlive ? range : undefined;
}

export const ChartSeriesCollection = defineClass<Chart>({
  name: 'ChartSeriesCollection',
  scalars: { Count: readOnly(({ series }) => series.length) },
  items: (chart) => chart.series.map((series): HostObject => ChartSeries({ chart, series })),
  methods: {
    Add: (chart, [name, index]): HostObject => {
      const series = newSeries({ text: isAbsent(name) ? '' : textArgument(name), cell: undefined });
      const at = isAbsent(index) ? chart.series.length : integerArgument(index, 0, chart.series.length);
      chart.series.splice(at, 0, series);
      return ChartSeries({ chart, series });
    },
  },
});
