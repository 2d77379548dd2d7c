import { textArgument } from '../../kernel/arguments';
import { defineClass } from '../../kernel/host-class';
import type { Chart, ChartAxisState, ChartTitleState } from '../model/charts/chart';
import { titleOf, wordsOf } from '../model/charts/chart-figures';
import { ChartAxisTitleFormat, ChartTitleFormat } from './chart-format';
import { setWordsFormula } from './chart-words';
import { flag, kept } from './scalars';

const title = (chart: Chart): ChartTitleState => chart.title;

/** Words that are set are seen. */
function setText(state: ChartTitleState, value: unknown): void {
  state.text = textArgument(value);
  state.cell = undefined;
  state.visible = true;
}

export const ChartTitle = defineClass<Chart>({
  name: 'ChartTitle',
  scalars: {
    Text: {
      get: (chart) => (chart.title.visible ? titleOf(chart) : ''),
      set: (chart, value) => setText(chart.title, value),
    },
    Visible: kept(title, 'visible', flag),
    Overlay: kept(title, 'overlay', flag),
  },
  navigations: { Format: ({ title: { look } }) => ChartTitleFormat(look) },
  methods: {
    SetFormula: (chart, [formula]) => {
      setWordsFormula(chart, chart.title, formula);
      chart.title.visible = true;
    },
  },
  absent: `HorizontalAlignment Top Left Width Height VerticalAlignment TextOrientation Position ShowShadow`.split(' '),
});

/** An axis of a chart. */
export interface AxisPlace {
  readonly chart: Chart;
  readonly kind: 'Category' | 'Value';
}

export const axisOf = ({ chart, kind }: AxisPlace): ChartAxisState =>
  kind === 'Category' ? chart.axes.category : chart.axes.value;

export const ChartAxisTitle = defineClass<AxisPlace>({
  name: 'ChartAxisTitle',
  scalars: {
    Text: {
      get: (place) => wordsOf(axisOf(place).title),
      set: (place, value) => setText(axisOf(place).title, value),
    },
    Visible: kept((place: AxisPlace) => axisOf(place).title, 'visible', flag),
  },
  navigations: { Format: (place) => ChartAxisTitleFormat(axisOf(place).title.look) },
  methods: {
    SetFormula: (place, [formula]) => {
      setWordsFormula(place.chart, axisOf(place).title, formula);
      axisOf(place).title.visible = true;
    },
  },
  absent: ['TextOrientation'],
});
