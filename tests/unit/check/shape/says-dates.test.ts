/** Whole findings about dates and times, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../../fixtures/content-faults/faults.ts';

test('the finding about a date that does not exist', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'readOn: "2026-11-24"', 'readOn: "2026-02-30"'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 40: \`readOn\` es "2026-02-30".
    Los calendarios necesitan un día que exista, escrito año-mes-día y entre comillas. Por ejemplo:

        readOn: "2026-11-24"

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 40: \`readOn\` is "2026-02-30".
    Calendars need a day that exists, written year-month-day and in quotes. For example:

        readOn: "2026-11-24"

    More: content/README.md#dates
    "
  `);
});

test('the finding about a date in another order', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'readOn: "2026-11-24"', 'readOn: "24/11/2026"'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 40: \`readOn\` es "24/11/2026".
    Los calendarios necesitan un día que exista, escrito año-mes-día y entre comillas. Escribe:

        readOn: "2026-11-24"

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 40: \`readOn\` is "24/11/2026".
    Calendars need a day that exists, written year-month-day and in quotes. Write:

        readOn: "2026-11-24"

    More: content/README.md#dates
    "
  `);
});

test('the finding about a date without quotes', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'readOn: "2026-11-24"', 'readOn: 2026-11-24'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 40: \`readOn\` es 2026-11-24.
    Una fecha sin comillas puede correrse un día, y una que no existe pasa por otra. Escribe:

        readOn: "2026-11-24"

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 40: \`readOn\` is 2026-11-24.
    A date without quotes can shift by a day, and one that does not exist passes for another. Write:

        readOn: "2026-11-24"

    More: content/README.md#dates
    "
  `);
});

test('the finding about a date to come', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'on: "2027-04-01"', 'on: "2027-05-02"'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 43: \`checks[0].on\` es "2027-05-02".
    Ese día todavía no ha llegado: hoy es 2027-05-01. Aquí va el día en que se hizo.

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 43: \`checks[0].on\` is "2027-05-02".
    That day has not come yet: today is 2027-05-01. This is the day on which it was done.

    More: content/README.md#dates
    "
  `);
});

test('the finding about a date known in part that is in words', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'sourceDate: "2026-09"', 'sourceDate: setiembre'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 39: \`sourceDate\` es "setiembre".
    Va entre comillas lo que se sabe: el año, el año y el mes, o el día completo. Por ejemplo:

        sourceDate: "2025-09"

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 39: \`sourceDate\` is "setiembre".
    What is known goes in quotes: the year, the year and month, or the whole day. For example:

        sourceDate: "2025-09"

    More: content/README.md#dates
    "
  `);
});

test('the finding about a campaign day in another order', () => {
  expect(reportOfFault('campaign.yaml', 'day: "07-30"', 'day: "30/07"')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 2: \`day\` es "30/07".
    Es un día de cada año: mes y día con dos cifras, entre comillas, y el día existe. Escribe:

        day: "07-30"

    Más: content/README.md#fechas

    content/campaign.yaml, line 2: \`day\` is "30/07".
    It is a day of every year: month and day with two digits each, in quotes, and the day exists. Write:

        day: "07-30"

    More: content/README.md#dates
    "
  `);
});

test('the finding about an observance on a day that does not exist', () => {
  expect(reportOfFault('facts/days.yaml', '07-30', '06-31')).toMatchInlineSnapshot(`
    "
    content/facts/days.yaml, línea 3: \`dia-mundial.monthDay\` es "06-31".
    Es un día de cada año: mes y día con dos cifras, entre comillas, y el día existe. Por ejemplo:

        monthDay: "07-30"

    Más: content/README.md#fechas

    content/facts/days.yaml, line 3: \`dia-mundial.monthDay\` is "06-31".
    It is a day of every year: month and day with two digits each, in quotes, and the day exists. For example:

        monthDay: "07-30"

    More: content/README.md#dates
    "
  `);
});

test('the finding about a time with one digit', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'opens: "08:00"', 'opens: "8:00"'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 28: \`hours.intervals[0].opens\` es "8:00".
    La hora va de "00:00" a "24:00", con dos cifras a cada lado y entre comillas. Escribe:

        opens: "08:00"

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 28: \`hours.intervals[0].opens\` is "8:00".
    The time goes from "00:00" to "24:00", with two digits on each side and in quotes. Write:

        opens: "08:00"

    More: content/README.md#dates
    "
  `);
});

test('the finding about a time zone that does not exist', () => {
  expect(reportOfFault('campaign.yaml', 'Europe/London', 'Europe/Londn')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 7: \`timeZone\` es "Europe/Londn".
    Esa zona horaria no existe. Su nombre es el de la base IANA: continente y ciudad. Escribe:

        timeZone: Europe/London

    Más: content/README.md#fechas

    content/campaign.yaml, line 7: \`timeZone\` is "Europe/Londn".
    That time zone does not exist. Its name is that of the IANA database: continent and city. Write:

        timeZone: Europe/London

    More: content/README.md#dates
    "
  `);
});
