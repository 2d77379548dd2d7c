import { makeStyles, tokens } from '@fluentui/react-components';
import type { Direction, Verdict } from '../../clearing-house/mirror/measures/bands';
import { verdictStyle } from '../../clearing-house/mirror/highlight-plan';
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

/** A verdict in the words and colours of the sheet. */
export function VerdictBadge({ measured }: { measured: { readonly verdict: Verdict; readonly direction: Direction } }) {
  const styles = useStyles();
  const { language } = useLanguage();
  const { verdict, direction } = measured;
  const { fill, color, bold, italic, underline } = verdictStyle(verdict, direction);
  return (
    <span
      className={styles.badge}
      style={{
        backgroundColor: fill,
        color,
        fontWeight: bold ? 600 : 400,
        fontStyle: italic ? 'italic' : 'normal',
        textDecoration: underline ? 'underline' : 'none',
      }}
    >
      {verdictText(verdict, direction, language)}
    </span>
  );
}
