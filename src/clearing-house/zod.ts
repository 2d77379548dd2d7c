import { z } from 'zod';

// zod 4 compiles schemas with `new Function`, which a content security policy without unsafe-eval forbids.
// Every schema of the project is made from this `z`, so that the setting comes first.
z.config({ jitless: true });

export { z };
