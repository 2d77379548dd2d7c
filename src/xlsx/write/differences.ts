import type { ConditionalStyle, Underline } from '../style';
import { escapeXml } from '../text';

const UNDERLINES: Readonly<Record<Underline, string>> = {
  Single: '',
  Double: ' val="double"',
  SingleAccountant: ' val="singleAccounting"',
  DoubleAccountant: ' val="doubleAccounting"',
};

/** Number formats of conditional formats are numbered apart from those of cells. */
const FIRST_FORMAT = 1000;

/** What the conditional formats of a workbook change, each once, in the order of their indices. */
export class Differences {
  private readonly indices = new Map<string, number>();

  readonly index = (style: ConditionalStyle): number => {
    const xml = differenceXml(style);
    let index = this.indices.get(xml);
    if (index === undefined) this.indices.set(xml, (index = this.indices.size));
    return index;
  };

  xml(): string {
    const all = [...this.indices.keys()].map((xml, index) =>
      xml.replace('numFmtId=""', `numFmtId="${FIRST_FORMAT + index}"`),
    );
    return `<dxfs count="${all.length}">${all.join('')}</dxfs>`;
  }
}

function differenceXml({
  fill,
  color,
  bold,
  italic,
  underline,
  strikethrough,
  numberFormat,
}: ConditionalStyle): string {
  const flag = (name: string, on: boolean | undefined): string =>
    on === undefined ? '' : `<${name}${on ? '' : ' val="0"'}/>`;
  const font = [
    flag('b', bold),
    flag('i', italic),
    flag('strike', strikethrough),
    color === undefined ? '' : `<color rgb="FF${color.slice(1)}"/>`,
    underline === undefined ? '' : `<u${UNDERLINES[underline]}/>`,
  ].join('');
  return [
    '<dxf>',
    font === '' ? '' : `<font>${font}</font>`,
    numberFormat === undefined ? '' : `<numFmt numFmtId="" formatCode="${escapeXml(numberFormat)}"/>`,
    // The fill of a conditional format is the background of a pattern.
    fill === undefined ? '' : `<fill><patternFill><bgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`,
    '</dxf>',
  ].join('');
}
