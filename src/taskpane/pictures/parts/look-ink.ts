import type { Look } from '../../../clearing-house/pictures/pair-point';
import { ink } from './ink';

/** How the mark of a look is drawn: full where the figures differ, hollow where they do not. */
export function lookInk(look: Look): { fill: string; stroke: string } {
  switch (look) {
    case 'own-higher':
      return { fill: ink('higher'), stroke: ink('ground') };
    case 'own-lower':
      return { fill: ink('lower'), stroke: ink('ground') };
    case 'agrees':
      return { fill: ink('ground'), stroke: ink('agrees') };
    case 'copied':
      return { fill: ink('ground'), stroke: ink('text') };
    case 'too-small':
      return { fill: ink('muted'), stroke: ink('ground') };
    case 'not-compared':
      return { fill: ink('ground'), stroke: ink('muted') };
  }
}
