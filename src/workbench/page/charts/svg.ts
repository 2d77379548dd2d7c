import type { Shape } from './drawing';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Some shapes as an SVG element that fills its parent. */
export function svgOf(shapes: readonly Shape[], width: number, height: number): SVGSVGElement {
  const svg = document.createElementNS(NAMESPACE, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', '100%');
  svg.setAttribute('height', '100%');
  // The frame around it says what it shows.
  svg.setAttribute('aria-hidden', 'true');
  for (const { tag, attributes, text } of shapes) {
    const part = document.createElementNS(NAMESPACE, tag);
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, String(value));
    if (text !== undefined) part.textContent = text;
    svg.append(part);
  }
  return svg;
}
