import { byId } from './dom';

/** The line at the foot of the page: what is going on, and what went wrong. */
export class StatusBar {
  private readonly status = byId('status');
  private readonly requests = byId('requests');

  ready(): void {
    this.show('Ready', '');
  }

  busy(text: string): void {
    this.show(text, 'busy');
  }

  error(text: string): void {
    this.show(text, 'error');
  }

  /** Something to know about what is selected; nothing ends it, unless something else is shown by now. */
  note(text: string | undefined): void {
    if (text !== undefined) this.show(text, 'note');
    else if (this.status.className === 'note') this.ready();
  }

  /** The number of requests that the add-in has made of the workbook. */
  countRequests(count: number): void {
    this.requests.textContent = count === 1 ? '1 Excel request' : `${count} Excel requests`;
  }

  private show(text: string, kind: '' | 'busy' | 'error' | 'note'): void {
    this.status.textContent = text;
    this.status.className = kind;
  }
}
