import { areaAddress } from '../clearing-house/sheet/a1';
import type { Area } from '../clearing-house/sheet/area';
import type { ChartAxisPlan, ChartPlan } from '../clearing-house/charts/chart-plan';

/** Turns the plan of a chart into calls on the sheet that holds its figures; the caller syncs. */
export function writeChart(sheet: Excel.Worksheet, plan: ChartPlan): Excel.Chart {
  const at = (area: Area): Excel.Range => sheet.getRange(areaAddress(area));
  const chart = sheet.charts.add(plan.type, at(withNames(plan)), 'Columns');
  chart.set({ name: plan.name, displayBlanksAs: 'NotPlotted' });
  const { place } = plan;
  const last = { row: place.row + place.rows - 1, column: place.column + place.columns - 1, rows: 1, columns: 1 };
  chart.setPosition(at({ ...place, rows: 1, columns: 1 }), at(last));
  chart.title.text = plan.title;
  chart.title.format.font.set({ size: 13, color: '#1B2A41' });
  if (plan.legend) chart.legend.position = 'Top';
  else chart.legend.visible = false;
  const { categoryAxis, valueAxis } = chart.axes;
  setUpAxis(valueAxis, plan.values);
  setUpAxis(categoryAxis, plan.across);
  if (plan.topDown) categoryAxis.reversePlotOrder = true;
  for (const [index, { name, values, xs, color, line, marker, labels }] of plan.series.entries()) {
    const series = typeof name === 'string' ? chart.series.add(name) : chart.series.getItemAt(index);
    // Excel guesses which cells are names and which are figures: years look like figures.
    series.setValues(at(values));
    series.setXAxisValues(at(xs ?? plan.categories));
    if (plan.type === 'BarClustered') {
      series.format.fill.setSolidColor(color);
      series.set({ gapWidth: 60, overlap: 0 });
    } else {
      if (line === 'None') series.format.line.lineStyle = 'None';
      else series.format.line.set({ color, lineStyle: line, weight: plan.type === 'XYScatter' ? 1 : 2 });
      series.set({ markerStyle: marker, markerBackgroundColor: color, markerForegroundColor: color, markerSize: 7 });
    }
    if (!labels) continue;
    series.hasDataLabels = true;
    if (labels === 'name') series.dataLabels.set({ showSeriesName: true, showValue: false });
    else series.dataLabels.numberFormat = plan.values.format;
  }
  return chart;
}

/** The figures of the series that have their names above them: what Excel makes a chart of. The others are added. */
function withNames({ series }: ChartPlan): Area {
  const areas = series.flatMap(({ name, values }) => (typeof name === 'string' ? [] : [name, values]));
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

function setUpAxis(axis: Excel.ChartAxis, { title, format, logarithmic }: ChartAxisPlan): void {
  axis.numberFormat = format;
  if (logarithmic) axis.set({ scaleType: 'Logarithmic', logBase: 10 });
  if (title === undefined) axis.title.visible = false;
  else axis.title.text = title;
}
