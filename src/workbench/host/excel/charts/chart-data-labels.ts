import { flagArgument } from '../../kernel/arguments';
import { defineClass } from '../../kernel/host-class';
import type { ChartLabelsState } from '../model/charts/chart';
import { ChartDataLabelFormat } from './chart-format';
import { flag, kept, one, text } from './scalars';

const POSITIONS = `None Center InsideEnd InsideBase OutsideEnd Left Right Top Bottom BestFit Callout`.split(' ');

const labels = (state: ChartLabelsState): ChartLabelsState => state;

/** What is written at the points of a series, or of all series of a chart. */
export const ChartDataLabels = defineClass<ChartLabelsState>({
  name: 'ChartDataLabels',
  scalars: {
    ShowValue: kept(labels, 'showValue', flag),
    ShowSeriesName: kept(labels, 'showSeriesName', flag),
    ShowCategoryName: kept(labels, 'showCategoryName', flag),
    Position: kept(labels, 'position', one(...POSITIONS)),
    NumberFormat: { ...kept(labels, 'numberFormat', text), get: (state) => state.numberFormat ?? 'General' },
    LinkNumberFormat: {
      get: (state) => state.numberFormat === undefined,
      set: (state, value) => {
        state.numberFormat = flagArgument(value) ? undefined : (state.numberFormat ?? 'General');
      },
    },
  },
  navigations: { Format: ({ look }) => ChartDataLabelFormat(look) },
  absent: `ShowLegendKey ShowPercentage ShowBubbleSize Separator TextOrientation AutoText HorizontalAlignment
VerticalAlignment`.split(/\s+/),
});
