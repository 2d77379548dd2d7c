import { element } from './dom';

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly points?: readonly string[];
  /** The first is the one to do it; leaving by Escape is the last. */
  readonly answers: readonly [string, ...string[]];
}

/** Asks in a window of its own, and resolves with the answer. */
export function ask({ title, text, points = [], answers }: Question): Promise<string> {
  const buttons = answers.map((answer) => element('button', { type: 'submit', value: answer }, answer));
  const dialog = element(
    'dialog',
    { class: 'ask', 'aria-labelledby': 'ask-title' },
    element(
      'form',
      { method: 'dialog' },
      element('h2', { id: 'ask-title' }, title),
      element('p', {}, text),
      ...(points.length > 0 ? [element('ul', {}, ...points.map((point) => element('li', {}, point)))] : []),
      element('div', { class: 'ask-buttons' }, ...buttons),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === '' ? answers.at(-1)! : dialog.returnValue);
    });
  });
}
