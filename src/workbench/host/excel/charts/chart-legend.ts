import { defineClass } from '../../kernel/host-class';
import type { Chart } from '../model/charts/chart';
import { ChartLegendFormat } from './chart-format';
import { flag, kept, one } from './scalars';

const legend = (chart: Chart) => chart.legend;

export const ChartLegend = defineClass<Chart>({
  name: 'ChartLegend',
  scalars: {
    Visible: kept(legend, 'visible', flag),
    Position: kept(legend, 'position', one('Top', 'Bottom', 'Left', 'Right', 'Corner')),
    Overlay: kept(legend, 'overlay', flag),
  },
  navigations: { Format: (chart) => ChartLegendFormat(chart.legend.look) },
  absent: ['Left', 'Top', 'Width', 'Height', 'ShowShadow', 'LegendEntries'],
});
