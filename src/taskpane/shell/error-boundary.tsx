import { Component, type ReactNode } from 'react';
import { noteError } from '../../workbook/diagnostics/error-log';
import { Broken } from './broken';

/** Shows what broke instead of an empty pane, with a way on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('nothing') };
  }

  override componentDidCatch(error: unknown) {
    noteError(error);
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <Broken error={error} />;
  }
}
