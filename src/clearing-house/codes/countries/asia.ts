import { countriesOf, type Country } from './country';

const centralAsia = countriesOf({ region: '142', subregion: '143' }, [
  ['KG', 'KGZ', '417', 'Kyrgyzstan', 'Kirghizistan', 'Кыргызстан'],
  ['KZ', 'KAZ', '398', 'Kazakhstan', 'Kazakhstan', 'Казахстан'],
  ['TJ', 'TJK', '762', 'Tajikistan', 'Tadjikistan', 'Таджикистан'],
  ['TM', 'TKM', '795', 'Turkmenistan', 'Turkménistan', 'Туркменистан'],
  ['UZ', 'UZB', '860', 'Uzbekistan', 'Ouzbékistan', 'Узбекистан'],
]);

const easternAsia = countriesOf({ region: '142', subregion: '030' }, [
  ['CN', 'CHN', '156', 'China', 'Chine', 'Китай'],
  [
    'HK',
    'HKG',
    '344',
    'China, Hong Kong Special Administrative Region',
    'Chine, région administrative spéciale de Hong Kong',
    'Китай, Специальный административный район Гонконг',
  ],
  ['JP', 'JPN', '392', 'Japan', 'Japon', 'Япония'],
  [
    'KP',
    'PRK',
    '408',
    'Democratic People’s Republic of Korea',
    'République populaire démocratique de Corée',
    'Корейская Народно-Демократическая Республика',
  ],
  ['KR', 'KOR', '410', 'Republic of Korea', 'République de Corée', 'Республика Корея'],
  ['MN', 'MNG', '496', 'Mongolia', 'Mongolie', 'Монголия'],
  [
    'MO',
    'MAC',
    '446',
    'China, Macao Special Administrative Region',
    'Chine, région administrative spéciale de Macao',
    'Китай, Специальный административный район Макао',
  ],
  // In ISO 3166-1 but not in the list of M49: the name is the one of ISO, the region the one of UN population data.
  ['TW', 'TWN', '158', 'Taiwan (Province of China)', 'Taïwan (Province de Chine)', 'Тайвань (провинция Китая)'],
]);

const southEasternAsia = countriesOf({ region: '142', subregion: '035' }, [
  ['BN', 'BRN', '096', 'Brunei Darussalam', 'Brunéi Darussalam', 'Бруней-Даруссалам'],
  ['ID', 'IDN', '360', 'Indonesia', 'Indonésie', 'Индонезия'],
  ['KH', 'KHM', '116', 'Cambodia', 'Cambodge', 'Камбоджа'],
  [
    'LA',
    'LAO',
    '418',
    'Lao People’s Democratic Republic',
    'République démocratique populaire lao',
    'Лаосская Народно-Демократическая Республика',
  ],
  ['MM', 'MMR', '104', 'Myanmar', 'Myanmar', 'Мьянма'],
  ['MY', 'MYS', '458', 'Malaysia', 'Malaisie', 'Малайзия'],
  ['PH', 'PHL', '608', 'Philippines', 'Philippines', 'Филиппины'],
  ['SG', 'SGP', '702', 'Singapore', 'Singapour', 'Сингапур'],
  ['TH', 'THA', '764', 'Thailand', 'Thaïlande', 'Таиланд'],
  ['TL', 'TLS', '626', 'Timor-Leste', 'Timor-Leste', 'Тимор-Лешти'],
  ['VN', 'VNM', '704', 'Viet Nam', 'Viet Nam', 'Вьетнам'],
]);

const southernAsia = countriesOf({ region: '142', subregion: '034' }, [
  ['AF', 'AFG', '004', 'Afghanistan', 'Afghanistan', 'Афганистан'],
  ['BD', 'BGD', '050', 'Bangladesh', 'Bangladesh', 'Бангладеш'],
  ['BT', 'BTN', '064', 'Bhutan', 'Bhoutan', 'Бутан'],
  ['IN', 'IND', '356', 'India', 'Inde', 'Индия'],
  ['IR', 'IRN', '364', 'Iran (Islamic Republic of)', 'Iran (République islamique d’)', 'Иран (Исламская Республика)'],
  ['LK', 'LKA', '144', 'Sri Lanka', 'Sri Lanka', 'Шри-Ланка'],
  ['MV', 'MDV', '462', 'Maldives', 'Maldives', 'Мальдивские Острова'],
  ['NP', 'NPL', '524', 'Nepal', 'Népal', 'Непал'],
  ['PK', 'PAK', '586', 'Pakistan', 'Pakistan', 'Пакистан'],
]);

const westernAsia = countriesOf({ region: '142', subregion: '145' }, [
  ['AE', 'ARE', '784', 'United Arab Emirates', 'Émirats arabes unis', 'Объединенные Арабские Эмираты'],
  ['AM', 'ARM', '051', 'Armenia', 'Arménie', 'Армения'],
  ['AZ', 'AZE', '031', 'Azerbaijan', 'Azerbaïdjan', 'Азербайджан'],
  ['BH', 'BHR', '048', 'Bahrain', 'Bahreïn', 'Бахрейн'],
  ['CY', 'CYP', '196', 'Cyprus', 'Chypre', 'Кипр'],
  ['GE', 'GEO', '268', 'Georgia', 'Géorgie', 'Грузия'],
  ['IL', 'ISR', '376', 'Israel', 'Israël', 'Израиль'],
  ['IQ', 'IRQ', '368', 'Iraq', 'Iraq', 'Ирак'],
  ['JO', 'JOR', '400', 'Jordan', 'Jordanie', 'Иордания'],
  ['KW', 'KWT', '414', 'Kuwait', 'Koweït', 'Кувейт'],
  ['LB', 'LBN', '422', 'Lebanon', 'Liban', 'Ливан'],
  ['OM', 'OMN', '512', 'Oman', 'Oman', 'Оман'],
  ['PS', 'PSE', '275', 'State of Palestine', 'État de Palestine', 'Государство Палестина'],
  ['QA', 'QAT', '634', 'Qatar', 'Qatar', 'Катар'],
  ['SA', 'SAU', '682', 'Saudi Arabia', 'Arabie saoudite', 'Саудовская Аравия'],
  ['SY', 'SYR', '760', 'Syrian Arab Republic', 'République arabe syrienne', 'Сирийская Арабская Республика'],
  // The United Nations took the name Türkiye into English and French in June 2022; the Russian name is unchanged.
  ['TR', 'TUR', '792', 'Türkiye', 'Türkiye', 'Турция'],
  ['YE', 'YEM', '887', 'Yemen', 'Yémen', 'Йемен'],
]);

export const asia: readonly Country[] = [
  ...centralAsia,
  ...easternAsia,
  ...southEasternAsia,
  ...southernAsia,
  ...westernAsia,
];
