/** A number that is wrong, doubled, or where it may not be: one fault each in a folder that is otherwise clean, and the whole finding, Spanish and then English. */
import { expect, test } from 'vitest';
import { reportOf, reportOfFault } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree } from '../../../../fixtures/content-faults/tree.ts';

const POLICE = 'facts/helplines/gb/policia-999.yaml';
const OFFICE = 'facts/helplines/gb/oficina-central.yaml';

test('two services of one file name in two countries', () => {
  expect(
    reportOf({
      ...cleanTree(),
      'facts/helplines/ie/policia-999.yaml': cleanTree()
        ['facts/helplines/gb/policia-999.yaml']!.replaceAll('GB', 'IE')
        .replace('999', '998'),
    }),
  ).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 46: \`emergency[0]\` es "police".
    El servicio policia-999 no tiene un número de teléfono que se marque en este país, y esta franja solo lleva números.

    Más: content/README.md#servicios

    content/facts/helplines/ie/policia-999.yaml:
    Ya hay un servicio con el mismo nombre de archivo en facts/helplines/gb/policia-999.yaml. Cambia uno, por ejemplo poniendo el país delante.

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 46: \`emergency[0]\` is "police".
    The service policia-999 has no telephone number to dial in this country, and this strip holds only numbers.

    More: content/README.md#services

    content/facts/helplines/ie/policia-999.yaml:
    There is a service with the same file name in facts/helplines/gb/policia-999.yaml. Rename one, for example with the country in front.

    More: content/README.md#what-is-here
    "
  `);
});

test('one number in two services that do not say so', () => {
  expect(
    reportOfFault(
      OFFICE,
      `+442079460123"
    reach: world
  - type: web
    value: "https://www.example.org/ayuda"
    reach: world`,
      `+442079460123"
    reach: world
  - type: short-code
    value: "999"
    reach: GB`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 25: \`channels[1].value\` es "999".
    El servicio policia-999 tiene el mismo número. Si es cierto, dilo en \`sharedWith\` de los dos; si no, corrige uno. Escribe:

        sharedWith: [policia-999]

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, línea 22: \`channels[0].value\` es "999".
    El servicio oficina-central tiene el mismo número. Si es cierto, dilo en \`sharedWith\` de los dos; si no, corrige uno. Escribe:

        sharedWith: [oficina-central]

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 25: \`channels[1].value\` is "999".
    The service policia-999 has the same number. If that is right, say so in \`sharedWith\` of both; if not, correct one. Write:

        sharedWith: [policia-999]

    More: content/README.md#services

    content/facts/helplines/gb/policia-999.yaml, line 22: \`channels[0].value\` is "999".
    The service oficina-central has the same number. If that is right, say so in \`sharedWith\` of both; if not, correct one. Write:

        sharedWith: [oficina-central]

    More: content/README.md#services
    "
  `);
});

test('an international number that no numbering plan knows', () => {
  expect(reportOfFault(OFFICE, '+442079460123', '+442079460')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 22: \`channels[0].value\` es "+442079460".
    Según el plan de numeración de su país, ese número no existe: puede sobrar o faltar una cifra. Compáralo con la fuente; si es así de verdad, di por qué en \`exception\`.

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 22: \`channels[0].value\` is "+442079460".
    By the numbering plan of its country that number does not exist: a digit may be missing or too many. Compare it with the source; if it really is so, say why in \`exception\`.

    More: content/README.md#services
    "
  `);
});

test('an exception for a number that the numbering plan does know', () => {
  expect(
    reportOfFault(
      OFFICE,
      'value: "+442079460123"',
      `value: "+442079460123"
    exception: new-range`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 23: \`channels[0].exception\` es "new-range".
    El plan de numeración sí conoce este número, así que no hace falta una excepción. Quita \`exception\`.

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 23: \`channels[0].exception\` is "new-range".
    The numbering plan does know this number, so no exception is needed. Take \`exception\` out.

    More: content/README.md#services
    "
  `);
});

test('a short code with the prefix of its country', () => {
  expect(reportOfFault(POLICE, '"999"', '"+44999"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 22: \`channels[0].value\` es "+44999".
    Un número corto solo tiene unas pocas cifras y se marca tal cual: con el prefijo del país o de la ciudad no comunica. Escribe:

        value: "999"

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 22: \`channels[0].value\` is "+44999".
    A short code has only a few digits and is dialled as it stands: with a country or area prefix it does not connect. Write:

        value: "999"

    More: content/README.md#services
    "
  `);
});

test('a toll-free number whose printed form has 888 for 800', () => {
  expect(
    reportOfFault(
      POLICE,
      `type: short-code
    value: "999"`,
      `type: toll-free
    value: "08001111234"
    printed: "0888 1111 234"`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 23: \`channels[0].printed\` es "0888 1111 234".
    No son las cifras de \`value\` (08001111234): una persona leería un número y marcaría otro. Compara los dos con la fuente.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 23: \`channels[0].printed\` is "0888 1111 234".
    These are not the digits of \`value\` (08001111234): a person would read one number and dial another. Compare both with the source.

    More: content/README.md#services
    "
  `);
});

test('a short code that is said to work everywhere', () => {
  expect(reportOfFault(POLICE, 'reach: GB', 'reach: world')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 23: \`channels[0].reach\` es "world".
    Los números cortos, gratuitos y nacionales no funcionan desde otro país. Escribe:

        reach: GB

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 23: \`channels[0].reach\` is "world".
    Short, toll-free and national numbers do not work from another country. Write:

        reach: GB

    More: content/README.md#services
    "
  `);
});

test('the same channel twice in one service', () => {
  expect(
    reportOfFault(
      POLICE,
      `channels:
`,
      `channels:
  - type: short-code
    value: "999"
    reach: GB
`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 25: \`channels[1].value\` es "999".
    Este servicio ya tiene este mismo canal más arriba. Quita uno.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 25: \`channels[1].value\` is "999".
    This service already has this very channel above. Take one out.

    More: content/README.md#services
    "
  `);
});

test('a service that is said to share a number and does not', () => {
  expect(reportOfFault(POLICE, 'sharedWith: []', 'sharedWith: [oficina-central]')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 37: \`sharedWith[0]\` es "oficina-central".
    El servicio oficina-central no tiene ningún número en común con este. Quítalo de \`sharedWith\`, o corrige el número.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 37: \`sharedWith[0]\` is "oficina-central".
    The service oficina-central has no number in common with this one. Take it out of \`sharedWith\`, or correct the number.

    More: content/README.md#services
    "
  `);
});

test('a number in a name that is none of the service', () => {
  expect(
    reportOfFault(
      POLICE,
      `shortName:
  text: Policía`,
      `shortName:
  text: Línea 998`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 5: \`shortName.text\` es "Línea 998".
    El nombre lleva el número 998, que no es ninguno de sus canales. Corrige el nombre o el canal.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 5: \`shortName.text\` is "Línea 998".
    The name holds the number 998, which is none of its channels. Correct the name or the channel.

    More: content/README.md#services
    "
  `);
});
