import { bareQueries } from './bare-queries';
import { fill } from './fill';
import { load } from './load';
import { addresses, type AddressKind } from './requests';

// What npm run bench -- service measures in processes of their own: fill DATABASE ROWS, bare DATABASE REQUESTS, and
// load ADDRESS KIND REQUESTS CONNECTIONS.

const [command, where = '', ...rest] = process.argv.slice(2);

function measure(): Promise<unknown> {
  switch (command) {
    case 'fill':
      return fill(where, Number(rest[0]));
    case 'bare':
      return bareQueries(where, Number(rest[0]));
    default:
      // Other addresses for another number of connections: answers are kept.
      return load(where, addresses[rest[0] as AddressKind](Number(rest[1]), Number(rest[2])), Number(rest[2]));
  }
}

process.stdout.write(JSON.stringify(await measure()));
