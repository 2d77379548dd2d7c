import type { Border, BorderEdge } from '../../engine/engine';
import { enumArgument } from '../kernel/arguments';
import { defineClass, readOnly, type Scalar } from '../kernel/host-class';
import { colorArgument } from './colors';
import type { Block } from './model/block';
import { uniform } from './model/cells';
import { requireAllowed } from './model/protection';

const EDGES: readonly BorderEdge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];
const STYLES: readonly Border['style'][] = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];
const WEIGHTS: readonly Border['weight'][] = ['Hairline', 'Thin', 'Medium', 'Thick'];
const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

interface BorderPlace {
  readonly block: Block;
  readonly edge: BorderEdge;
}

const bordersOf = ({ block, edge }: BorderPlace): Border[] =>
  block.areas.map((area) => block.sheet.book.engine.formats.border(block.sheet.id, area, edge));

/** A side's style, weight or colour. Giving a weight or a colour to a side without a line draws one. */
function borderScalar<K extends keyof Border>(key: K, read: (value: unknown) => Border[K]): Scalar<BorderPlace> {
  return {
    get: (place) => uniform(bordersOf(place).map((border) => border[key])),
    set: (place, value) => {
      const { block, edge } = place;
      const change = { [key]: read(value) } as Partial<Border>;
      requireAllowed(block.sheet, 'allowFormatCells');
      for (const [index, area] of block.areas.entries()) {
        const before = bordersOf(place)[index] ?? NO_BORDER;
        const drawn: Border = before.style === 'None' ? { ...NO_BORDER, style: 'Continuous' } : before;
        const border = change.style === 'None' ? NO_BORDER : { ...drawn, ...change };
        block.sheet.book.engine.formats.setBorder(block.sheet.id, area, edge, border);
      }
    },
  };
}

const RangeBorder = defineClass<BorderPlace>({
  name: 'RangeBorder',
  id: ({ edge }) => edge,
  scalars: {
    SideIndex: readOnly(({ edge }) => edge),
    Style: borderScalar('style', (value) => enumArgument(value, STYLES)),
    Weight: borderScalar('weight', (value) => enumArgument(value, WEIGHTS)),
    Color: borderScalar('color', colorArgument),
  },
  absent: ['TintAndShade'],
});

export const RangeBorderCollection = defineClass<Block>({
  name: 'RangeBorderCollection',
  scalars: { Count: readOnly(() => EDGES.length) },
  items: (block) => EDGES.map((edge) => RangeBorder({ block, edge })),
  item: (block, key) => RangeBorder({ block, edge: enumArgument(key, EDGES) }),
  absent: ['TintAndShade'],
});
