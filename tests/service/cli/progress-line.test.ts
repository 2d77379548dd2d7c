import { bar, ProgressLine } from '../../../src/service/cli/progress-line';

/** Shows a text every 50 ms of a second, or of ten, and gives what was printed. */
function shown(isTerminal: boolean, milliseconds: number): string[] {
  const printed: string[] = [];
  let now = 1_000_000;
  const line = new ProgressLine({ isTerminal, printError: (text) => printed.push(text) }, () => now);
  for (const end = now + milliseconds; now < end; now += 50) line.show(() => 'half done');
  line.say('A word.');
  return printed;
}

test('on a terminal a line is drawn over, ten times a second, and taken away', () => {
  const printed = shown(true, 1000);
  expect(printed.filter((text) => text === '\r\u001b[Khalf done')).toHaveLength(10);
  expect(printed.slice(-2)).toEqual(['\r\u001b[K', 'A word.\n']);
});

test('elsewhere there is a line of its own every five seconds', () => {
  expect(shown(false, 1000)).toEqual(['A word.\n']);
  expect(shown(false, 11_000)).toEqual(['half done\n', 'half done\n', 'A word.\n']);
});

test('the bar is full when all is done, and nothing where nobody knows how much there is', () => {
  expect(bar(0, 10)).toBe('[--------------------]   0 %');
  expect(bar(5, 10)).toBe('[##########----------]  50 %');
  expect(bar(11, 10)).toBe('[####################] 100 %');
  expect(bar(5, undefined)).toBe('');
});
