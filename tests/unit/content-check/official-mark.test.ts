/** The official mark and links of activities: spoofs are found. Whole messages, Spanish then English. */
import { describe, expect, test } from 'vitest';
import { broken, findingsIn, reportOf, reportOfFault } from '../../fixtures/content-faults/faults.ts';

const FAIR = 'events/2027/feria.md';
const marked = (how: string) =>
  broken(FAIR, 'confirmed: null', `confirmed: { role: editora, on: "2027-04-01", how: ${how} }`);

test('the message about a mark for an organiser that nobody knows', () => {
  expect(reportOf(broken(FAIR, 'organisers: [oficina]', 'organisers: []', marked('Por carta')))).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 20: \`confirmed\` es { role: editora, on: "2027-04-01", how: Por carta }.
    Una actividad confirmada lleva en \`organisers\` la entidad que la confirmó. Debe estar en organisations.yaml. Si no está ahí, deja \`confirmed: null\`.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 20: \`confirmed\` is { role: editora, on: "2027-04-01", how: Por carta }.
    A confirmed activity names in \`organisers\` who confirmed it. They must be in organisations.yaml. If they are not there, leave \`confirmed: null\`.

    More: content/README.md#activities
    "
  `);
});

test('the message about a mark that came from elsewhere', () => {
  expect(reportOf(marked('Correo de prensa@example.org.impostor.net'))).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 20: \`confirmed.how\` es "Correo de prensa@example.org.impostor.net".
    La confirmación llegó desde «example.org.impostor.net», que no es el dominio de quien organiza (example.org). Confírmalo por su propio dominio, o deja \`confirmed: null\`.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 20: \`confirmed.how\` is "Correo de prensa@example.org.impostor.net".
    The confirmation came from “example.org.impostor.net”, which is not the domain of the organiser (example.org). Confirm it through their own domain, or leave \`confirmed: null\`.

    More: content/README.md#activities
    "
  `);
});

test('the message about a place to join on a domain that is not allowed', () => {
  expect(
    reportOfFault(FAIR, '  town: Londres', '  town: Londres\n  link: https://reunion.example.net/sala'),
  ).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 13: \`place.link\` es "https://reunion.example.net/sala".
    El sitio solo enlaza a dominios de \`allowedDomains\` en facts/sources.yaml, y reunion.example.net no está. Quita el enlace, o añade el dominio si es de una institución.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 13: \`place.link\` is "https://reunion.example.net/sala".
    The site links only to domains under \`allowedDomains\` in facts/sources.yaml, and reunion.example.net is not there. Take the link out, or add the domain if it is an institution’s.

    More: content/README.md#activities
    "
  `);
});

describe('a mark is', () => {
  const codes = (how: string) => findingsIn(marked(how)).map(({ code }) => code);

  test.each(['Correo de prensa@example.org', 'Página https://www.example.org/agenda', 'Llamada a su central'])(
    'taken from the organiser itself: %s',
    (how) => expect(codes(`"${how}"`)).toEqual([]),
  );

  test.each([
    'Correo de oficina@example.com',
    'Correo de oficina@notexample.org',
    'Página https://example.org.evil.net/agenda',
    'Página EXAMPLE.ORG.CO',
  ])('refused from a look-alike: %s', (how) => expect(codes(`"${how}"`)).toEqual(['mark-from-elsewhere']));
});
