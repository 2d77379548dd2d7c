import { numberText } from '../../engine/univer/number-text';
import type { Chart, ChartAxisState, ChartSeriesState } from '../../host/excel/model/charts/chart';
import { figuresOf, titleOf, wordsOf } from '../../host/excel/model/charts/chart-figures';
import { DRAWN, type ChartPicture, type PictureAxis, type PictureSeries } from './chart-picture';

/** Excel's colours for series that nobody coloured, one after the other. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const PIXELS_PER_POINT = 4 / 3;
const DASHES: Readonly<Record<string, string>> = {
  Dash: '6 4',
  DashDot: '6 3 1.5 3',
  DashDotDot: '6 3 1.5 3 1.5 3',
  Dot: '1.5 3',
  RoundDot: '1.5 3',
};

/** Reads a chart with the figures of its cells. */
export function readChart(chart: Chart): ChartPicture {
  const { title, legend, axes, look } = chart;
  const [first] = chart.series;
  const cellFormat = first ? figuresOf(chart, first).numberFormat : 'General';
  return {
    type: chart.type,
    title: title.visible ? titleOf(chart) : undefined,
    legend: legend.visible ? legendSide(legend.position) : undefined,
    series: chart.series.map((series, index) => readSeries(chart, series, index)),
    categories: readAxis(axes.category, 'General'),
    values: readAxis(axes.value, cellFormat),
    gapWidth: chart.gapWidth,
    overlap: chart.overlap,
    blanks: chart.displayBlanksAs,
    fill: look.fill === undefined || look.fill === '' ? '#FFFFFF' : look.fill,
  };
}

const legendSide = (position: string): ChartPicture['legend'] =>
  position === 'Top' || position === 'Left' || position === 'Bottom' ? position : 'Right';

function readAxis(axis: ChartAxisState, cellFormat: string): PictureAxis {
  const format = axis.numberFormat ?? cellFormat;
  return {
    visible: axis.visible && axis.tickLabelPosition !== 'None',
    title: axis.title.visible ? wordsOf(axis.title) : undefined,
    minimum: axis.minimum,
    maximum: axis.maximum,
    majorUnit: axis.majorUnit,
    logBase: axis.scaleType === 'Logarithmic' ? axis.logBase : undefined,
    reversed: axis.reversed,
    gridlines: axis.gridlines.visible,
    format: (value) => numberText(format, value),
  };
}

function readSeries(chart: Chart, series: ChartSeriesState, index: number): PictureSeries {
  const figures = figuresOf(chart, series);
  const type = series.type ?? chart.type;
  const kind = DRAWN[type] ?? 'column';
  const accent = ACCENTS[index % ACCENTS.length]!;
  const { fill, line } = series.look;
  const isLine = kind === 'line' || kind === 'scatter';
  const { style, size, background } = series.marker;
  const marked = style === 'Automatic' ? type !== 'Line' : style !== 'None';
  const drawn = kind === 'line' ? line.style !== 'None' : kind === 'scatter' && drawsLine(line.style);
  const color = (isLine ? (line.color ?? fill) : fill) ?? accent;
  const { numberFormat, showValue, showCategoryName, showSeriesName } = series.labels;
  const format = numberFormat ?? figures.numberFormat;
  const text = (value: number | undefined, pattern: string): string =>
    value === undefined ? '' : numberText(pattern, value);
  return {
    name: figures.name,
    kind,
    color: isLine && background !== '' && kind === 'scatter' ? background : color,
    line: drawn
      ? { width: (line.weight ?? 2.25) * PIXELS_PER_POINT, dashes: DASHES[line.style ?? ''] ?? '' }
      : undefined,
    marker:
      isLine && marked ? { shape: style === 'Automatic' ? 'Circle' : style, size: size * PIXELS_PER_POINT } : undefined,
    categories: figures.categories,
    xs: figures.xs,
    values: figures.values,
    labels: series.hasLabels
      ? figures.values.map((value, at) =>
          [
            showSeriesName ? figures.name : '',
            showCategoryName ? (figures.categories[at] ?? '') : '',
            showValue ? text(value, format) : '',
          ]
            .filter((part) => part !== '')
            .join('; '),
        )
      : undefined,
    texts: figures.values.map((value) => text(value, figures.numberFormat)),
  };
}

/** The points of a scatter are joined only where somebody drew the line. */
const drawsLine = (style: string | undefined): boolean =>
  style !== undefined && style !== 'None' && style !== 'Automatic';
