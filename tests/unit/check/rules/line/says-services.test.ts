/** Whole findings about a service, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOf, reportOfFault } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';

function moved(from: string, to: string): Tree {
  const { [from]: text, ...rest } = cleanTree();
  return { ...rest, [to]: text! };
}

test('the finding about a service that is shown without contact', () => {
  expect(
    reportOfFault('facts/helplines/gb/oficina-central.yaml', /channels:[\s\S]*?hours/, 'channels: []\nhours'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 20: \`channels\`.
    Un servicio con \`listing: listed\` se muestra con su contacto, y aquí no hay ninguno. Añade uno, o cambia \`listing\` a route o held. Por ejemplo:

        channels:
          - type: short-code
            value: "…"
            reach: …

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 20: \`channels\`.
    A service with \`listing: listed\` is shown with its contact, and there is none here. Add one, or change \`listing\` to route or held. For example:

        channels:
          - type: short-code
            value: "…"
            reach: …

    More: content/README.md#services
    "
  `);
});

test('the finding about a service that is held back with its contact', () => {
  expect(
    reportOfFault(
      'facts/helplines/gb/oficina-central.yaml',
      'listing: listed\nreasons: []\ninstead: []',
      'listing: held\nreasons: [old-source]\ninstead: [policia-999]',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 20: \`channels\`.
    Un servicio con \`listing: held\` no muestra contacto, así que tampoco lo guarda. Quítalo, o pon \`listing: listed\`. Escribe:

        channels: []

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 20: \`channels\`.
    A service with \`listing: held\` shows no contact, so it keeps none. Take it out, or put \`listing: listed\`. Write:

        channels: []

    More: content/README.md#services
    "
  `);
});

test('the finding about a service that is held back without a reason', () => {
  expect(
    reportOfFault(
      'facts/helplines/gb/oficina-central.yaml',
      /listing: listed[\s\S]*?hours/,
      'listing: held\nreasons: []\ninstead: [policia-999]\nservices: [emergency]\naudiences: [anyone]\ncoverage:\n  level: national\n  regions: []\nchannels: []\nhours',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 13: \`reasons\`.
    Un servicio con \`listing: held\` dice por qué no muestra contacto. Los motivos posibles son one-weak-source, old-source, sources-differ, operator-not-asked, no-public-contact, not-for-the-public, safety-of-people. Por ejemplo:

        reasons: [operator-not-asked]

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 13: \`reasons\`.
    A service with \`listing: held\` says why it shows no contact. The possible reasons are one-weak-source, old-source, sources-differ, operator-not-asked, no-public-contact, not-for-the-public, safety-of-people. For example:

        reasons: [operator-not-asked]

    More: content/README.md#services
    "
  `);
});

test('the finding about a service that is held back and names nothing to use instead', () => {
  expect(
    reportOfFault(
      'facts/helplines/gb/oficina-central.yaml',
      /listing: listed[\s\S]*?hours/,
      'listing: held\nreasons: [old-source]\ninstead: []\nservices: [emergency]\naudiences: [anyone]\ncoverage:\n  level: national\n  regions: []\nchannels: []\nhours',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 14: \`instead\`.
    La página de un servicio con \`listing: held\` no muestra contacto, y sin otro servicio deja a quien lee sin ayuda. Escribe qué se usa en su lugar: una línea del mismo país, o la línea general para avisar. Por ejemplo:

        instead: […]

    Más: content/README.md#servicios

    content/facts/helplines/gb/oficina-central.yaml, line 14: \`instead\`.
    The page of a service with \`listing: held\` shows no contact, and without another service it leaves its reader without help. Write what to use instead: a line of the same country, or the general reporting line. For example:

        instead: […]

    More: content/README.md#services
    "
  `);
});

test('the finding about a service that closes before it opens', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'closes: "12:00"', 'closes: "06:00"'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 29: \`hours.intervals[0].closes\` es "06:00".
    El servicio cierra antes de abrir, a las 08:00. Si pasa de medianoche, escribe dos tramos: uno hasta "24:00" y otro desde "00:00". Escribe:

        closes: "24:00"

    Más: content/README.md#fechas

    content/facts/helplines/gb/policia-999.yaml, line 29: \`hours.intervals[0].closes\` is "06:00".
    The service closes before it opens, at 08:00. If it runs past midnight, write two intervals: one until "24:00" and one from "00:00". Write:

        closes: "24:00"

    More: content/README.md#dates
    "
  `);
});

test('the finding about two intervals that overlap', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'closes: "12:00"', 'closes: "15:00"'),
  ).toMatchInlineSnapshot(`
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

test('the finding about a number checked by one person', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'verifiedBy: reviewer', 'verifiedBy: editor'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 46: \`checks[0].verifiedBy\` es "editor".
    Quien verifica un número no puede ser quien lo anotó. Escribe el cargo de otra persona, o quita la comprobación.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 46: \`checks[0].verifiedBy\` is "editor".
    Whoever verifies a number cannot be whoever entered it. Write the role of another person, or take the check out.

    More: content/README.md#services
    "
  `);
});

test('the finding about a page on the web that is not secure', () => {
  expect(
    reportOfFault(
      'facts/helplines/gb/oficina-central.yaml',
      '"https://www.example.org/ayuda"',
      '"http://www.example.org/ayuda"',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 25: \`channels[1].value\` es "http://www.example.org/ayuda".
    La dirección empieza con https:// y no lleva espacios, para que nadie pueda cambiarla en el camino. Escribe:

        value: https://www.example.org/ayuda

    Más: content/README.md#textos

    content/facts/helplines/gb/oficina-central.yaml, line 25: \`channels[1].value\` is "http://www.example.org/ayuda".
    The address begins with https:// and has no spaces, so that nobody can change it on the way. Write:

        value: https://www.example.org/ayuda

    More: content/README.md#texts
    "
  `);
});

test('the finding about a page on the web of another domain', () => {
  expect(
    reportOfFault(
      'facts/helplines/gb/oficina-central.yaml',
      '"https://www.example.org/ayuda"',
      '"https://example.net/ayuda"',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 25: \`channels[1].value\` es "https://example.net/ayuda".
    El sitio solo enlaza a dominios de \`allowedDomains\` en facts/sources.yaml, y example.net no está. Quita el enlace, o añade el dominio si es de una institución.

    Más: content/README.md#textos

    content/facts/helplines/gb/oficina-central.yaml, line 25: \`channels[1].value\` is "https://example.net/ayuda".
    The site links only to domains under \`allowedDomains\` in facts/sources.yaml, and example.net is not there. Take the link out, or add the domain if it is an institution’s.

    More: content/README.md#texts
    "
  `);
});

test('the finding about an e-mail address without a domain', () => {
  expect(
    reportOfFault(
      'facts/helplines/gb/oficina-central.yaml',
      'type: web\n    value: "https://www.example.org/ayuda"',
      'type: email\n    value: "oficina"',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 25: \`channels[1].value\` es "oficina".
    No es una dirección de correo: lleva un nombre, una arroba y un dominio. Por ejemplo:

        value: nombre@dominio

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/oficina-central.yaml, line 25: \`channels[1].value\` is "oficina".
    It is not an e-mail address: it has a name, an at sign and a domain. For example:

        value: nombre@dominio

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a folder with the name of a country', () => {
  expect(
    reportOf(moved('facts/helplines/gb/oficina-central.yaml', 'facts/helplines/reino-unido/oficina-central.yaml')),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/reino-unido/oficina-central.yaml:
    La carpeta de un servicio es su país, con dos letras minúsculas, y esta se llama «reino-unido».

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/reino-unido/oficina-central.yaml:
    The folder of a service is its country, with two small letters, and this one is called “reino-unido”.

    More: content/README.md#what-is-here
    "
  `);
});
