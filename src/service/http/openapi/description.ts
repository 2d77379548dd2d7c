import type { Services } from '../services';
import { apiPage } from './api-page';
import { openApiDocument } from './openapi-document';

/** What the service says of itself: to programs, and to people with the policy that the page goes with. */
export interface Description {
  /** OpenAPI 3.1, as JSON. */
  readonly document: string;
  readonly page: { readonly html: string; readonly policy: string };
}

const made = new WeakMap<Services, Description>();

/** Describes the routes of a service. Made once: they never change while it runs. */
export function descriptionOf(services: Services): Description {
  const known = made.get(services);
  if (known) return known;
  const document = openApiDocument(services.routes, services.settings);
  const description = { document: JSON.stringify(document), page: apiPage(document) };
  made.set(services, description);
  return description;
}
