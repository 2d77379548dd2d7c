import { config } from 'zod';

// zod 4 compiles schemas with `new Function`, which a content security policy without unsafe-eval forbids.
// Every schema of the project is made from this module, so that the setting comes first.
config({ jitless: true });

/** To be imported as `import * as z`: through the `z` of zod, bundles would get every language of its messages. */
export * from 'zod';
