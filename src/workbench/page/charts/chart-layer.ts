import type { GridView, GridWindow } from '../../engine/univer/grid-window';
import type { ExcelHost } from '../../host/excel/excel-host';
import { Sheet } from '../../host/excel/model/sheet';
import type { Chart } from '../../host/excel/model/charts/chart';
import { element } from '../dom';
import { describeChart } from './describe-chart';
import { drawChart } from './draw-chart';
import { readChart } from './read-chart';
import { svgOf } from './svg';

const PIXELS_PER_POINT = 4 / 3;

/** A chart on the page. */
interface Shown {
  readonly frame: HTMLElement;
  /** What is drawn now: the same is not drawn twice. */
  drawn: string;
}

/**
 * The charts of the sheet on top, drawn over the grid: they move with their cells and show the figures that these have. As
 * they take no clicks, cells behind them can be reached.
 */
export class ChartLayer {
  /** Charts that begin in frozen rows or columns stay with these: each pair of panes cuts off what it does not show. */
  private readonly panes = new Map<string, HTMLElement>();
  private readonly shown = new Map<string, Shown>();
  private layer: HTMLElement | undefined;
  private waiting = false;
  private figuresChanged = true;

  constructor(
    private readonly host: ExcelHost,
    private readonly grid: GridWindow,
  ) {
    grid.onMoved(() => this.later(false));
    host.engine.onChange(({ kind }) => this.later(kind !== 'selection'));
    host.onRequestDone = () => this.later(true);
  }

  /** Draws once before the next frame, however much happens until then. */
  private later(figuresChanged: boolean): void {
    this.figuresChanged ||= figuresChanged;
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.draw();
    });
  }

  private draw(): void {
    const view = this.grid.view();
    const charts = view ? this.host.book.state.charts.on(new Sheet(this.host.book, view.sheet)) : [];
    const alive = charts.filter(({ place }) => place.cells.isAlive);
    const ids = new Set(alive.map(({ id }) => id));
    for (const [id, { frame }] of this.shown) {
      if (ids.has(id)) continue;
      frame.remove();
      this.shown.delete(id);
    }
    if (!view || alive.length === 0) return;
    this.cutPanes(view);
    for (const chart of alive) this.place(chart, view);
    this.figuresChanged = false;
  }

  /** The four panes of a sheet, each showing what of a chart lies in it. */
  private cutPanes({ headings, frozen }: GridView): void {
    for (const [key, pane] of this.panes) {
      const [rows, columns] = key.split('|').map((part) => part === 'frozen');
      pane.style.left = `${headings.width + (columns ? 0 : frozen.width)}px`;
      pane.style.top = `${headings.height + (rows ? 0 : frozen.height)}px`;
      pane.style.width = columns ? `${frozen.width}px` : '';
      pane.style.height = rows ? `${frozen.height}px` : '';
    }
  }

  private place(chart: Chart, view: GridView): void {
    const { cells, from, to } = chart.place;
    const { area } = cells;
    const scale = view.zoom * PIXELS_PER_POINT;
    const within = (start: (index: number) => number, index: number, points: number): number =>
      Math.min(start(index) + points * scale, start(index + 1));
    const left = within(view.columnStart, area.column, from.x);
    const top = within(view.rowStart, area.row, from.y);
    const width = within(view.columnStart, area.column + area.columns - 1, to.x) - left;
    const height = within(view.rowStart, area.row + area.rows - 1, to.y) - top;
    const frozenRows = area.row < view.frozen.rows;
    const frozenColumns = area.column < view.frozen.columns;

    const shown = this.shown.get(chart.id) ?? this.show(chart.id);
    const pane = this.pane(frozenRows, frozenColumns, view);
    if (shown.frame.parentElement !== pane) pane.append(shown.frame);
    shown.frame.style.left = `${left - (frozenColumns ? 0 : view.scroll.x + view.frozen.width)}px`;
    shown.frame.style.top = `${top - (frozenRows ? 0 : view.scroll.y + view.frozen.height)}px`;
    shown.frame.style.width = `${Math.max(0, width)}px`;
    shown.frame.style.height = `${Math.max(0, height)}px`;
    shown.frame.hidden = width < 1 || height < 1;
    const size = `${Math.round(width / view.zoom)}×${Math.round(height / view.zoom)}`;
    if (shown.frame.hidden || (!this.figuresChanged && shown.drawn.startsWith(size))) return;
    this.drawInto(shown, chart, size, width / view.zoom, height / view.zoom);
  }

  private drawInto(shown: Shown, chart: Chart, size: string, width: number, height: number): void {
    const picture = readChart(chart);
    const shapes = drawChart(picture, width, height);
    const drawn = size + JSON.stringify(shapes);
    if (shown.drawn === drawn) return;
    shown.drawn = drawn;
    shown.frame.setAttribute('aria-label', describeChart(picture));
    shown.frame.replaceChildren(svgOf(shapes, width, height));
  }

  private show(id: string): Shown {
    const frame = element('div', { class: 'chart', role: 'img' });
    const shown = { frame, drawn: '' };
    this.shown.set(id, shown);
    return shown;
  }

  private pane(frozenRows: boolean, frozenColumns: boolean, view: GridView): HTMLElement {
    const key = `${frozenRows ? 'frozen' : ''}|${frozenColumns ? 'frozen' : ''}`;
    const known = this.panes.get(key);
    if (known) return known;
    const pane = element('div', { class: 'chart-pane' });
    this.panes.set(key, pane);
    this.cutPanes(view);
    this.onPage().append(pane);
    return pane;
  }

  private onPage(): HTMLElement {
    this.layer ??= element('div', { class: 'charts' });
    if (!this.layer.isConnected) this.grid.element?.append(this.layer);
    return this.layer;
  }
}
