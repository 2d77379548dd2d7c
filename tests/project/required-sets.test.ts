import { REQUIREMENT_SETS } from '../../src/manifest/requirements';
import { needed } from '../../src/workbook/api-sets';

test('the pane asks for the sets that the manifest asks for; the shared runtime is what it runs in already', () => {
  const asked = REQUIREMENT_SETS.filter(({ name }) => name !== 'SharedRuntime');
  expect(needed).toEqual(asked.map(({ name, version }) => ({ set: name, version })));
});
