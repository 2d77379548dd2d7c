import { checkStore } from '../store/check/check-store';
import { readArguments } from './arguments';
import { type Command, EXIT } from './command';
import { counted } from './progress-line';
import { withStore } from './with-store';

export const checkCommand: Command = {
  name: 'check',
  usage: '',
  summary: 'Looks whether the store is what it should be, while the service goes on; says what is wrong.',
  details: `Looked at are the engine's own check, the form of the tables, that vintages follow one another and brought what they
say, that nothing is known twice at a time, that coverage says what observations say, that exactly those figures are restricted
which must be, and that submissions are what was sent. Nothing is changed. If something is wrong, restore a backup.
Exit codes: 0 all is well, 1 something is wrong.
`,
  async run(args, context) {
    readArguments(args, {});
    const examined = await withStore(context, (store) =>
      checkStore(store, ({ what, wrong }) => {
        context.print(`${wrong.length === 0 ? 'good ' : 'WRONG'}  ${what}\n`);
        for (const sentence of wrong) context.print(`         ${sentence}\n`);
      }),
    );
    const bad = examined.filter(({ wrong }) => wrong.length > 0).length;
    if (bad === 0) return EXIT.done;
    context.printError(
      `${counted(bad, 'thing is', 'things are')} wrong with the store. Restore a backup, and report this.\n`,
    );
    return EXIT.failed;
  },
};
