/** Hours that cannot be: one fault each in a folder that is otherwise clean, and the whole finding, Spanish and then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../../../fixtures/content-faults/faults.ts';

const POLICE = 'facts/helplines/gb/policia-999.yaml';

test('hours across midnight', () => {
  expect(
    reportOfFault(
      POLICE,
      `opens: "14:00"
      closes: "18:00"`,
      `opens: "22:00"
      closes: "06:00"`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 32: \`hours.intervals[1].closes\` es "06:00".
    El servicio cierra antes de abrir, a las 22:00. Si pasa de medianoche, escribe dos tramos: uno hasta "24:00" y otro desde "00:00". Escribe:

        closes: "24:00"

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 32: \`hours.intervals[1].closes\` is "06:00".
    The service closes before it opens, at 22:00. If it runs past midnight, write two intervals: one until "24:00" and one from "00:00". Write:

        closes: "24:00"

    More: content/README.md#dates
    "
  `);
});

test('hours that overlap', () => {
  expect(reportOfFault(POLICE, 'opens: "14:00"', 'opens: "11:00"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 30: \`hours.intervals[1]\`.
    El día \`mo\` este tramo coincide en parte con \`hours.intervals[0]\`. Une los dos o cambia las horas.

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 30: \`hours.intervals[1]\`.
    On \`mo\` this interval overlaps \`hours.intervals[0]\`. Make one of the two or change the times.

    More: content/README.md#dates
    "
  `);
});

test('a gap of one minute', () => {
  expect(reportOfFault(POLICE, 'opens: "14:00"', 'opens: "12:01"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 30: \`hours.intervals[1]\`.
    El día \`mo\` quedan menos de cinco minutos sin atención entre este tramo y \`hours.intervals[0]\`: parece un error. Une los dos o cambia las horas.

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 30: \`hours.intervals[1]\`.
    On \`mo\` fewer than five minutes are left without service between this interval and \`hours.intervals[0]\`: that looks like a slip. Make one of the two or change the times.

    More: content/README.md#dates
    "
  `);
});

test('a day that ends a minute early', () => {
  expect(reportOfFault(POLICE, 'closes: "18:00"', 'closes: "23:59"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 32: \`hours.intervals[1].closes\` es "23:59".
    Así falta el último minuto del día. El final del día es "24:00". Escribe:

        closes: "24:00"

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 32: \`hours.intervals[1].closes\` is "23:59".
    This leaves out the last minute of the day. The end of the day is "24:00". Write:

        closes: "24:00"

    More: content/README.md#dates
    "
  `);
});

test('seven whole days', () => {
  expect(
    reportOfFault(
      POLICE,
      `- days: [mo, tu]
      opens: "08:00"
      closes: "12:00"
    - days: [mo]
      opens: "14:00"
      closes: "18:00"`,
      `- days: [mo, tu, we, th, fr, sa, su]
      opens: "00:00"
      closes: "24:00"`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 24: \`hours\`.
    Estos tramos cubren las 24 horas de los siete días. Para eso hay una forma más corta. Escribe:

        hours:
          status: always

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 24: \`hours\`.
    These intervals cover 24 hours of seven days. There is a shorter form for that. Write:

        hours:
          status: always

    More: content/README.md#dates
    "
  `);
});

test('a day that is there twice', () => {
  expect(reportOfFault(POLICE, 'days: [mo]', 'days: [mo, mo]')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 30: \`hours.intervals[1].days[1]\` es "mo".
    Este día ya está en el mismo tramo.

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 30: \`hours.intervals[1].days[1]\` is "mo".
    This day is already in the same interval.

    More: content/README.md#dates
    "
  `);
});

test('an hour that no day has', () => {
  expect(reportOfFault(POLICE, 'opens: "14:00"', 'opens: "25:00"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 31: \`hours.intervals[1].opens\` es "25:00".
    La hora va de "00:00" a "24:00", con dos cifras a cada lado y entre comillas. Por ejemplo:

        opens: "08:00"

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 31: \`hours.intervals[1].opens\` is "25:00".
    The time goes from "00:00" to "24:00", with two digits on each side and in quotes. For example:

        opens: "08:00"

    More: content/README.md#dates
    "
  `);
});

test('hours of a language across midnight', () => {
  expect(
    reportOfFault(
      POLICE,
      'interpreter: unknown',
      `languageHours:
  - language: es
    hours: { status: intervals, intervals: [{ days: [mo], opens: "20:00", closes: "04:00" }] }
interpreter: unknown`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 38: \`languageHours[0].hours.intervals[0].closes\` es "04:00".
    El servicio cierra antes de abrir, a las 20:00. Si pasa de medianoche, escribe dos tramos: uno hasta "24:00" y otro desde "00:00". Escribe:

        closes: "24:00"

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 38: \`languageHours[0].hours.intervals[0].closes\` is "04:00".
    The service closes before it opens, at 20:00. If it runs past midnight, write two intervals: one until "24:00" and one from "00:00". Write:

        closes: "24:00"

    More: content/README.md#dates
    "
  `);
});

test('hours of a language that nobody speaks there', () => {
  expect(
    reportOfFault(
      POLICE,
      'interpreter: unknown',
      `languageHours:
  - { language: qu, hours: { status: always } }
interpreter: unknown`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 37: \`languageHours[0].language\` es "qu".
    Esta lengua tiene horario y no está entre las que se hablan. Escribe:

        languages: [es, qu]

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 37: \`languageHours[0].language\` is "qu".
    This language has hours and is not among those that are spoken. Write:

        languages: [es, qu]

    More: content/README.md#services
    "
  `);
});

test('two sets of hours for one language', () => {
  expect(
    reportOfFault(
      POLICE,
      'interpreter: unknown',
      `languageHours:
  - { language: es, hours: { status: always } }
  - { language: es, hours: { status: unknown } }
interpreter: unknown`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 38: \`languageHours[1].language\` es "es".
    Esta lengua ya tiene un horario más arriba. Une los dos.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 38: \`languageHours[1].language\` is "es".
    This language already has hours above. Make one of the two.

    More: content/README.md#services
    "
  `);
});

test('a region that the country does not have', () => {
  expect(reportOfFault(POLICE, '[GB-ENG]', '[GB-ENX]')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 19: \`coverage.regions[0]\` es "GB-ENX".
    Esa región no está en facts/regions.yaml. Lo más parecido es \`GB-ENG\`. Escribe:

        - GB-ENG

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 19: \`coverage.regions[0]\` is "GB-ENX".
    That region is not in facts/regions.yaml. The nearest is \`GB-ENG\`. Write:

        - GB-ENG

    More: content/README.md#what-is-here
    "
  `);
});

test('a service closed in a region that the country does not have', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `status: { state: closed, on: "2027-04-20", regions: [GB-WLX], source: pagina-oficial }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 48: \`status.regions[0]\` es "GB-WLX".
    Esa región no está en facts/regions.yaml. Lo más parecido es \`GB-WLS\`. Escribe:

        - GB-WLS

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 48: \`status.regions[0]\` is "GB-WLX".
    That region is not in facts/regions.yaml. The nearest is \`GB-WLS\`. Write:

        - GB-WLS

    More: content/README.md#what-is-here
    "
  `);
});
