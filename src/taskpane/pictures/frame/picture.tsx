import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ImageRegular, TableRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import { useLanguage } from '../../shell/language';
import { standaloneSvg } from '../export/svg-markup';
import { ExportMenu } from './export-menu';
import { PictureTable, type TableData } from './picture-table';
import { useWidth } from './use-width';

/** What every picture takes from the pane. */
export interface PictureFrameProps {
  /** What it is of, as `Bulgaria, emigration 2024, both sexes`; goes along when it is copied. */
  readonly subject: string;
  /** Sources of the figures, to print below it when it is copied. */
  readonly source: string;
  /** Further buttons, as for a chart of Excel. */
  readonly actions?: ReactNode;
}

interface Props extends PictureFrameProps {
  readonly title: string;
  /** What it shows, in sentences. */
  readonly summary: string;
  readonly table: () => TableData;
  /** Whether Enter does something. */
  readonly selects: boolean;
  /** Called before and after the picture is copied, if all of it is not on the page. */
  readonly onExport?: (exporting: boolean) => void;
  readonly controls?: ReactNode;
  readonly children: (width: number, describedBy: string) => ReactNode;
}

const useStyles = makeStyles({
  picture: { margin: 0, display: 'grid', gap: '6px', gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: { margin: 0 },
  summary: { margin: 0, lineHeight: tokens.lineHeightBase300, fontSize: tokens.fontSizeBase300 },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'center' },
});

/** A picture with its title, what it shows in words, and the same data as a table. */
export function Picture({
  title,
  subject,
  source,
  summary,
  table,
  selects,
  onExport,
  controls,
  actions,
  children,
}: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const [done, setDone] = useState('');
  const [ref, width] = useWidth<HTMLDivElement>();
  const id = useId();
  const name = `${title}. ${subject}`;
  const make = () => {
    onExport?.(true);
    const svg = ref.current!.querySelector<SVGSVGElement>('svg[data-picture]')!;
    const made = standaloneSvg(svg, { title: `${title}. ${subject}`, note: source });
    onExport?.(false);
    return made;
  };
  return (
    <figure className={styles.picture} aria-labelledby={`${id}-title`}>
      <div>
        <Subtitle2 as="h3" id={`${id}-title`} className={styles.heading}>
          {title}
        </Subtitle2>
        <Caption1 block>{subject}</Caption1>
      </div>
      <p id={`${id}-summary`} className={styles.summary}>
        {summary}
      </p>
      <div ref={ref}>
        {asTable ? (
          <PictureTable title={name} data={table()} />
        ) : (
          width !== undefined && children(width, `${id}-summary ${id}-keys`)
        )}
      </div>
      <Caption1 id={`${id}-keys`} hidden={asTable}>
        {t(selects ? 'picture.keys-select' : 'picture.keys')}
      </Caption1>
      <div className={styles.tools}>
        <Button
          size="small"
          appearance="subtle"
          icon={asTable ? <ImageRegular /> : <TableRegular />}
          onClick={() => setAsTable(!asTable)}
        >
          {t(asTable ? 'picture.as-picture' : 'picture.as-table')}
        </Button>
        {!asTable && <ExportMenu make={make} fileName={fileName(name)} onDone={setDone} />}
        {!asTable && controls}
        {actions}
      </div>
      <Caption1 role="status">{done}</Caption1>
    </figure>
  );
}

/** A name that every file system takes. */
const fileName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
