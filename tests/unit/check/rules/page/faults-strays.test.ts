/** A number outside its record: one fault each in a folder that is otherwise clean, and the whole finding, Spanish and then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../../../fixtures/content-faults/faults.ts';

const POLICE = 'facts/helplines/gb/policia-999.yaml';

test('a toll-free number in a phrase', () => {
  expect(reportOfFault('strings/es.yaml', 'Salir rápido', 'Llama gratis al 0800-15-170')).toMatchInlineSnapshot(`
    "
    content/strings/es.yaml, línea 5: \`safety["exit.label"]\` es "Llama gratis al 0800-15-170".
    «0800-15-170» parece un teléfono. Un número vive solo en la ficha de su servicio, para que se corrija en un solo lugar; si es una cifra, redondéala con palabras (1,2 millones).

    Más: content/README.md#servicios

    content/strings/es.yaml, line 5: \`safety["exit.label"]\` is "Llama gratis al 0800-15-170".
    “0800-15-170” looks like a telephone number. A number lives only in the record of its service, so that it is corrected in one place; if it is a figure, round it with words (1.2 million).

    More: content/README.md#services
    "
  `);
});

test('a swap of 800 and 888 in a translation', () => {
  expect(reportOfFault('strings/en.yaml', 'Leave quickly', 'Call 0888 15 170')).toMatchInlineSnapshot(`
    "
    content/strings/en.yaml, línea 4: \`safety["exit.label"]\` es "Call 0888 15 170".
    «0888 15 170» parece un teléfono. Un número vive solo en la ficha de su servicio, para que se corrija en un solo lugar; si es una cifra, redondéala con palabras (1,2 millones).

    Más: content/README.md#servicios

    content/strings/en.yaml, line 4: \`safety["exit.label"]\` is "Call 0888 15 170".
    “0888 15 170” looks like a telephone number. A number lives only in the record of its service, so that it is corrected in one place; if it is a figure, round it with words (1.2 million).

    More: content/README.md#services
    "
  `);
});

test('an international number in a text', () => {
  expect(
    reportOfFault('pages/es/senales.mdx', 'Mira las señales.', 'Escribe al +44 7700 900 123.'),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "Escribe al +44 7700 900 123. <Cite id="pagina-oficial" />".
    «+44 7700 900 123» parece un teléfono. Un número vive solo en la ficha de su servicio, para que se corrija en un solo lugar; si es una cifra, redondéala con palabras (1,2 millones). Escribe:

        <Line role="…" />

    Más: content/README.md#servicios

    content/pages/es/senales.mdx, line 12: "Escribe al +44 7700 900 123. <Cite id="pagina-oficial" />".
    “+44 7700 900 123” looks like a telephone number. A number lives only in the record of its service, so that it is corrected in one place; if it is a figure, round it with words (1.2 million). Write:

        <Line role="…" />

    More: content/README.md#services
    "
  `);
});

test('a short code after the word for a line', () => {
  expect(reportOfFault('pages/en/senales.mdx', 'Look at the signs.', 'Ring the hotline 998.')).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 12: "Ring the hotline 998.".
    «998» parece un teléfono. Un número vive solo en la ficha de su servicio, para que se corrija en un solo lugar; si es una cifra, redondéala con palabras (1,2 millones). Escribe:

        <Line role="…" />

    Más: content/README.md#servicios

    content/pages/en/senales.mdx, line 12: "Ring the hotline 998.".
    “998” looks like a telephone number. A number lives only in the record of its service, so that it is corrected in one place; if it is a figure, round it with words (1.2 million). Write:

        <Line role="…" />

    More: content/README.md#services
    "
  `);
});

test('a short code in the target of a link', () => {
  expect(
    reportOfFault('pages/es/senales.mdx', 'Mira las señales.', 'Mira [las señales](tel:999).'),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "tel:999".
    Un número se enlaza desde la ficha de su servicio, para que se corrija en un solo lugar. Escribe:

        <Line role="…" />

    Más: content/README.md#servicios

    content/pages/es/senales.mdx, line 12: "tel:999".
    A number is linked from the record of its service, so that it is corrected in one place. Write:

        <Line role="…" />

    More: content/README.md#services
    "
  `);
});

test('seven digits in the title of a page', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'title: Señales', 'title: Señales 7946123')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 2: \`title\` es "Señales 7946123".
    «7946123» parece un teléfono. Un número vive solo en la ficha de su servicio, para que se corrija en un solo lugar; si es una cifra, redondéala con palabras (1,2 millones).

    Más: content/README.md#servicios

    content/pages/es/senales.mdx, line 2: \`title\` is "Señales 7946123".
    “7946123” looks like a telephone number. A number lives only in the record of its service, so that it is corrected in one place; if it is a figure, round it with words (1.2 million).

    More: content/README.md#services
    "
  `);
});

test('a number in a lesson', () => {
  expect(reportOfFault('lessons/mirar.yaml', 'Miren el aviso.', 'Marquen el 999.')).toMatchInlineSnapshot(`
    "
    content/lessons/mirar.yaml, línea 34: \`words.es.steps.mirar.does[0]\` es "Marquen el 999.".
    «999» parece un teléfono. Un número vive solo en la ficha de su servicio, para que se corrija en un solo lugar; si es una cifra, redondéala con palabras (1,2 millones). Escribe:

        roles: […]

    Más: content/README.md#servicios

    content/lessons/mirar.yaml, line 34: \`words.es.steps.mirar.does[0]\` is "Marquen el 999.".
    “999” looks like a telephone number. A number lives only in the record of its service, so that it is corrected in one place; if it is a figure, round it with words (1.2 million). Write:

        roles: […]

    More: content/README.md#services
    "
  `);
});

test('a number in a quiz', () => {
  expect(
    reportOfFault('quizzes/preguntas.yaml', 'explanation: Se ve una señal.', 'explanation: Si la ves, llama al 998.'),
  ).toMatchInlineSnapshot(`
    "
    content/quizzes/preguntas.yaml, línea 18: \`words.es.items.q1.explanation\` es "Si la ves, llama al 998.".
    «998» parece un teléfono. Un número vive solo en la ficha de su servicio, para que se corrija en un solo lugar; si es una cifra, redondéala con palabras (1,2 millones). Escribe:

        roles: […]

    Más: content/README.md#servicios

    content/quizzes/preguntas.yaml, line 18: \`words.es.items.q1.explanation\` is "Si la ves, llama al 998.".
    “998” looks like a telephone number. A number lives only in the record of its service, so that it is corrected in one place; if it is a figure, round it with words (1.2 million). Write:

        roles: […]

    More: content/README.md#services
    "
  `);
});

test('a number in an alert', () => {
  expect(
    reportOfFault(
      POLICE,
      'officialPage:',
      `alert:
  on: "2027-04-20"
  text:
    es: { text: "Hoy no atiende. Llama al 998.", state: original, writtenBy: editor }
officialPage:`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 51: \`alert.text.es.text\` es "Hoy no atiende. Llama al 998.".
    «998» parece un teléfono. Un número vive solo en la ficha de su servicio, para que se corrija en un solo lugar; si es una cifra, redondéala con palabras (1,2 millones).

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 51: \`alert.text.es.text\` is "Hoy no atiende. Llama al 998.".
    “998” looks like a telephone number. A number lives only in the record of its service, so that it is corrected in one place; if it is a figure, round it with words (1.2 million).

    More: content/README.md#services
    "
  `);
});
