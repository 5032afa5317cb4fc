/** Whole findings about the directory's words and about holidays, each from one fault: Spanish, then English. */
import { expect, test } from 'vitest';
import { findingsIn, reportOf } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree } from '../../../../fixtures/content-faults/tree.ts';

const WORDS = `countryNamesIn: [fr, ar]
aliases:
  - { line: policia-999, words: [patrullero] }
needs:
  es:
    danger: [auxilio, me pega*]
`;
const HOLIDAYS = `- { on: "2027-07-28", country: GB, sources: [SOURCE] }\n`;
const SOURCE = Object.values(cleanTree())
  .join('\n')
  .match(/sources: \[([a-z0-9-]+)/)![1]!;

const withWords = (from: string, to: string) => ({
  ...cleanTree(),
  'facts/search-words.yaml': WORDS.replace(from, to),
});
const withHolidays = (from: string, to: string) => ({
  ...cleanTree(),
  'facts/holidays.yaml': HOLIDAYS.replace('SOURCE', SOURCE).replace(from, to),
});

test('the words of the directory and a list of holidays are no mistakes', () => {
  expect(findingsIn(withWords('', ''))).toEqual([]);
  expect(findingsIn(withHolidays('', ''))).toEqual([]);
});

test('the finding about another name of a service that does not exist', () => {
  expect(reportOf(withWords('policia-999', 'policia-998'))).toMatchInlineSnapshot(`
    "
    content/facts/search-words.yaml, línea 3: \`aliases[0].line\` es "policia-998".
    No existe un servicio con ese nombre en facts/helplines. Lo más parecido es \`policia-999\`. Escribe:

        line: policia-999

    Más: content/README.md#qué-hay-aquí

    content/facts/search-words.yaml, line 3: \`aliases[0].line\` is "policia-998".
    There is no service of that name in facts/helplines. The nearest is \`policia-999\`. Write:

        line: policia-999

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a need that the site does not have', () => {
  expect(reportOf(withWords('danger:', 'dangr:'))).toMatchInlineSnapshot(`
    "
    content/facts/search-words.yaml, línea 6: \`needs.es.dangr\`.
    Aquí no hay ningún campo con ese nombre. Lo más parecido es \`danger\`. Los campos posibles son danger, report, missing, offer, said-yes, papers, work, child, migrant, abroad, lawyer, quiet.

    Más: content/README.md#qué-hay-aquí

    content/facts/search-words.yaml, line 6: \`needs.es.dangr\`.
    There is no field of that name here. The nearest is \`danger\`. The possible fields are danger, report, missing, offer, said-yes, papers, work, child, migrant, abroad, lawyer, quiet.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a group of words that does not exist', () => {
  const withGroup = WORDS.replace('needs:', 'groups:\n  es: { take: [quit*] }\nneeds:').replace('auxilio', '<tke> dni');
  expect(reportOf({ ...cleanTree(), 'facts/search-words.yaml': withGroup })).toMatchInlineSnapshot(`
    "
    content/facts/search-words.yaml, línea 8: \`needs.es.danger[0]\` es "<tke> dni".
    La frase nombra el grupo <tke>, que no está en \`groups\`: no encontraría a nadie. Lo más parecido es \`take\`.

    Más: content/README.md#qué-hay-aquí

    content/facts/search-words.yaml, line 8: \`needs.es.danger[0]\` is "<tke> dni".
    The phrase names the group <tke>, which is not in \`groups\`: it would find nobody. The nearest is \`take\`.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a number among the words', () => {
  expect(reportOf(withWords('patrullero', 'llama al 0800 12 345'))).toMatchInlineSnapshot(`
    "
    content/facts/search-words.yaml, línea 3: \`aliases[0].words[0]\` es "llama al 0800 12 345".
    «0800 12 345» parece un teléfono. Un número vive solo en la ficha de su servicio, para que se corrija en un solo lugar; si es una cifra, redondéala con palabras (1,2 millones).

    Más: content/README.md#servicios

    content/facts/search-words.yaml, line 3: \`aliases[0].words[0]\` is "llama al 0800 12 345".
    “0800 12 345” looks like a telephone number. A number lives only in the record of its service, so that it is corrected in one place; if it is a figure, round it with words (1.2 million).

    More: content/README.md#services
    "
  `);
});

test('the finding about a service without any word', () => {
  expect(reportOf(withWords('[patrullero]', '[]'))).toMatchInlineSnapshot(`
    "
    content/facts/search-words.yaml, línea 3: \`aliases[0].words\` está vacío.
    La lista necesita al menos 1 y tiene 0. Cómo lo llama la gente, o pueblos donde atiende. Por ejemplo:

        words: [línea cien]

    Más: content/README.md#qué-hay-aquí

    content/facts/search-words.yaml, line 3: \`aliases[0].words\` is empty.
    The list needs at least 1 and has 0. What people call it, or towns that it serves. For example:

        words: [línea cien]

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a language that is no tag', () => {
  expect(reportOf(withWords('[fr, ar]', '[francés]'))).toMatchInlineSnapshot(`
    "
    content/facts/search-words.yaml, línea 1: \`countryNamesIn[0]\` es "francés".
    Es una etiqueta BCP 47: dos o tres letras minúsculas y, si hace falta, el país. Por ejemplo:

        - fr

    Más: content/README.md#qué-hay-aquí

    content/facts/search-words.yaml, line 1: \`countryNamesIn[0]\` is "francés".
    It is a BCP 47 tag: two or three small letters and, where needed, the country. For example:

        - fr

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a holiday that is no date', () => {
  expect(reportOf(withHolidays('"2027-07-28"', '28 de julio'))).toMatchInlineSnapshot(`
    "
    content/facts/holidays.yaml, línea 1: \`[0].on\` es "28 de julio".
    Los calendarios necesitan un día que exista, escrito año-mes-día y entre comillas. Por ejemplo:

        on: "2027-07-28"

    Más: content/README.md#fechas

    content/facts/holidays.yaml, line 1: \`[0].on\` is "28 de julio".
    Calendars need a day that exists, written year-month-day and in quotes. For example:

        on: "2027-07-28"

    More: content/README.md#dates
    "
  `);
});

test('the finding about a holiday of a source that does not exist', () => {
  expect(reportOf(withHolidays(`[${SOURCE}]`, '[nobody-says]'))).toMatchInlineSnapshot(`
    "
    content/facts/holidays.yaml, línea 1: \`[0].sources[0]\` es "nobody-says".
    No existe una fuente con ese nombre en facts/sources.yaml. Añade una ficha allí o corrige el nombre.

    Más: content/README.md#qué-hay-aquí

    content/facts/holidays.yaml, line 1: \`[0].sources[0]\` is "nobody-says".
    There is no source of that name in facts/sources.yaml. Add a record there or correct the name.

    More: content/README.md#what-is-here
    "
  `);
});
