import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: '2px 6px 2px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'break-word',
  },
  heading: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly label: string;
  readonly headings: readonly string[];
  /** Each with its key; the first cell names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A small table of the pane. It scrolls by itself where the pane is too narrow, and can be reached by the keyboard then. */
export function PairTable({ label, headings, rows }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col" className={`${styles.cell} ${styles.heading}`}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row" className={`${styles.cell} ${styles.heading}`}>
                {first}
              </th>
              {others.map((cell, index) => (
                <td key={headings[index + 1]} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
