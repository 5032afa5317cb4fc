/** The crisis switch, alerts and announced services: one fault each in a folder that is otherwise clean, and the whole finding, Spanish and then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../../../fixtures/content-faults/faults.ts';

const POLICE = 'facts/helplines/gb/policia-999.yaml';
const OFFICE = 'facts/helplines/gb/oficina-central.yaml';

test('an open service with something instead', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `status: { state: open, on: "2027-04-20", by: [oficina-central], source: pagina-oficial }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 48: \`status.by\`.
    Con \`state: open\` el servicio atiende en todas partes. Quita este campo, o escribe closed o replaced.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 48: \`status.by\`.
    With \`state: open\` the service answers everywhere. Take this field out, or write closed or replaced.

    More: content/README.md#services
    "
  `);
});

test('a service that nothing replaces', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `status: { state: replaced, on: "2027-04-20", source: pagina-oficial }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 48: falta \`status.by\`.
    Con \`state: replaced\` otro servicio ocupa su lugar. Di cuál, o escribe closed. Por ejemplo:

        by: […]

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 48: \`status.by\` is missing.
    With \`state: replaced\` another service takes its place. Say which, or write closed. For example:

        by: […]

    More: content/README.md#services
    "
  `);
});

test('a service that replaces itself', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `status: { state: replaced, on: "2027-04-20", by: [policia-999], source: pagina-oficial }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 48: \`status.by[0]\` es "policia-999".
    Un servicio que no atiende no puede ser su propio reemplazo.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 48: \`status.by[0]\` is "policia-999".
    A service that does not answer cannot stand in for itself.

    More: content/README.md#services
    "
  `);
});

test('a service replaced by one that nobody knows', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `status: { state: replaced, on: "2027-04-20", by: [oficina-centra], source: pagina-oficial }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 48: \`status.by[0]\` es "oficina-centra".
    No existe un servicio con ese nombre en facts/helplines. Lo más parecido es \`oficina-central\`. Escribe:

        - oficina-central

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 48: \`status.by[0]\` is "oficina-centra".
    There is no service of that name in facts/helplines. The nearest is \`oficina-central\`. Write:

        - oficina-central

    More: content/README.md#what-is-here
    "
  `);
});

test('a word for a state that there is not', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `status: { state: close, on: "2027-04-20", source: pagina-oficial }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 48: \`status.state\` es "close".
    Ese valor no está en la lista. Lo más parecido es \`closed\`. open: atiende. closed: no atiende. replaced: la reemplaza otra. Los valores posibles son open, closed, replaced. Escribe:

        state: closed

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 48: \`status.state\` is "close".
    That value is not in the list. The nearest is \`closed\`. open: it answers. closed: it does not. replaced: another one takes its place. The possible values are open, closed, replaced. Write:

        state: closed

    More: content/README.md#what-is-here
    "
  `);
});

test('an alert in a language that the site does not have', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `alert:
  on: "2027-04-20"
  text:
    es: { text: Hoy atienden con demora., state: original }
    fr: { text: Attente plus longue., state: machine }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 52: \`alert.text.fr\`.
    El sitio no tiene esa lengua. Las suyas son es, en, qu.

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 52: \`alert.text.fr\`.
    The site does not have that language. Its own are es, en, qu.

    More: content/README.md#what-is-here
    "
  `);
});

test('an alert without the source language', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `alert:
  on: "2027-04-20"
  text:
    en: { text: They answer late today., state: original }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 50: falta \`alert.text.es\`.
    El aviso no está en la lengua de partida (\`es\`), que lo muestra donde falta una traducción.

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 50: \`alert.text.es\` is missing.
    The alert is not there in the source language (\`es\`), which stands in where a translation is missing.

    More: content/README.md#what-is-here
    "
  `);
});

test('an alert that ends before it begins', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `alert:
  on: "2027-04-20"
  until: "2027-04-01"
  text:
    es: { text: Hoy atienden con demora., state: original }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 50: \`alert.until\` es "2027-04-01".
    Termina antes de empezar, el 2027-04-20. Corrige una de las dos fechas.

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 50: \`alert.until\` is "2027-04-01".
    It ends before it begins, on 2027-04-20. Correct one of the two dates.

    More: content/README.md#dates
    "
  `);
});

test('an announced service that is on since no day', () => {
  expect(
    reportOfFault(
      OFFICE,
      'officialPage:',
      `plan: { announcedOn: "2026", expected: null, replaces: [], sources: [pagina-oficial], isOn: true }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 51: falta \`plan.switchedOn\`.
    Este servicio anunciado ya está encendido. Escribe el día en que se encendió. Por ejemplo:

        switchedOn: "2026-12-20"

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 51: \`plan.switchedOn\` is missing.
    This announced service is switched on. Write the day on which that was done. For example:

        switchedOn: "2026-12-20"

    More: content/README.md#services
    "
  `);
});

test('an announced service that is off since a day', () => {
  expect(
    reportOfFault(
      OFFICE,
      'officialPage:',
      `plan: { announcedOn: "2026", expected: null, replaces: [], sources: [pagina-oficial], isOn: false, switchedOn: "2027-04-20" }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 51: \`plan.switchedOn\` es "2027-04-20".
    Con \`isOn: false\` todavía no se enciende, así que no tiene fecha. Quítala, o escribe \`isOn: true\`.

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 51: \`plan.switchedOn\` is "2027-04-20".
    With \`isOn: false\` it is not switched on yet, so it has no date. Take it out, or write \`isOn: true\`.

    More: content/README.md#services
    "
  `);
});

test('people who are sent to an announced service', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `plan: { announcedOn: "2026", expected: null, replaces: [], sources: [pagina-oficial], isOn: false }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 97: \`needs[0].lines[0]\` es "policia-999".
    El servicio policia-999 está anunciado y todavía no atiende. No se puede enviar a nadie ahí hasta que su registro diga \`isOn: true\`.

    Más: content/README.md#servicios

    content/campaign.yaml, línea 98: \`core[0]\` es "policia-999".
    El servicio policia-999 está anunciado y todavía no atiende. No se puede enviar a nadie ahí hasta que su registro diga \`isOn: true\`.

    Más: content/README.md#servicios

    content/campaign.yaml, línea 107: \`roles.police\` es "policia-999".
    El servicio policia-999 está anunciado y todavía no atiende. No se puede enviar a nadie ahí hasta que su registro diga \`isOn: true\`.

    Más: content/README.md#servicios

    content/campaign.yaml, line 97: \`needs[0].lines[0]\` is "policia-999".
    The service policia-999 is announced and does not answer yet. Nobody can be sent there until its record says \`isOn: true\`.

    More: content/README.md#services

    content/campaign.yaml, line 98: \`core[0]\` is "policia-999".
    The service policia-999 is announced and does not answer yet. Nobody can be sent there until its record says \`isOn: true\`.

    More: content/README.md#services

    content/campaign.yaml, line 107: \`roles.police\` is "policia-999".
    The service policia-999 is announced and does not answer yet. Nobody can be sent there until its record says \`isOn: true\`.

    More: content/README.md#services
    "
  `);
});
