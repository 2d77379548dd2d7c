import { Body1, Button, Subtitle2 } from '@fluentui/react-components';
import { CopyDiagnostics } from '../diagnostics/copy-diagnostics';
import { useLanguage } from './language';

/** What stands in the pane after something in it broke. */
export function Broken({ error }: { error: unknown }) {
  const { t } = useLanguage();
  return (
    <main role="alert" style={{ padding: 20, display: 'grid', gap: 12, justifyItems: 'start' }}>
      <Subtitle2 as="h1">{t('pane.broken.title')}</Subtitle2>
      <Body1>{t(isMissingPart(error) ? 'pane.part-missing' : 'pane.broken.text')}</Body1>
      <Button appearance="primary" onClick={() => location.reload()}>
        {t('pane.reload')}
      </Button>
      <CopyDiagnostics />
    </main>
  );
}

/** Whether a file of the add-in did not come (webpack's own errors for scripts and styles). */
const isMissingPart = (error: unknown): boolean =>
  error instanceof Error
  && (error.name === 'ChunkLoadError' || ('code' in error && error.code === 'CSS_CHUNK_LOAD_FAILED'));
