/** Whole messages about a value with a form of its own, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../fixtures/content-faults/faults.ts';

test('a date that does not exist', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'readOn: "2026-11-24"', 'readOn: "2026-02-30"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 40: \`readOn\` es "2026-02-30".
    Los calendarios necesitan un día que exista, escrito año-mes-día y entre comillas. Por ejemplo:

        readOn: "2026-11-24"

    Más: content/README.md#dates

    content/facts/helplines/gb/policia-999.yaml, line 40: \`readOn\` is "2026-02-30".
    Calendars need a day that exists, written year-month-day and in quotes. For example:

        readOn: "2026-11-24"

    More: content/README.md#dates
    "
  `);
});

test('a date in another order', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'readOn: "2026-11-24"', 'readOn: "24/11/2026"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 40: \`readOn\` es "24/11/2026".
    Los calendarios necesitan un día que exista, escrito año-mes-día y entre comillas. Escribe:

        readOn: "2026-11-24"

    Más: content/README.md#dates

    content/facts/helplines/gb/policia-999.yaml, line 40: \`readOn\` is "24/11/2026".
    Calendars need a day that exists, written year-month-day and in quotes. Write:

        readOn: "2026-11-24"

    More: content/README.md#dates
    "
  `);
});

test('a date without quotes', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'readOn: "2026-11-24"', 'readOn: 2026-11-24')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 40: \`readOn\` es 2026-11-24.
    Una fecha sin comillas puede correrse un día, y una que no existe pasa por otra. Escribe:

        readOn: "2026-11-24"

    Más: content/README.md#dates

    content/facts/helplines/gb/policia-999.yaml, line 40: \`readOn\` is 2026-11-24.
    A date without quotes can shift by a day, and one that does not exist passes for another. Write:

        readOn: "2026-11-24"

    More: content/README.md#dates
    "
  `);
});

test('a date to come', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'on: "2027-04-01"', 'on: "2027-05-02"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 43: \`checks[0].on\` es "2027-05-02".
    Ese día todavía no ha llegado: hoy es 2027-05-01. Aquí va el día en que se hizo.

    Más: content/README.md#dates

    content/facts/helplines/gb/policia-999.yaml, line 43: \`checks[0].on\` is "2027-05-02".
    That day has not come yet: today is 2027-05-01. This is the day on which it was done.

    More: content/README.md#dates
    "
  `);
});

test('a date known in part that is in words', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'sourceDate: "2026-09"', 'sourceDate: setiembre')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 39: \`sourceDate\` es "setiembre".
    Va entre comillas lo que se sabe: el año, el año y el mes, o el día completo. Por ejemplo:

        sourceDate: "2025-09"

    Más: content/README.md#dates

    content/facts/helplines/gb/policia-999.yaml, line 39: \`sourceDate\` is "setiembre".
    What is known goes in quotes: the year, the year and month, or the whole day. For example:

        sourceDate: "2025-09"

    More: content/README.md#dates
    "
  `);
});

test('a campaign day in another order', () => {
  expect(reportOfFault('campaign.yaml', 'day: "07-30"', 'day: "30/07"')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 2: \`day\` es "30/07".
    Es un día de cada año: mes y día con dos cifras, entre comillas, y el día existe. Escribe:

        day: "07-30"

    Más: content/README.md#dates

    content/campaign.yaml, line 2: \`day\` is "30/07".
    It is a day of every year: month and day with two digits each, in quotes, and the day exists. Write:

        day: "07-30"

    More: content/README.md#dates
    "
  `);
});

test('an observance on a day that does not exist', () => {
  expect(reportOfFault('facts/days.yaml', '07-30', '06-31')).toMatchInlineSnapshot(`
    "
    content/facts/days.yaml, línea 3: \`dia-mundial.monthDay\` es "06-31".
    Es un día de cada año: mes y día con dos cifras, entre comillas, y el día existe. Por ejemplo:

        monthDay: "07-30"

    Más: content/README.md#dates

    content/facts/days.yaml, line 3: \`dia-mundial.monthDay\` is "06-31".
    It is a day of every year: month and day with two digits each, in quotes, and the day exists. For example:

        monthDay: "07-30"

    More: content/README.md#dates
    "
  `);
});

test('a time with one digit', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'opens: "08:00"', 'opens: "8:00"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 28: \`hours.intervals[0].opens\` es "8:00".
    La hora va de "00:00" a "24:00", con dos cifras a cada lado y entre comillas. Escribe:

        opens: "08:00"

    Más: content/README.md#dates

    content/facts/helplines/gb/policia-999.yaml, line 28: \`hours.intervals[0].opens\` is "8:00".
    The time goes from "00:00" to "24:00", with two digits on each side and in quotes. Write:

        opens: "08:00"

    More: content/README.md#dates
    "
  `);
});

test('a time zone that does not exist', () => {
  expect(reportOfFault('campaign.yaml', 'Europe/London', 'Europe/Londn')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 7: \`timeZone\` es "Europe/Londn".
    Esa zona horaria no existe. Su nombre es el de la base IANA: continente y ciudad. Escribe:

        timeZone: Europe/London

    Más: content/README.md#dates

    content/campaign.yaml, line 7: \`timeZone\` is "Europe/Londn".
    That time zone does not exist. Its name is that of the IANA database: continent and city. Write:

        timeZone: Europe/London

    More: content/README.md#dates
    "
  `);
});

test('an id with capitals and accents', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'operator: oficina', 'operator: Oficina Ñ')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 7: \`operator\` es "Oficina Ñ".
    Quién lo atiende, en organisations.yaml. Usa letras minúsculas sin acento, cifras y guiones, hasta 64 caracteres. Escribe:

        operator: oficina-n

    Más: content/README.md#names

    content/facts/helplines/gb/policia-999.yaml, line 7: \`operator\` is "Oficina Ñ".
    Who runs it, in organisations.yaml. Use small letters without accents, digits and hyphens, up to 64 characters. Write:

        operator: oficina-n

    More: content/README.md#names
    "
  `);
});

test('a name of an entry with spaces', () => {
  expect(reportOfFault('facts/days.yaml', 'dia-mundial:', 'Día mundial:')).toMatchInlineSnapshot(`
    "
    content/facts/days.yaml, línea 1: \`["Día mundial"]\`.
    Este nombre lleva letras minúsculas sin acento, cifras y guiones. Escribe:

        dia-mundial: …

    Más: content/README.md#names

    content/facts/days.yaml, line 1: \`["Día mundial"]\`.
    This name has small letters without accents, digits and hyphens. Write:

        dia-mundial: …

    More: content/README.md#names
    "
  `);
});

test('a key of a phrase without a dot', () => {
  expect(reportOfFault('strings/es.yaml', 'other:\n  site.name', 'other:\n  site: Campaña\n  site.name')).toMatchInlineSnapshot(`
    "
    content/strings/es.yaml, línea 11: \`other.site\`.
    La clave de una frase tiene dos partes o más unidas por puntos, y empieza con minúscula. Por ejemplo:

        help.title: "…"

    Más: content/README.md#strings

    content/strings/es.yaml, line 11: \`other.site\`.
    The key of a phrase has two or more parts joined by dots, and begins with a small letter. For example:

        help.title: "…"

    More: content/README.md#strings
    "
  `);
});

test('a language tag with an underscore', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'languages: [es]', 'languages: [es_PE]')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 35: \`languages[0]\` es "es_PE".
    Es una etiqueta BCP 47: dos o tres letras minúsculas y, si hace falta, el país. Escribe:

        - es-PE

    Más: content/README.md#languages

    content/facts/helplines/gb/policia-999.yaml, line 35: \`languages[0]\` is "es_PE".
    It is a BCP 47 tag: two or three small letters and, where needed, the country. Write:

        - es-PE

    More: content/README.md#languages
    "
  `);
});

test('a country in small letters', () => {
  expect(reportOfFault('campaign.yaml', 'code: GB', 'code: gb')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 5: \`country.code\` es "gb".
    El país, en dos letras. Un país se escribe con dos letras mayúsculas. Escribe:

        code: GB

    Más: content/README.md#names

    content/campaign.yaml, line 5: \`country.code\` is "gb".
    The country, in two letters. A country is written with two capitals. Write:

        code: GB

    More: content/README.md#names
    "
  `);
});

test('a region in small letters', () => {
  expect(reportOfFault('facts/regions.yaml', 'shape: GB-ENG', 'shape: gb-eng')).toMatchInlineSnapshot(`
    "
    content/facts/regions.yaml, línea 5: \`[0].shape\` es "gb-eng".
    Una región se escribe con su código ISO 3166-2: el país, un guion y hasta tres letras o cifras. Escribe:

        shape: GB-ENG

    Más: content/README.md#names

    content/facts/regions.yaml, line 5: \`[0].shape\` is "gb-eng".
    A region is written with its ISO 3166-2 code: the country, a hyphen and up to three letters or digits. Write:

        shape: GB-ENG

    More: content/README.md#names
    "
  `);
});

test('an address that is not secure', () => {
  expect(reportOfFault('campaign.yaml', 'exit: https://www.example.org/', 'exit: http://www.example.org/')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 24: \`languages[0].exit\` es "http://www.example.org/".
    La dirección empieza con https:// y no lleva espacios, para que nadie pueda cambiarla en el camino. Escribe:

        exit: https://www.example.org/

    Más: content/README.md#links

    content/campaign.yaml, line 24: \`languages[0].exit\` is "http://www.example.org/".
    The address begins with https:// and has no spaces, so that nobody can change it on the way. Write:

        exit: https://www.example.org/

    More: content/README.md#links
    "
  `);
});

test('a moved address without a slash', () => {
  expect(reportOfFault('redirects.yaml', ' /nuevo/', ' nuevo/')).toMatchInlineSnapshot(`
    "
    content/redirects.yaml, línea 1: \`["/viejo/"]\` es "nuevo/".
    Una dirección del sitio empieza con una barra. Escribe:

        /viejo/: /nuevo/

    Más: content/README.md#links

    content/redirects.yaml, line 1: \`["/viejo/"]\` is "nuevo/".
    An address of the site begins with a slash. Write:

        /viejo/: /nuevo/

    More: content/README.md#links
    "
  `);
});

test('a contact that is no e-mail address', () => {
  expect(reportOfFault('campaign.yaml', 'contact: null', 'contact: prensa en example.org')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 12: \`contact\` es "prensa en example.org".
    No es una dirección de correo: lleva un nombre, una arroba y un dominio. Por ejemplo:

        contact: nombre@dominio

    Más: content/README.md#fields

    content/campaign.yaml, line 12: \`contact\` is "prensa en example.org".
    It is not an e-mail address: it has a name, an at sign and a domain. For example:

        contact: nombre@dominio

    More: content/README.md#fields
    "
  `);
});
