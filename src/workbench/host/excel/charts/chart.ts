import { enumArgument, isAbsent, textArgument } from '../../kernel/arguments';
import { HostError, invalidArgument, itemNotFound } from '../../kernel/errors';
import { defineClass, readOnly, type HostObject, type Scalar } from '../../kernel/host-class';
import { bound } from '../../../engine/geometry';
import { hostObject } from '../links';
import { SheetRange } from '../model/block';
import type { Chart as ChartModel } from '../model/charts/chart';
import { setSource } from '../model/charts/chart-source';
import { CHART_TYPES } from '../model/charts/chart-type';
import { requireAllowed } from '../model/protection';
import { rangeArgument, siblingArgument } from '../model/resolve';
import { ChartAxes } from './chart-axes';
import { ChartDataLabels } from './chart-data-labels';
import { ChartAreaFormat } from './chart-format';
import { ChartLegend } from './chart-legend';
import { ChartSeriesCollection } from './chart-series';
import { ChartTitle } from './chart-title';
import { follow } from './chart-words';
import { boxOf, placeAt, placeOver, type PointBox } from './place';
import { flag, kept, number, one } from './scalars';

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

/** The chart, as long as it is there. @throws ItemNotFound */
function alive(chart: ChartModel): ChartModel {
  if (!chart.sheet.book.state.charts.has(chart)) throw itemNotFound();
  return chart;
}

/** The chart, to be changed. @throws ItemNotFound; AccessDenied if its sheet is protected */
function open(chart: ChartModel): ChartModel {
  requireAllowed(alive(chart).sheet, 'allowEditObjects');
  return chart;
}

function side(key: keyof PointBox): Scalar<ChartModel> {
  return {
    get: (chart) => boxOf(alive(chart).place)[key],
    set: (chart, value) => {
      const points = number(0, 100_000)(value);
      chart.place = placeAt(open(chart).sheet, { ...boxOf(chart.place), [key]: points });
      follow(chart);
    },
  };
}

/** A range of cells as the source of a chart. */
export function setChartSource(chart: ChartModel, source: unknown, seriesBy: unknown): void {
  setSource(chart, rangeArgument(source, chart.sheet), enumArgument(seriesBy, SERIES_BY, 'Auto'));
}

export const Chart = defineClass<ChartModel>({
  name: 'Chart',
  id: ({ id }) => id,
  scalars: {
    Id: readOnly(({ id }) => id),
    Name: {
      get: (chart) => alive(chart).name,
      set: (chart, value) => {
        const name = textArgument(value);
        if (name === '') throw invalidArgument();
        open(chart).name = name;
      },
    },
    ChartType: kept(alive, 'type', (value) => enumArgument(value, CHART_TYPES), open),
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
    PlotBy: kept(alive, 'plotBy', one('Rows', 'Columns'), open),
    PlotVisibleOnly: kept(alive, 'plotVisibleOnly', flag, open),
    DisplayBlanksAs: kept(alive, 'displayBlanksAs', one('NotPlotted', 'Zero', 'Interplotted'), open),
  },
  navigations: {
    Axes: (chart) => ChartAxes(chart),
    DataLabels: (chart) => ChartDataLabels(chart.labels),
    Format: (chart) => ChartAreaFormat(chart.look),
    Legend: (chart) => ChartLegend(chart),
    Series: (chart) => ChartSeriesCollection(chart),
    Title: (chart) => ChartTitle(chart),
    Worksheet: ({ sheet }): HostObject => hostObject('Worksheet', sheet),
  },
  methods: {
    Activate: ({ sheet }) => sheet.book.engine.sheets.activate(sheet.id),
    Delete: (chart) => open(chart).sheet.book.state.charts.remove(chart),
    SetData: (chart, [source, seriesBy]) => {
      setChartSource(open(chart), source, seriesBy);
      follow(chart);
    },
    SetPosition: (chart, [startCell, endCell]) => {
      const start = siblingArgument(startCell, open(chart));
      if (isAbsent(endCell)) {
        const { left, top } = boxOf(placeOver(start));
        chart.place = placeAt(chart.sheet, { ...boxOf(chart.place), left, top });
      } else {
        const end = siblingArgument(endCell, chart);
        chart.place = placeOver(new SheetRange(chart.sheet, bound(start.area, end.area)));
      }
      follow(chart);
    },
    GetImage: () => {
      throw new HostError('NotImplemented', 'The workbench does not make pictures of charts.', undefined, 501);
    },
  },
  absent:
    `ShowAllFieldButtons ShowDataLabelsOverMaximum CategoryLabelLevel Style SeriesNameLevel PlotArea PivotOptions`.split(
      ' ',
    ),
});
