/** Whole findings about the numbers of a service, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { broken, findingsIn, reportOf, reportOfFault } from '../../../../fixtures/content-faults/faults.ts';

const OFFICE = 'facts/helplines/gb/oficina-central.yaml';

test('the finding about a short code with the prefix of the country', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'value: "999"', 'value: "+44999"'),
  ).toMatchInlineSnapshot(`
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

test('the finding about a short code with an area code', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'value: "999"', 'value: "(020) 999"'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 22: \`channels[0].value\` es "(020) 999".
    Un número corto solo tiene unas pocas cifras y se marca tal cual: con el prefijo del país o de la ciudad no comunica. Escribe:

        value: "999"

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 22: \`channels[0].value\` is "(020) 999".
    A short code has only a few digits and is dialled as it stands: with a country or area prefix it does not connect. Write:

        value: "999"

    More: content/README.md#services
    "
  `);
});

test('the finding about a short code that is said to work everywhere', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'reach: GB', 'reach: world')).toMatchInlineSnapshot(`
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

test('the finding about a toll-free number with an international prefix', () => {
  expect(
    reportOfFault(
      'facts/helplines/gb/policia-999.yaml',
      'type: short-code\n    value: "999"',
      'type: toll-free\n    value: "+448081570000"',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 22: \`channels[0].value\` es "+448081570000".
    Este número solo funciona dentro de su país, así que se escribe como se marca allí, sin el prefijo internacional. Escribe:

        value: "08081570000"

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 22: \`channels[0].value\` is "+448081570000".
    This number works only inside its country, so it is written as it is dialled there, without the international prefix. Write:

        value: "08081570000"

    More: content/README.md#services
    "
  `);
});

test('the finding about a number in national form', () => {
  expect(
    reportOfFault('facts/helplines/gb/oficina-central.yaml', '+442079460123', '020 7946 0123'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 22: \`channels[0].value\` es "020 7946 0123".
    Un teléfono va en forma internacional: el signo +, el código del país y las cifras, sin espacios. Escribe:

        value: "+442079460123"

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 22: \`channels[0].value\` is "020 7946 0123".
    A telephone number is in international form: the sign +, the country code and the digits, without spaces. Write:

        value: "+442079460123"

    More: content/README.md#services
    "
  `);
});

test('the finding about a number in international form that is said to work in one country only', () => {
  expect(
    reportOfFault(OFFICE, 'value: "+442079460123"\n    reach: world', 'value: "+442079460123"\n    reach: GB'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 23: \`channels[0].reach\` es "GB".
    Un número en forma internacional (+…) funciona desde cualquier país. Si una fuente dice que este solo funciona dentro del suyo, escríbelo en \`callFacts.fromAbroad\` con esa fuente; si se marca de otra manera, cambia \`type\` a national o toll-free y escríbelo como se marca allí. Escribe:

        reach: world

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 23: \`channels[0].reach\` is "GB".
    A number in international form (+…) works from any country. If a source says that this one works only inside its own, write that under \`callFacts.fromAbroad\` with the source; if it is dialled another way, change \`type\` to national or toll-free and write it as it is dialled there. Write:

        reach: world

    More: content/README.md#services
    "
  `);
});

test('no finding about such a number where a source says that it cannot be called from abroad', () => {
  const stated =
    'reach: GB\n    callFacts:\n      fromAbroad: { answer: "no", sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2026-11-24" }';
  const tree = broken(OFFICE, 'value: "+442079460123"\n    reach: world', `value: "+442079460123"\n    ${stated}`);
  expect(findingsIn(tree)).toEqual([]);
});

test('the finding about a number with a digit too many', () => {
  expect(
    reportOfFault('facts/helplines/gb/oficina-central.yaml', '+442079460123', '+4420794601234'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 22: \`channels[0].value\` es "+4420794601234".
    Según el plan de numeración de su país, ese número no existe: puede sobrar o faltar una cifra. Compáralo con la fuente; si es así de verdad, di por qué en \`exception\`.

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 22: \`channels[0].value\` is "+4420794601234".
    By the numbering plan of its country that number does not exist: a digit may be missing or too many. Compare it with the source; if it really is so, say why in \`exception\`.

    More: content/README.md#services
    "
  `);
});

test('the finding about one number of two services', () => {
  expect(
    reportOf(
      broken(
        OFFICE,
        'type: phone\n    value: "+442079460123"\n    reach: world',
        'type: short-code\n    value: "999"\n    reach: GB',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 22: \`channels[0].value\` es "999".
    El servicio policia-999 tiene el mismo número. Si es cierto, dilo en \`sharedWith\` de los dos; si no, corrige uno. Escribe:

        sharedWith: [policia-999]

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, línea 22: \`channels[0].value\` es "999".
    El servicio oficina-central tiene el mismo número. Si es cierto, dilo en \`sharedWith\` de los dos; si no, corrige uno. Escribe:

        sharedWith: [oficina-central]

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 22: \`channels[0].value\` is "999".
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
