import { Body1, Caption1, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ALL_AGES } from '../../../clearing-house/codes/ages';
import { codeName, contentText, sayRemark } from '../../../clearing-house/intake/sentences';
import { useLanguage } from '../../shell/language';
import type { IntakePreview } from './use-intake';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '8px' },
  summary: { margin: 0 },
  samples: { borderCollapse: 'collapse', width: '100%', '& th, & td': { textAlign: 'start', padding: '2px 4px' } },
  number: { textAlign: 'end !important' as 'end', whiteSpace: 'nowrap' },
});

/** Figures shown as samples. */
const SAMPLES = 5;

/** What was recognised in the block: how much of what, the first figures, and what to look at first. */
export function Recognised({ preview: { reading } }: { readonly preview: IntakePreview }) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { figures, remarks } = reading;
  const list = (texts: readonly string[]) => new Intl.ListFormat(language).format([...new Set(texts)]);
  const summary =
    figures.length === 0
      ? t('intake.nothing')
      : t('intake.summary', {
          figures: figures.length,
          partners: new Set(figures.map(({ partner }) => partner)).size,
          years: list(figures.map(({ year }) => String(year)).sort()),
          sexes: list(figures.map(({ sex }) => codeName('sex', sex, language))),
        });
  return (
    <div className={styles.part}>
      <div role="status" aria-live="polite">
        <Body1 as="p" className={styles.summary}>
          {summary}
        </Body1>
      </div>
      {remarks.map((remark, index) => (
        <MessageBar key={index} intent="warning" layout="multiline">
          <MessageBarBody>{sayRemark(remark, language)}</MessageBarBody>
        </MessageBar>
      ))}
      {figures.length > 0 && (
        <table className={styles.samples}>
          <caption>
            <Caption1>{t('intake.samples')}</Caption1>
          </caption>
          <thead>
            <tr>
              {(['partner', 'year', 'sex'] as const).map((dimension) => (
                <th key={dimension} scope="col">
                  <Caption1>{t(`intake.dimension.${dimension}`)}</Caption1>
                </th>
              ))}
              <th scope="col" className={styles.number}>
                <Caption1>{t('intake.figure')}</Caption1>
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.slice(0, SAMPLES).map(({ partner, year, sex, age, content }, index) => (
              <tr key={index}>
                <td>{codeName('partner', partner, language)}</td>
                <td>{year}</td>
                <td>
                  {codeName('sex', sex, language)}
                  {age !== ALL_AGES && `, ${codeName('age', age, language)}`}
                </td>
                <td className={styles.number}>{contentText(content, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
