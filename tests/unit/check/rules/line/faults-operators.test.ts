/** Who runs a service, and since when: one fault each in a folder that is otherwise clean, and the whole finding, Spanish and then English. */
import { expect, test } from 'vitest';
import { broken, reportOf, reportOfFault } from '../../../../fixtures/content-faults/faults.ts';

const POLICE = 'facts/helplines/gb/policia-999.yaml';

test('an operator without a name', () => {
  expect(
    reportOfFault(
      POLICE,
      'kind: police',
      `operators:
  - { since: "2020", sources: [pagina-oficial] }
kind: police`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 9: \`operators[0]\`.
    Quién lo atendió va en \`organisation\` (una de organisations.yaml) o en \`name\`: uno de los dos, y solo uno.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 9: \`operators[0]\`.
    Whoever ran it goes into \`organisation\` (one of organisations.yaml) or into \`name\`: one of the two, and only one.

    More: content/README.md#services
    "
  `);
});

test('an operator that never ended although another follows', () => {
  expect(
    reportOfFault(
      POLICE,
      'kind: police',
      `operators:
  - { name: { text: Antes, lang: es }, since: null, sources: [pagina-oficial] }
  - { organisation: oficina, since: "2024", sources: [pagina-oficial] }
kind: police`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 9: falta \`operators[0].until\`.
    Después viene otro, así que este terminó. Escribe hasta cuándo atendió.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 9: \`operators[0].until\` is missing.
    Another one follows, so this one has ended. Write until when it ran the service.

    More: content/README.md#services
    "
  `);
});

test('a present operator that has ended', () => {
  expect(
    reportOfFault(
      POLICE,
      'kind: police',
      `operators:
  - { organisation: oficina, since: "2020", until: "2024", sources: [pagina-oficial] }
kind: police`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 9: \`operators[0].until\` es "2024".
    El último de la lista es quien atiende ahora, y no tiene fin. Si cambió, añade al nuevo debajo.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 9: \`operators[0].until\` is "2024".
    The last of the list is whoever runs it now, and has no end. If that changed, add the new one below.

    More: content/README.md#services
    "
  `);
});

test('a change of operator without a date', () => {
  expect(
    reportOfFault(
      POLICE,
      'kind: police',
      `operators:
  - { name: { text: Antes, lang: es }, since: null, until: "2024", sources: [pagina-oficial] }
  - { organisation: oficina, since: null, sources: [pagina-oficial] }
kind: police`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 10: \`operators[1].since\` está vacío.
    Un cambio de institución lleva fecha: los materiales de antes se reconocen por ella. Escribe al menos el año.

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 10: \`operators[1].since\` is empty.
    A change of operator has a date: material from before is told by it. Write at least the year.

    More: content/README.md#dates
    "
  `);
});

test('an operator that begins before the last one ended', () => {
  expect(
    reportOfFault(
      POLICE,
      'kind: police',
      `operators:
  - { name: { text: Antes, lang: es }, since: null, until: "2024-06", sources: [pagina-oficial] }
  - { organisation: oficina, since: "2023-01", sources: [pagina-oficial] }
kind: police`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 10: \`operators[1].since\` es "2023-01".
    Empieza antes de que terminara el anterior, en 2024-06. Corrige una de las dos fechas.

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 10: \`operators[1].since\` is "2023-01".
    It begins before the one before ended, in 2024-06. Correct one of the two dates.

    More: content/README.md#dates
    "
  `);
});

test('an operator that ended before it began', () => {
  expect(
    reportOfFault(
      POLICE,
      'kind: police',
      `operators:
  - { name: { text: Antes, lang: es }, since: "2024", until: "2020", sources: [pagina-oficial] }
  - { organisation: oficina, since: "2024", sources: [pagina-oficial] }
kind: police`,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 9: \`operators[0].until\` es "2020".
    Termina antes de empezar, el 2024. Corrige una de las dos fechas.

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 9: \`operators[0].until\` is "2020".
    It ends before it begins, on 2024. Correct one of the two dates.

    More: content/README.md#dates
    "
  `);
});

test('a new operator that the record does not name', () => {
  expect(
    reportOf(
      broken(
        POLICE,
        'kind: police',
        `operators:
  - { name: { text: Antes, lang: es }, since: null, until: "2024", sources: [pagina-oficial] }
  - { organisation: otra, since: "2024", sources: [pagina-oficial] }
kind: police`,
        broken(
          'facts/organisations.yaml',
          'oficina:',
          'otra: { name: { text: Otra, lang: es }, acronym: null, sector: police, inCommission: false, domain: null, sources: [pagina-oficial] }\noficina:',
        ),
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 7: \`operator\` es "oficina".
    La última entrada de \`operators\` dice que ahora atiende otra. Un cambio es una entrada nueva con fecha; la antigua se queda. Escribe:

        operator: otra

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 7: \`operator\` is "oficina".
    The last entry of \`operators\` says that otra runs it now. A change is a new entry with a date; the old one stays. Write:

        operator: otra

    More: content/README.md#services
    "
  `);
});
