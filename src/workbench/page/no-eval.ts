import { config } from 'zod';

// zod would try `new Function` when the first schema is made: the page's security policy forbids that, and the
// browser reports the attempt as an error. So this is the first import of the page.
config({ jitless: true });
