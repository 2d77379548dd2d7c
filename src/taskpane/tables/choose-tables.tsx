import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { TableDefinition } from '../../clearing-house/tables/definition';
import { useLanguage } from '../shell/language';
import { tableGroups } from './table-groups';

const useStyles = makeStyles({
  tables: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  boxes: { display: 'grid', paddingLeft: '20px' },
});

interface Props {
  readonly definitions: readonly TableDefinition[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** The tables of an edition to tick, one by one or a group at once. */
export function ChooseTables({ definitions, chosen, onChange }: Props) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const set = (ids: readonly string[], ticked: boolean) =>
    onChange(definitions.map(({ id }) => id).filter((id) => (ids.includes(id) ? ticked : chosen.includes(id))));
  return (
    // No Field: it would give all of these boxes one id, and the first box every label.
    <fieldset className={styles.tables}>
      <legend className={styles.legend}>{t('tables.tables')}</legend>
      {tableGroups(definitions).map(({ title, definitions: group }) => {
        const ids = group.map(({ id }) => id);
        const ticked = ids.filter((id) => chosen.includes(id)).length;
        return (
          <div key={title} role="group" aria-label={t(title)} className={styles.group}>
            <Checkbox
              label={t(title)}
              checked={ticked === 0 ? false : ticked === ids.length ? true : 'mixed'}
              onChange={() => set(ids, ticked < ids.length)}
            />
            <div className={styles.boxes}>
              {group.map(({ id, title: name }) => (
                <Checkbox
                  key={id}
                  label={`${id}  ${name[language]}`}
                  checked={chosen.includes(id)}
                  onChange={(_, { checked }) => set([id], checked === true)}
                />
              ))}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
