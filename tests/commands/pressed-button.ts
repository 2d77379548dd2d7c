import { commands } from '../../src/commands/commands';
import type { CommandName } from '../../src/manifest/ribbon';
import { listenForNotices } from '../../src/workbook/notice-channel';
import { sayProblem } from '../../src/commands/report';

/** An open pane's ear: what commands say. Close it when the test ends. */
export class Pane {
  private readonly said: string[] = [];
  private readonly end: () => void;

  constructor() {
    this.end = listenForNotices((text) => this.said.push(text));
  }

  /** Presses a button of the ribbon. @returns what the pane then shows, in English */
  async press(name: CommandName): Promise<string | undefined> {
    this.said.length = 0;
    await commands[name]!('en').catch((problem: unknown) => sayProblem('en', problem));
    return this.said.join('\n') || undefined;
  }

  close(): void {
    this.end();
  }
}
