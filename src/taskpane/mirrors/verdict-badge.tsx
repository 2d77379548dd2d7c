import { makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import type { Direction, Verdict } from '../../clearing-house/mirror/measures/bands';
import { verdictStyle } from '../../clearing-house/mirror/verdict-style';
import { verdictText } from '../../clearing-house/mirror/verdict-words';
import { useLanguage } from '../shell/language';

const useStyles = makeStyles({
  badge: {
    display: 'inline-block',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A few words in a frame. */
export function Badge({ style, children }: { style?: CSSProperties; children: ReactNode }) {
  return (
    <span className={useStyles().badge} style={style}>
      {children}
    </span>
  );
}

/** A verdict in the words and colours of the sheet. */
export function VerdictBadge({ measured }: { measured: { readonly verdict: Verdict; readonly direction: Direction } }) {
  const { language } = useLanguage();
  const { verdict, direction } = measured;
  const { fill, color, bold, italic, underline } = verdictStyle(verdict, direction);
  return (
    <Badge
      style={{
        backgroundColor: fill,
        color,
        fontWeight: bold ? 600 : 400,
        fontStyle: italic ? 'italic' : 'normal',
        textDecoration: underline ? 'underline' : 'none',
      }}
    >
      {verdictText(verdict, direction, language)}
    </Badge>
  );
}
