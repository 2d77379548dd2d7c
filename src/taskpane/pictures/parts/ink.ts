import { makeStyles, tokens } from '@fluentui/react-components';

/**
 * The colours of pictures, as properties that everything in one is drawn with. They follow the theme. Where the system brings its own
 * colours there are but a few, and shapes, patterns and signs say the rest. Orange is the own figure being lower, violet higher,
 * as in the sheet; both are told apart by colour-blind readers.
 */
export const useInk = makeStyles({
  ink: {
    '--ink-text': tokens.colorNeutralForeground1,
    '--ink-muted': tokens.colorNeutralForeground3,
    '--ink-axis': tokens.colorNeutralStrokeAccessible,
    '--ink-grid': tokens.colorNeutralStroke2,
    '--ink-ground': tokens.colorNeutralBackground1,
    '--ink-shade': tokens.colorSubtleBackgroundHover,
    '--ink-band': tokens.colorPaletteTealBackground2,
    '--ink-band-opacity': '0.28',
    '--ink-agrees': tokens.colorPaletteTealBorderActive,
    '--ink-higher': tokens.colorPaletteLavenderBorderActive,
    '--ink-lower': tokens.colorPaletteDarkOrangeForeground1,
    '--ink-own': tokens.colorBrandForeground1,
    '--ink-partner': tokens.colorNeutralForeground3,
    '--ink-focus': tokens.colorStrokeFocus2,
    '--ink-step-1': '0.16',
    '--ink-step-2': '0.36',
    '--ink-step-3': '0.6',
    '--ink-step-4': '1',
    '--ink-on-step-4': tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: 'tabular-nums',
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': {
      '--ink-text': 'CanvasText',
      '--ink-muted': 'CanvasText',
      '--ink-axis': 'CanvasText',
      '--ink-grid': 'color-mix(in srgb, CanvasText 30%, Canvas)',
      '--ink-ground': 'Canvas',
      '--ink-shade': 'Canvas',
      '--ink-band': 'CanvasText',
      '--ink-band-opacity': '0.12',
      '--ink-agrees': 'CanvasText',
      '--ink-higher': 'CanvasText',
      '--ink-lower': 'CanvasText',
      '--ink-own': 'CanvasText',
      '--ink-partner': 'CanvasText',
      '--ink-focus': 'Highlight',
      '--ink-step-1': '0',
      '--ink-step-2': '0',
      '--ink-step-3': '0',
      '--ink-step-4': '0',
      '--ink-on-step-4': 'CanvasText',
    },
  },
});

/** A property of `useInk`, as an attribute of SVG takes it. */
export const ink = (
  name:
    | 'text'
    | 'muted'
    | 'axis'
    | 'grid'
    | 'ground'
    | 'shade'
    | 'band'
    | 'agrees'
    | 'higher'
    | 'lower'
    | 'own'
    | 'partner'
    | 'focus',
): string => `var(--ink-${name})`;
