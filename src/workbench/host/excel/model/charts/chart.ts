import type { SheetRange } from '../block';
import type { Sheet } from '../sheet';
import { plainLook, type PartLook } from './chart-look';

/** Words in a chart: written there, or those of a cell. */
export interface ChartWords {
  text: string;
  cell: SheetRange | undefined;
}

/** The title of a chart or of an axis. */
export interface ChartTitleState extends ChartWords {
  visible: boolean;
  overlay: boolean;
  readonly look: PartLook;
}

export interface ChartLabelsState {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  position: string;
  /** Undefined: that of the cells. */
  numberFormat: string | undefined;
  readonly look: PartLook;
}

/** A row or column of figures in a chart. Its ranges move with their cells. */
export interface ChartSeriesState {
  name: ChartWords;
  values: SheetRange | undefined;
  /** Categories, or the X values of a scatter. */
  categories: SheetRange | undefined;
  /** Undefined: the chart's. */
  type: string | undefined;
  readonly look: PartLook;
  readonly marker: { style: string; size: number; background: string; foreground: string };
  hasLabels: boolean;
  readonly labels: ChartLabelsState;
}

export interface ChartAxisState {
  visible: boolean;
  /** Undefined: as Excel finds best. */
  minimum: number | undefined;
  maximum: number | undefined;
  majorUnit: number | undefined;
  scaleType: 'Linear' | 'Logarithmic';
  logBase: number;
  reversed: boolean;
  /** Undefined: that of the cells. */
  numberFormat: string | undefined;
  tickLabelPosition: string;
  readonly title: ChartTitleState;
  readonly gridlines: { visible: boolean; readonly look: PartLook };
  readonly look: PartLook;
}

/** Where a chart stands: over cells, with which it moves, at distances from their corners in points. */
export interface ChartPlace {
  /** From the cell of its upper left corner to that of its lower right one. */
  cells: SheetRange;
  /** Of the upper left corner from that of the first cell. */
  readonly from: { x: number; y: number };
  /** Of the lower right corner from the upper left one of the last cell. */
  readonly to: { x: number; y: number };
}

/** A chart on a sheet. The engine knows nothing of it. */
export interface Chart {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  type: string;
  place: ChartPlace;
  readonly title: ChartTitleState;
  readonly legend: { visible: boolean; position: string; overlay: boolean; readonly look: PartLook };
  readonly axes: { readonly category: ChartAxisState; readonly value: ChartAxisState };
  series: ChartSeriesState[];
  plotBy: 'Rows' | 'Columns';
  plotVisibleOnly: boolean;
  displayBlanksAs: string;
  /** Per cent of the breadth of a bar, and of bars that lie over each other; Excel keeps them for all series at once. */
  gapWidth: number;
  overlap: number;
  readonly labels: ChartLabelsState;
  readonly look: PartLook;
}

export const newLabels = (): ChartLabelsState => ({
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  position: 'OutsideEnd',
  numberFormat: undefined,
  look: plainLook(),
});

export const newTitle = (size: number): ChartTitleState => ({
  text: '',
  cell: undefined,
  visible: false,
  overlay: false,
  look: plainLook(size),
});

export const newSeries = (name: ChartWords): ChartSeriesState => ({
  name,
  values: undefined,
  categories: undefined,
  type: undefined,
  look: plainLook(),
  marker: { style: 'Automatic', size: 5, background: '', foreground: '' },
  hasLabels: false,
  labels: newLabels(),
});

const newAxis = (gridlines: boolean): ChartAxisState => ({
  visible: true,
  minimum: undefined,
  maximum: undefined,
  majorUnit: undefined,
  scaleType: 'Linear',
  logBase: 10,
  reversed: false,
  numberFormat: undefined,
  tickLabelPosition: 'NextToAxis',
  title: newTitle(10),
  gridlines: { visible: gridlines, look: plainLook() },
  look: plainLook(),
});

/** A chart without series, as Excel makes one of a type. */
export const newChart = ({
  id,
  sheet,
  name,
  type,
  place,
}: Pick<Chart, 'id' | 'sheet' | 'name' | 'type' | 'place'>): Chart => ({
  id,
  sheet,
  name,
  type,
  place,
  title: { ...newTitle(14), visible: true },
  legend: { visible: true, position: 'Bottom', overlay: false, look: plainLook() },
  axes: { category: newAxis(type.startsWith('XYScatter')), value: newAxis(true) },
  series: [],
  plotBy: 'Columns',
  plotVisibleOnly: true,
  displayBlanksAs: 'NotPlotted',
  gapWidth: type.startsWith('Bar') ? 182 : 219,
  overlap: type.startsWith('Bar') ? 0 : -27,
  labels: newLabels(),
  look: plainLook(10),
});
