import { makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../../shell/language';

/** The data of a picture as a table: its columns, and the rows with their cells as text, the first one naming the row. */
export interface TableData {
  readonly columns: readonly { readonly text: string; readonly numeric: boolean }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

const useStyles = makeStyles({
  scroll: { overflow: 'auto', maxHeight: '420px', outlineOffset: '2px' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  caption: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  cell: {
    padding: '3px 8px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  numeric: { textAlign: 'end', whiteSpace: 'nowrap' },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    position: 'sticky',
    top: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    verticalAlign: 'bottom',
  },
});

/** The same data as the picture, for whoever reads tables. */
export function PictureTable({ title, data }: { title: string; data: TableData }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const alignment = (index: number) => (data.columns[index]?.numeric ? ` ${styles.numeric}` : '');
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('picture.table-scrolls', { title })}>
      <table className={styles.table}>
        <caption className={styles.caption}>{title}</caption>
        <thead>
          <tr>
            {data.columns.map(({ text }, index) => (
              <th key={index} scope="col" className={`${styles.cell} ${styles.head}${alignment(index)}`}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={index} className={`${styles.cell}${alignment(index + 1)}`}>
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
