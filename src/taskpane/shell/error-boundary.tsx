import { Body1, Button, Subtitle2 } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Language } from '../../clearing-house/messages/language';
import { message } from '../../clearing-house/messages/message';

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Shows what broke instead of an empty pane, with a way on. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | undefined }> {
  override state = { error: undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state as { error: Error | undefined };
    const { language, children } = this.props;
    if (!error) return children;
    return (
      <div role="alert" style={{ padding: 20, display: 'grid', gap: 12 }}>
        <Subtitle2 as="h1">{message(language, 'pane.broken.title')}</Subtitle2>
        <Body1>{message(language, 'pane.broken.text')}</Body1>
        <pre style={{ whiteSpace: 'pre-wrap', fontSize: 12 }}>{error.message}</pre>
        <Button appearance="primary" onClick={() => location.reload()}>
          {message(language, 'pane.reload')}
        </Button>
      </div>
    );
  }
}
