import { webLightTheme } from '@fluentui/react-components';
import { inLines } from '../../../clearing-house/pictures/text-width';

/** A picture as it stands by itself. Pixels. */
export interface StandaloneSvg {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';
/** What is written into the elements, unless it is what an SVG has anyway. */
const PAINT: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
};
const LETTERS: Readonly<Record<string, string>> = {
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
};
const OF_THE_PAGE = ['class', 'style', 'role', 'tabindex', 'paint-order', 'data-picture', 'data-label'];
const EDGE = 16;
const TITLE = { size: 15, line: 20 } as const;
const NOTE = { size: 11, line: 15 } as const;

/**
 * A picture of the page as SVG that needs no page: styles written into it, a title above, a note below, in the light theme,
 * since it goes into documents.
 */
export function standaloneSvg(
  picture: SVGSVGElement,
  words: { readonly title: string; readonly note: string },
): StandaloneSvg {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  for (const element of copy.querySelectorAll('[data-cursor]')) element.remove();
  writeStyles(copy);
  const [inner, innerHeight] = [picture.width.baseVal.value, picture.height.baseVal.value];
  const titles = inLines(words.title, inner, TITLE.size);
  const notes = words.note === '' ? [] : inLines(words.note, inner, NOTE.size);
  const top = EDGE + titles.length * TITLE.line + 8;
  const [width, height] = [
    inner + 2 * EDGE,
    top + innerHeight + (notes.length > 0 ? 8 + notes.length * NOTE.line : 0) + EDGE,
  ];
  const root = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) {
    root.setAttribute(name, String(value));
  }
  add(root, 'rect', { width, height, fill: webLightTheme.colorNeutralBackground1 });
  lines(root, titles, EDGE + TITLE.size, TITLE, { 'font-weight': 600, fill: webLightTheme.colorNeutralForeground1 });
  copy.setAttribute('x', String(EDGE));
  copy.setAttribute('y', String(top));
  root.append(copy);
  lines(root, notes, top + innerHeight + 8 + NOTE.size, NOTE, { fill: webLightTheme.colorNeutralForeground3 });
  const title = document.createElementNS(SVG, 'title');
  title.textContent = words.title;
  root.prepend(title);
  return { markup: new XMLSerializer().serializeToString(root), width, height };
}

/** Writes what style sheets and themes make of each element into the element itself. */
function writeStyles(copy: SVGSVGElement): void {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = 'position:absolute;left:-100000px;top:0';
  for (const [token, value] of Object.entries(webLightTheme)) host.style.setProperty(`--${token}`, String(value));
  host.append(copy);
  document.body.append(host);
  const elements = [...copy.querySelectorAll<SVGElement>('path, rect, text')];
  const styles = elements.map((element) => {
    const computed = getComputedStyle(element);
    const wanted = element.tagName === 'text' ? { ...PAINT, ...LETTERS } : PAINT;
    return Object.entries(wanted).map(([name, usual]) => ({ name, usual, value: computed.getPropertyValue(name) }));
  });
  host.remove();
  elements.forEach((element, index) => {
    for (const { name, usual, value } of styles[index]!) {
      if (value === usual) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    if (element.tagName === 'text' && element.hasAttribute('stroke')) putBorderBelow(element);
  });
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (OF_THE_PAGE.includes(name) || name.startsWith('aria-')) element.removeAttribute(name);
    }
  }
  copy.setAttribute('font-family', webLightTheme.fontFamilyBase);
}

/** The border of a text as a text of its own below it: not every program knows `paint-order`. */
function putBorderBelow(text: SVGElement): void {
  text.before(text.cloneNode(true));
  for (const name of ['stroke', 'stroke-width', 'stroke-linejoin']) text.removeAttribute(name);
}

function lines(
  root: SVGSVGElement,
  texts: readonly string[],
  first: number,
  { size, line }: { readonly size: number; readonly line: number },
  attributes: Readonly<Record<string, string | number>>,
): void {
  texts.forEach((text, index) => {
    const font = { 'font-family': webLightTheme.fontFamilyBase, 'font-size': size };
    add(root, 'text', { x: EDGE, y: first + index * line, ...font, ...attributes }).textContent = text;
  });
}

function add(root: SVGSVGElement, name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  root.append(element);
  return element;
}
