import { SheetRange, type Following } from '../block';
import { randomId } from '../random-id';
import type { Sheet } from '../sheet';
import type { Chart, ChartSeriesState, ChartTitleState, ChartWords } from './chart';

/** The charts of a workbook. What they show and where they stand moves with the cells. */
export class Charts {
  private charts: Chart[] = [];

  constructor(private readonly anchors: Set<Following>) {}

  /** Those on a sheet, the oldest first. Those of a sheet that is gone are kept: undoing may bring it back. */
  on(sheet: Sheet): readonly Chart[] {
    return this.charts.filter((chart) => chart.sheet.id === sheet.id);
  }

  has(chart: Chart): boolean {
    return this.charts.includes(chart) && chart.sheet.exists;
  }

  add(chart: Chart): void {
    this.charts.push(chart);
    this.follow(chart);
  }

  remove(chart: Chart): void {
    this.charts = this.charts.filter((each) => each !== chart);
    for (const range of rangesOf(chart)) this.anchors.delete(range);
  }

  /** Lets everything that a chart refers to move with its cells; to be called after its references have changed. */
  follow(chart: Chart): void {
    for (const range of rangesOf(chart)) this.anchors.add(range);
  }

  /** Takes up again what a sheet has that was gone for a while. */
  followAllOn(sheet: Sheet): void {
    for (const chart of this.on(sheet)) this.follow(chart);
  }

  /** Copies the charts of a sheet to its copy: there they show the copy's own cells. */
  copy(from: Sheet, to: Sheet): void {
    for (const chart of this.on(from)) this.add(copyOf(chart, from, to));
  }
}

function rangesOf({ place, title, axes, series }: Chart): SheetRange[] {
  const words = [title, axes.category.title, axes.value.title, ...series.map(({ name }) => name)];
  const ranges = [
    place.cells,
    ...words.map(({ cell }) => cell),
    ...series.flatMap(({ values, categories }) => [values, categories]),
  ];
  return ranges.filter((range) => range !== undefined);
}

function copyOf(chart: Chart, from: Sheet, to: Sheet): Chart {
  const range = <T extends SheetRange | undefined>(original: T): T | SheetRange => {
    if (!original?.isAlive) return original;
    return new SheetRange(original.sheet.id === from.id ? to : original.sheet, original.area);
  };
  const words = <T extends ChartWords>(original: T): T => ({ ...original, cell: range(original.cell) });
  const title = (original: ChartTitleState): ChartTitleState => ({
    ...words(original),
    look: structuredClone(original.look),
  });
  const series = (original: ChartSeriesState): ChartSeriesState => ({
    ...original,
    name: words(original.name),
    values: range(original.values),
    categories: range(original.categories),
    look: structuredClone(original.look),
    marker: { ...original.marker },
    labels: structuredClone(original.labels),
  });
  const { category, value } = chart.axes;
  return {
    ...chart,
    id: randomId(),
    sheet: to,
    place: { cells: range(chart.place.cells), from: { ...chart.place.from }, to: { ...chart.place.to } },
    title: title(chart.title),
    legend: structuredClone(chart.legend),
    axes: {
      category: { ...category, title: title(category.title), gridlines: structuredClone(category.gridlines) },
      value: { ...value, title: title(value.title), gridlines: structuredClone(value.gridlines) },
    },
    series: chart.series.map(series),
    labels: structuredClone(chart.labels),
    look: structuredClone(chart.look),
  };
}
