import * as fc from 'fast-check';
import { Refusal } from '../../../src/service/http/refusal';
import { contentTypeOf, type Format, inFormat, negotiate } from '../../../src/service/sdmx/negotiate';

const json: Format = {
  type: 'application/vnd.sdmx.data+json',
  version: '2.0.0',
  otherTypes: ['application/json'],
  shortNames: ['jsondata'],
};
const oldJson: Format = { ...json, version: '1.0.0' };
const csv: Format = { type: 'application/vnd.sdmx.data+csv', version: '2.0.0', otherTypes: ['text/csv'] };
const formats = [json, oldJson, csv];
const chosen = (accept: string | null, asked = {}): string =>
  contentTypeOf(negotiate(accept, formats, asked).format).replace('application/vnd.sdmx.data+', '');

test.each([
  [null, 'json;version=2.0.0'],
  ['', 'json;version=2.0.0'],
  ['*/*', 'json;version=2.0.0'],
  ['*', 'json;version=2.0.0'],
  ['application/*', 'json;version=2.0.0'],
  ['text/csv', 'csv;version=2.0.0'],
  ['application/json', 'json;version=2.0.0'],
  ['application/json;version=1.0.0', 'json;version=1.0.0'],
  ['application/vnd.sdmx.data+json; version=1.0.0', 'json;version=1.0.0'],
  ['application/vnd.sdmx.data+json;version="1.0"', 'json;version=1.0.0'],
  ['application/vnd.sdmx.data+json;version=1+.0.0', 'json;version=2.0.0'],
  ['APPLICATION/VND.SDMX.DATA+CSV', 'csv;version=2.0.0'],
  ['application/vnd.sdmx.data+csv, */*', 'csv;version=2.0.0'],
  ['application/vnd.sdmx.data+csv;q=0.5, */*;q=0.1', 'csv;version=2.0.0'],
  ['*/*, application/vnd.sdmx.data+json;q=0', 'csv;version=2.0.0'],
  ['application/xml, application/vnd.sdmx.data+json;version=3.0.0, text/csv;q=0.2', 'csv;version=2.0.0'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'json;version=2.0.0'],
])('for %j the answer is %s', (accept, expected) => expect(chosen(accept)).toBe(expected));

test.each(['application/xml', '*/*;q=0', 'application/vnd.sdmx.data+json;version=9.0.0', 'nonsense'])(
  'for %j there is nothing',
  (accept) => {
    const refused = (): unknown => negotiate(accept, formats);
    expect(refused).toThrow(Refusal);
    expect(refused).toThrow(/application\/vnd\.sdmx\.data\+csv;version=2\.0\.0/);
    expect(refused).toThrow(expect.objectContaining({ status: 406, headers: { Vary: 'Accept' } }) as Refusal);
  },
);

test('the address goes before the header', () => {
  expect(chosen('text/csv', { format: 'jsondata' })).toBe('json;version=2.0.0');
  expect(chosen('text/csv', { format: 'jsondata', formatVersion: '1.0.0' })).toBe('json;version=1.0.0');
  expect(chosen('text/csv', { formatVersion: '1.0.0' })).toBe('csv;version=2.0.0');
  expect(chosen(null, { format: 'application/vnd.sdmx.data+csv' })).toBe('csv;version=2.0.0');
  expect(chosen(null, { format: 'application/vnd.sdmx.data csv;version=2.0.0' })).toBe('csv;version=2.0.0');
  expect(() => chosen(null, { format: 'genericdata' })).toThrow(/can be had/);
});

test('what else is said about the format is handed on', () => {
  const { parameters } = negotiate('application/vnd.sdmx.data+csv;version=2.0.0;Labels=name;keys="obs";q=1', formats);
  expect([...parameters]).toEqual([
    ['labels', 'name'],
    ['keys', 'obs'],
  ]);
});

test('an answer says its type, and that it depends on what is accepted', () => {
  const response = inFormat(new Response('x', { headers: { Vary: 'Authorization' } }), contentTypeOf(json));
  expect(response.headers.get('Content-Type')).toBe('application/vnd.sdmx.data+json;version=2.0.0');
  expect(response.headers.get('Vary')).toBe('Authorization, Accept');
  expect(inFormat(new Response(null, { status: 304 }), 'x').headers.get('Content-Type')).toBeNull();
});

test('whatever the header is, there is a format or a refusal', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('*/*', 'text/csv', 'q=0.5', 'q=x', 'version=1+', 'version=+.+', ';', ',', '='),
  );
  fc.assert(
    fc.property(fc.array(part), fc.option(part, { nil: undefined }), (parts, format) => {
      try {
        expect(formats).toContain(negotiate(parts.join(';'), formats, { format, formatVersion: format }).format);
      } catch (error) {
        expect(error).toMatchObject({ code: 'not-acceptable' });
      }
    }),
  );
});
