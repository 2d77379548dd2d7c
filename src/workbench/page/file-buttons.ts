import { lossText, type Loss } from '../../xlsx/loss';
import type { XlsxWorkbook } from '../../xlsx/workbook';
import { XlsxError } from '../../xlsx/xlsx-error';
import { loadWorkbook, lostByWorkbench } from '../files/load-workbook';
import { workbookOf } from '../files/workbook-of';
import type { ExcelHost } from '../host/excel/excel-host';
import { ask } from './ask';
import { byId, element } from './dom';
import type { StatusBar } from './status-bar';

/** What the page does around the opening of a file. */
export interface OpeningSteps {
  /** The file was read and takes the place of the open workbook now. */
  readonly before: () => void;
  readonly opened: (name: string) => void;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens workbooks from files and saves them as files. What reads and writes them is fetched when it is needed first. */
export class FileButtons {
  private readonly chooser = element('input', { type: 'file', accept: '.xlsx,.xlsm', hidden: true });

  constructor(
    private readonly host: ExcelHost,
    private readonly status: StatusBar,
    private readonly steps: OpeningSteps,
  ) {
    document.body.append(this.chooser);
    this.chooser.addEventListener('change', () => {
      const [file] = this.chooser.files ?? [];
      this.chooser.value = ''; // the same file can be chosen again
      if (file) void this.report(() => this.open(file));
    });
    byId('file-open').addEventListener('click', () => void this.report(() => this.choose()));
    byId('file-save').addEventListener('click', () => void this.report(() => this.save()));
    window.addEventListener('keydown', (event) => this.onKey(event), { capture: true });
  }

  private onKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const button = { o: 'file-open', s: 'file-save' }[event.key.toLowerCase()];
    if (!button) return;
    event.preventDefault();
    event.stopPropagation();
    byId(button).click();
  }

  private async choose(): Promise<void> {
    const { book } = this.host;
    if (book.state.isDirty) {
      const answer = await ask({
        title: `${book.name} has changes that were not saved`,
        text: 'Opening another workbook closes this one, and what was not saved is lost.',
        answers: ['Open another', 'Cancel'],
      });
      if (answer === 'Cancel') return;
    }
    this.chooser.click();
  }

  private async open(file: File): Promise<void> {
    this.status.busy(`Opening ${file.name} …`);
    const { readXlsx } = await import('../../xlsx/read-xlsx');
    const workbook = await readXlsx(new Uint8Array(await file.arrayBuffer()));
    const points = lossPoints(workbook, lostByWorkbench(workbook));
    if (points.length > 0) {
      const answer = await ask({
        title: `The workbench does not keep everything in ${file.name}`,
        text: 'The file itself stays as it is. What you save from here will be without:',
        points,
        answers: ['Open', 'Cancel'],
      });
      if (answer === 'Cancel') return;
    }
    this.steps.before();
    await loadWorkbook(this.host, workbook);
    this.host.book.name = file.name;
    this.steps.opened(file.name);
  }

  private async save(): Promise<void> {
    const { book } = this.host;
    const name = `${book.name.replace(/\.xls[xm]?$/i, '')}.xlsx`;
    this.status.busy(`Saving ${name} …`);
    await book.engine.calculated(); // what was entered just now is saved with its results
    const workbook = workbookOf(this.host);
    const { writeWorkbook } = await import('../../xlsx/write-workbook');
    download(name, await writeWorkbook(workbook));
    book.state.isDirty = false;
    const points = lossPoints(workbook, []);
    if (points.length === 0) return;
    const text = 'The workbench does not write these into files:';
    await ask({ title: `${name} was saved without some things`, text, points, answers: ['OK'] });
  }

  /** Does a job; says in the status bar that it is going on, and what went wrong in a window. */
  private async report(job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      await ask({ title: 'That did not work', text, answers: ['OK'] });
      if (!(error instanceof XlsxError)) throw error;
    } finally {
      this.status.ready();
    }
  }
}

/** What is lost, sheet by sheet, in words. */
function lossPoints({ sheets, lost }: XlsxWorkbook, more: readonly Loss[]): string[] {
  return [
    ...sheets.flatMap((sheet) =>
      sheet.lost.length > 0 ? [`${sheet.name}: ${sheet.lost.map(lossText).join(', ')}`] : [],
    ),
    ...[...lost, ...more].map(lossText),
  ];
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
  const link = element('a', { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
