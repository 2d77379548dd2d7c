import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as fc from 'fast-check';
import { xmlElement } from '../../../../src/service/sdmx/structure/xml-element';

test('attributes, elements, lists and nothing', () => {
  const content = {
    '@id': 'a',
    '@isPartial': true,
    b: [{ '@x': 1, '#text': 'one' }, 'two'],
    c: '',
    d: undefined,
    e: [],
  };
  expect(xmlElement('a', content)).toBe('<a id="a" isPartial="true"><b x="1">one</b><b>two</b><c/></a>');
});

test('any text comes back from a reader', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    trimValues: false,
    parseTagValue: false,
    attributeNamePrefix: '@',
    htmlEntities: true,
  });
  const allowed = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\S/.test(text));
  fc.assert(
    fc.property(allowed, allowed, (attribute, text) => {
      const xml = xmlElement('a', { b: { '@c': attribute, '#text': text } });
      expect(XMLValidator.validate(xml)).toBe(true);
      expect(parser.parse(xml)).toEqual({ a: { b: { '@c': attribute, '#text': text } } });
    }),
  );
});

test('what XML cannot hold is replaced', () => {
  expect(xmlElement('a', { '@b': 'x\u0000\ty', '#text': '\u0001<&' })).toBe('<a b="x\ufffd&#9;y">\ufffd&lt;&amp;</a>');
});
