import { paths } from '../../../contract/paths';
import { apiPage } from '../openapi/api-page';
import { openApiDocument } from '../openapi/openapi-document';
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
  handle(_, { routes, settings }) {
    const { html, policy } = apiPage(openApiDocument(routes, settings));
    return new Response(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy,
        'Cache-Control': 'no-cache',
      },
    });
  },
});
