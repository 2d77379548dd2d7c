import { paths } from '../../../contract/paths';
import { whole } from '../json';
import { descriptionOf } from '../openapi/description';
import { defineRoute } from '../route';

export const apiPageRoute = defineRoute({
  method: 'GET',
  path: paths.apiPage,
  name: 'apiPage',
  summary: 'This description for people',
  description: 'A page that lists everything the service can be asked for, and asks it.',
  group: 'About',
  who: 'public',
  answers: { 200: { description: 'The page.', content: { 'text/html': null } } },
  handle(_, services) {
    const { html, policy } = descriptionOf(services).page;
    return whole(html, 'text/html; charset=utf-8', {
      headers: { 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' },
    });
  },
});
