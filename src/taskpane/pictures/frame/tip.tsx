import { makeStyles, tokens } from '@fluentui/react-components';
import type { Box } from '../../../clearing-house/pictures/box';

const useStyles = makeStyles({
  tip: {
    position: 'absolute',
    zIndex: 1,
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    width: 'max-content',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  terms: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '12px', margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/** What is said of a figure beside it. */
export interface TipContent {
  readonly title: string;
  readonly terms: readonly (readonly [string, string])[];
}

/** A tip beside a box, towards the middle of a picture of this size, so that it stays within. */
export function Tip({ content, at, width, height }: { content: TipContent; at: Box; width: number; height: number }) {
  const styles = useStyles();
  const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
  const right = x < width / 2;
  // A wide box, as a row of bars, has its tip above or below it.
  const across = at.width > width / 2;
  const side = across ? { left: 0 } : right ? { left: at.x + at.width + 8 } : { right: width - at.x + 8 };
  const level =
    y < height / 2
      ? { top: across ? at.y + at.height + 4 : at.y }
      : { bottom: height - (across ? at.y - 4 : at.y + at.height) };
  const room = across ? width : Math.max(120, right ? width - at.x - at.width - 8 : at.x - 8);
  return (
    <div
      className={styles.tip}
      style={{ ...side, ...level, maxWidth: Math.min(room, 300), boxSizing: 'border-box' }}
      data-tip=""
      aria-hidden="true"
    >
      <div className={styles.title}>{content.title}</div>
      <dl className={styles.terms}>
        {content.terms.map(([term, value]) => [
          <dt key={term} className={styles.term}>
            {term}
          </dt>,
          <dd key={`${term} value`} className={styles.value}>
            {value}
          </dd>,
        ])}
      </dl>
    </div>
  );
}
