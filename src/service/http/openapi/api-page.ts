import { createHash } from 'node:crypto';
import { paths } from '../../../contract/paths';
import { pagePolicy } from '../security-headers';
import { API_PAGE_STYLE } from './api-page-style';
import { Html, html } from './html';
import type { OpenApiDocument, OpenApiOperation, OpenApiParameter } from './openapi-types';
import { schemaText } from './schema-text';
import { tryIt } from './try-it';

const SCRIPT = `(${tryIt.toString()})()`;
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

// Letter by letter what the hashes are of: nothing may be added around it.
const SCRIPT_TAG = new Html(`<script>${SCRIPT}</script>`);
const STYLE_TAG = new Html(`<style>${API_PAGE_STYLE}</style>`);

/** The page may run this one script, wear this one style and ask the service it came from: nothing else. */
const POLICY = pagePolicy(
  `script-src ${hashOf(SCRIPT)}`,
  `style-src ${hashOf(API_PAGE_STYLE)}`,
  "connect-src 'self'",
  'img-src data:',
);

/** A page that lists everything in an OpenAPI document, with a form to try each GET; and the policy it goes with. */
export function apiPage(document: OpenApiDocument): { html: string; policy: string } {
  const { info, tags, components } = document;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${info.title}</title>
        <link rel="icon" href="data:," />
        ${STYLE_TAG}
      </head>
      <body>
        <header>
          <h1>${info.title} ${info.version}</h1>
          <p class="about">${info.description}</p>
          <p><a href="${paths.openapi}">The same for programs (OpenAPI 3.1)</a></p>
          <form>
            <label
              >Access token, if you have one; it is forgotten with this page
              <input id="token" type="password" autocomplete="off" spellcheck="false"
            /></label>
          </form>
        </header>
        <main>
          ${tags.map(
            ({ name }) =>
              html`<section>
                <h2>${name}</h2>
                ${operationsOf(document, name)}
              </section>`,
          )}
          <section>
            <h2>Schemas</h2>
            ${Object.entries(components.schemas).map(
              ([id, schema]) =>
                html`<h3 id="schema-${id}">${id}</h3>
                  ${schema.description !== undefined && html`<p>${schema.description}</p>`}
                  <pre tabindex="0">${schemaText(schema)}</pre>`,
            )}
          </section>
        </main>
        ${SCRIPT_TAG}
      </body>
    </html> `;
  return { html: page.text, policy: POLICY };
}

const operationsOf = ({ paths: addresses }: OpenApiDocument, tag: string): Html[] =>
  Object.entries(addresses).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, operation]) => operation.tags.includes(tag))
      .map(([method, operation]) => operationHtml(method.toUpperCase(), path, operation)),
  );

const operationHtml = (method: string, path: string, operation: OpenApiOperation): Html =>
  html`<article>
    <h3 id="${operation.operationId}"><code>${method} ${path}</code> ${operation.summary}</h3>
    <p>${operation.description} ${whoMay(operation)}</p>
    ${operation.parameters.length > 0 && parametersTable(operation.parameters)}
    ${operation.requestBody && bodyHtml(operation.requestBody)} ${answersTable(operation)}
    ${method === 'GET' && tryForm(path, operation)}
  </article>`;

function whoMay({ security }: OpenApiOperation): string {
  if (security.length === 0) return 'For everybody.';
  return security.some((way) => Object.keys(way).length === 0) ? 'With a token or without.' : 'With a token only.';
}

const parametersTable = (parameters: readonly OpenApiParameter[]): Html =>
  html`<table>
    <caption>
      Parameters
    </caption>
    ${parameters.map(
      ({ name, required, description, schema }) =>
        html`<tr>
          <th scope="row"><code>${name}</code>${!required && ' (optional)'}</th>
          <td>${description} <code>${schemaText(schema)}</code></td>
        </tr>`,
    )}
  </table>`;

const bodyHtml = ({ description, content }: NonNullable<OpenApiOperation['requestBody']>): Html =>
  html`<p>Body: ${description}</p>
    ${Object.entries(content).map(
      ([type, { schema, example }]) =>
        html`<pre tabindex="0">${type}: ${schemaText(schema)}</pre>
          ${example !== undefined && html`<pre tabindex="0">${JSON.stringify(example, null, 2)}</pre>`}`,
    )}`;

const answersTable = ({ responses }: OpenApiOperation): Html =>
  html`<table>
    <caption>
      Answers
    </caption>
    ${Object.entries(responses).map(([status, response]) =>
      '$ref' in response
        ? html`<tr>
            <th scope="row">${status}</th>
            <td><a href="#schema-ErrorAnswer">ErrorAnswer</a></td>
          </tr>`
        : html`<tr>
            <th scope="row">${status}</th>
            <td>
              ${response.description}${Object.entries(response.content ?? {}).map(
                ([type, { schema }]) => html` <code>${type}: ${schemaText(schema)}</code>`,
              )}
            </td>
          </tr>`,
    )}
  </table>`;

const tryForm = (path: string, { parameters }: OpenApiOperation): Html =>
  html`<form data-path="${path}" action="${path}">
    ${parameters.map(
      ({ name, in: where, example, required }) =>
        html`<label>${name} <input name="${name}" data-in="${where}" value="${required && example}" /></label>`,
    )}
    <button>Try it</button>
    <output tabindex="0"></output>
  </form>`;
