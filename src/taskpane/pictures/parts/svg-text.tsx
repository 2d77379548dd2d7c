import type { SVGProps } from 'react';
import { TEXT } from '../../../clearing-house/pictures/text-width';
import { ink } from './ink';

interface Props extends Omit<SVGProps<SVGTextElement>, 'ref'> {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** A border in the colour of the ground keeps it legible on lines. */
  readonly halo?: boolean;
}

/** A line of text around the middle height `y`. */
export function SvgText({ size = TEXT.label, halo = false, fill = ink('text'), children, ...rest }: Props) {
  const border = halo
    ? { stroke: ink('ground'), strokeWidth: 3, strokeLinejoin: 'round' as const, paintOrder: 'stroke' }
    : {};
  return (
    <text dy="0.35em" fontSize={size} fill={fill} {...border} {...rest}>
      {children}
    </text>
  );
}
