/** Whole findings about an activity, a lesson or a quiz, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../../fixtures/content-faults/faults.ts';

test('the finding about an activity on a date without quotes', () => {
  expect(reportOfFault('events/2027/feria.md', 'starts: "2027-07-30"', 'starts: 2027-07-30')).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 10: \`when.starts\` es 2027-07-30.
    Una fecha sin comillas puede correrse un día, y una que no existe pasa por otra. Escribe:

        starts: "2027-07-30"

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 10: \`when.starts\` is 2027-07-30.
    A date without quotes can shift by a day, and one that does not exist passes for another. Write:

        starts: "2027-07-30"

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity with a 12-hour time', () => {
  expect(
    reportOfFault('events/2027/feria.md', '  starts: "2027-07-30"', '  starts: "2027-07-30"\n  from: 3 pm'),
  ).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 11: \`when.from\` es "3 pm".
    La hora va de "00:00" a "24:00", con dos cifras a cada lado y entre comillas. Por ejemplo:

        from: "15:00"

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 11: \`when.from\` is "3 pm".
    The time goes from "00:00" to "24:00", with two digits on each side and in quotes. For example:

        from: "15:00"

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity of an unknown organisation', () => {
  expect(reportOfFault('events/2027/feria.md', 'organisers: [oficina]', 'organisers: [oficna]')).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 4: \`organisers[0]\` es "oficna".
    No existe una institución con ese nombre en facts/organisations.yaml. Lo más parecido es \`oficina\`. Escribe:

        - oficina

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 4: \`organisers[0]\` is "oficna".
    There is no organisation of that name in facts/organisations.yaml. The nearest is \`oficina\`. Write:

        - oficina

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity in an unknown region', () => {
  expect(reportOfFault('events/2027/feria.md', 'region: GB-ENG', 'region: GB-ENH')).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 13: \`place.region\` es "GB-ENH".
    Esa región no está en facts/regions.yaml. Lo más parecido es \`GB-ENG\`. Escribe:

        region: GB-ENG

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 13: \`place.region\` is "GB-ENH".
    That region is not in facts/regions.yaml. The nearest is \`GB-ENG\`. Write:

        region: GB-ENG

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity with a telephone number in its text', () => {
  expect(
    reportOfFault('events/2027/feria.md', 'Una feria en la plaza.', 'Informes: 07700 900-123.'),
  ).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 24: "Informes: 07700 900-123.".
    «07700 900-123» parece un teléfono (o un correo) personal. Bórralo: en una actividad no van teléfonos ni correos de personas.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 24: "Informes: 07700 900-123.".
    “07700 900-123” looks like a personal telephone number (or e-mail). Delete it: an activity holds no telephone numbers or e-mails of people.

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity that links to another domain', () => {
  expect(
    reportOfFault('events/2027/feria.md', 'Una feria', '[Una feria](https://example.net/)'),
  ).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 24: "https://example.net/".
    El sitio solo enlaza a dominios de \`allowedDomains\` en facts/sources.yaml, y example.net no está. Quita el enlace, o añade el dominio si es de una institución.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 24: "https://example.net/".
    The site links only to domains under \`allowedDomains\` in facts/sources.yaml, and example.net is not there. Take the link out, or add the domain if it is an institution’s.

    More: content/README.md#activities
    "
  `);
});

test('the finding about a lesson with an unknown quiz', () => {
  expect(reportOfFault('lessons/mirar.yaml', 'quiz: preguntas', 'quiz: pregunta')).toMatchInlineSnapshot(`
    "
    content/lessons/mirar.yaml, línea 9: \`quiz\` es "pregunta".
    No existe un cuestionario con ese nombre en quizzes. Lo más parecido es \`preguntas\`. Escribe:

        quiz: preguntas

    Más: content/README.md#qué-hay-aquí

    content/lessons/mirar.yaml, line 9: \`quiz\` is "pregunta".
    There is no quiz of that name in quizzes. The nearest is \`preguntas\`. Write:

        quiz: preguntas

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a lesson without its agreements', () => {
  expect(reportOfFault('lessons/mirar.yaml', '    rules: [Escuchamos.]\n', '')).toMatchInlineSnapshot(`
    "
    content/lessons/mirar.yaml, línea 19: falta \`words.es.rules\`.
    Este campo es obligatorio. Los acuerdos del grupo. Por ejemplo:

        rules: […]

    Más: content/README.md#qué-hay-aquí

    content/lessons/mirar.yaml, line 19: \`words.es.rules\` is missing.
    This field is required. The group’s agreements. For example:

        rules: […]

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a lesson of which nobody is said to have written the words', () => {
  expect(reportOfFault('lessons/mirar.yaml', '    writtenBy: editor\n', '')).toMatchInlineSnapshot(`
    "
    content/lessons/mirar.yaml, línea 19: falta \`words.es.writtenBy\`.
    No se sabe qué cargo escribió este original, y quien revisa es siempre otro. Se anota el cargo, nunca el nombre de una persona. Por ejemplo:

        writtenBy: editor

    Más: content/README.md#revisiones

    content/lessons/mirar.yaml, line 19: \`words.es.writtenBy\` is missing.
    Which role wrote this original is not known, and the reviewer is always another. The role is noted, never the name of a person. For example:

        writtenBy: editor

    More: content/README.md#reviews
    "
  `);
});

test('the finding about a lesson with an unknown protocol', () => {
  expect(reportOfFault('lessons/mirar.yaml', 'protocol: escuela', 'protocol: escuelas')).toMatchInlineSnapshot(`
    "
    content/lessons/mirar.yaml, línea 8: \`protocol\` es "escuelas".
    No existe un protocolo con ese nombre en protocols. Lo más parecido es \`escuela\`. Escribe:

        protocol: escuela

    Más: content/README.md#qué-hay-aquí

    content/lessons/mirar.yaml, line 8: \`protocol\` is "escuelas".
    There is no protocol of that name in protocols. The nearest is \`escuela\`. Write:

        protocol: escuela

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a quiz with an unknown source', () => {
  expect(reportOfFault('quizzes/preguntas.yaml', '[pagina-oficial]', '[pagina]')).toMatchInlineSnapshot(`
    "
    content/quizzes/preguntas.yaml, línea 6: \`items[0].sources[0]\` es "pagina".
    No existe una fuente con ese nombre en facts/sources.yaml. Añade una ficha allí o corrige el nombre.

    Más: content/README.md#qué-hay-aquí

    content/quizzes/preguntas.yaml, line 6: \`items[0].sources[0]\` is "pagina".
    There is no source of that name in facts/sources.yaml. Add a record there or correct the name.

    More: content/README.md#what-is-here
    "
  `);
});
