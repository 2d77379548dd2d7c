import { enumArgument, textArgument } from '../../kernel/arguments';
import { defineClass, readOnly, type HostObject } from '../../kernel/host-class';
import { newChart } from '../model/charts/chart';
import { CHART_TYPES } from '../model/charts/chart-type';
import { requireAllowed } from '../model/protection';
import { randomId } from '../model/random-id';
import type { Sheet } from '../model/sheet';
import { Chart, setChartSource } from './chart';
import { placeAt } from './place';

/** Where Excel would put a chart, and how large: 5 by 3 inches. Points. */
const AT_FIRST = { left: 144, top: 72, width: 360, height: 216 };

/** The charts of a sheet. */
export const ChartCollection = defineClass<Sheet>({
  name: 'ChartCollection',
  scalars: { Count: readOnly((sheet) => chartsOf(sheet).length) },
  items: (sheet) => chartsOf(sheet).map((chart): HostObject => Chart(chart)),
  item: (sheet, key) => {
    const wanted = textArgument(typeof key === 'number' ? String(key) : key);
    const charts = chartsOf(sheet);
    const chart =
      charts.find(({ id }) => id === wanted) ?? charts.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    return chart && Chart(chart);
  },
  methods: {
    Add: (sheet, [type, source, seriesBy]): HostObject => {
      requireAllowed(sheet, 'allowEditObjects');
      const chart = newChart({
        id: randomId(),
        sheet,
        name: freeName(sheet),
        type: enumArgument(type, CHART_TYPES),
        place: placeAt(sheet, AT_FIRST),
      });
      setChartSource(chart, source, seriesBy);
      sheet.book.state.charts.add(chart);
      return Chart(chart);
    },
  },
});

const chartsOf = (sheet: Sheet) => sheet.book.state.charts.on(sheet);

/** Excel counts the charts of a sheet. */
function freeName(sheet: Sheet): string {
  const taken = new Set(chartsOf(sheet).map(({ name }) => name));
  let number = taken.size + 1;
  while (taken.has(`Chart ${number}`)) number++;
  return `Chart ${number}`;
}
