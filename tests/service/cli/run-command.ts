import { run } from '../../../src/service/cli/run';

/** Runs a command and collects what it prints; `onPrint` sees each piece as it comes. */
export async function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  onPrint: (text: string, stop: () => void) => void = () => undefined,
): Promise<{ code: number; printed: string; errors: string }> {
  const stopping = new AbortController();
  let printed = '';
  let errors = '';
  const code = await run(args, {
    environment,
    stop: stopping.signal,
    print: (text) => {
      printed += text;
      onPrint(text, () => stopping.abort());
    },
    printError: (text) => (errors += text),
  });
  return { code, printed, errors };
}
