import { Badge } from '@fluentui/react-components';
import { toDo } from '../../clearing-house/answers/settle';
import { findingsIn } from '../../workbook/check-tables';
import type { TableSheet } from '../../workbook/table-sheet';
import { useLanguage } from '../shell/language';
import { useLiveState } from '../shell/tools';

/** How a table stands: in order, or how much somebody has to do something about. */
export function TableBadge({ table }: { table: TableSheet }) {
  const { t } = useLanguage();
  const findings = toDo(findingsIn(useLiveState().answered, table.id));
  if (!table.reading) return <Badge color="severe">{t('tables.unreadable')}</Badge>;
  if (findings.length === 0)
    return (
      <Badge color="success" appearance="tint">
        {t('tables.no-findings')}
      </Badge>
    );
  const grave = findings.some(({ finding }) => finding.severity === 'error');
  return (
    <Badge color={grave ? 'danger' : 'warning'} appearance="tint">
      {t('tables.findings', { count: findings.length })}
    </Badge>
  );
}
