import type { ReactNode } from 'react';
import { legendLayout } from '../../../clearing-house/pictures/layout/legend';
import { markShape } from '../../../clearing-house/pictures/mark-shape';
import { LOOKS, type Look } from '../../../clearing-house/pictures/pair-point';
import type { Translate } from '../../../clearing-house/messages/message';
import { lookInk } from './look-ink';
import { SvgText } from './svg-text';

/** A sign, drawn around 0, and what it means. */
export interface LegendEntry {
  readonly text: string;
  readonly sign: ReactNode;
}

/** How high the legend of a picture is. Pixels. */
export const legendHeight = (entries: readonly LegendEntry[], width: number): number =>
  legendLayout(
    entries.map(({ text }) => text),
    width,
  ).height + 6;

/** What the signs of a picture mean; within it, so that it goes along when the picture is copied. */
export function Legend({ entries, width, y }: { entries: readonly LegendEntry[]; width: number; y: number }) {
  return (
    <g transform={`translate(0 ${y + 6})`}>
      {legendLayout(
        entries.map(({ text }) => text),
        width,
      ).places.map(({ index, x, y: middle }) => (
        <g key={index} transform={`translate(${x} ${middle})`}>
          <g transform="translate(7 0)">{entries[index]!.sign}</g>
          <SvgText x={18} y={0}>
            {entries[index]!.text}
          </SvgText>
        </g>
      ))}
    </g>
  );
}

/** Entries for the looks that occur. */
export const lookEntries = (looks: readonly Look[], t: Translate): LegendEntry[] =>
  LOOKS.filter((look) => looks.includes(look)).map((look) => ({
    text: t(`picture.look.${look}`),
    sign: <path d={markShape(look, 0, 0)} {...lookInk(look)} strokeWidth={look.startsWith('own') ? 0.75 : 1.5} />,
  }));
