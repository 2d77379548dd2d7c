import { isServicePath, paths } from '../../src/contract/paths';

describe('addresses of the service', () => {
  test.each(Object.values(paths))('%s is one', (path) => expect(isServicePath(path)).toBe(true));

  test.each(['/', '/taskpane.html', '/api/v10/mirror', '/healthz.html', '/assets/api/v1/mirror'])(
    '%s is none',
    (path) => expect(isServicePath(path)).toBe(false),
  );
});
