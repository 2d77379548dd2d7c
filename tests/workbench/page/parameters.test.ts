import { pageParameters } from '../../../src/workbench/page/parameters';

test('the address sets languages and the name of the workbook', () => {
  expect(pageParameters('?locale=de-DE&contentLocale=fr-FR&name=Tables.xlsx')).toEqual({
    locale: 'de-DE',
    contentLocale: 'fr-FR',
    documentName: 'Tables.xlsx',
  });
});

test('the document follows the interface, and what is missing or malformed has a default', () => {
  expect(pageParameters('?locale=ru-ru')).toMatchObject({ locale: 'ru-RU', contentLocale: 'ru-RU' });
  expect(pageParameters('?locale=not_a_locale')).toEqual({
    locale: 'en-US',
    contentLocale: 'en-US',
    documentName: 'Book1.xlsx',
  });
});
