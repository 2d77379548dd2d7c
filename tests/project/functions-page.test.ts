import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { descriptions } from '../../src/functions/metadata/descriptions';

const page = readFileSync(join(__dirname, '../../docs/functions.md'), 'utf8');

test.each(descriptions)('docs/functions.md has $id with its arguments in their order', ({ id, parameters }) => {
  const written = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  expect(page).toContain(`=CLEARINGHOUSE.${id}(${written.join(', ')})`);
  for (const { name } of parameters) expect(page).toContain(`**${name}**`);
});
