/** Whole messages about a service, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { broken, reportOf, reportOfFault } from '../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../fixtures/content-faults/tree.ts';

const OFFICE = 'facts/helplines/gb/oficina-central.yaml';

function moved(from: string, to: string): Tree {
  const { [from]: text, ...rest } = cleanTree();
  return { ...rest, [to]: text! };
}

test('a short code with the prefix of the country', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'value: "999"', 'value: "+44999"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 22: \`channels[0].value\` es "+44999".
    Un número corto solo tiene unas pocas cifras y se marca tal cual: con el prefijo del país o de la ciudad no comunica. Escribe:

        value: "999"

    Más: content/README.md#numbers

    content/facts/helplines/gb/policia-999.yaml, line 22: \`channels[0].value\` is "+44999".
    A short code has only a few digits and is dialled as it stands: with a country or area prefix it does not connect. Write:

        value: "999"

    More: content/README.md#numbers
    "
  `);
});

test('a short code with an area code', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'value: "999"', 'value: "(020) 999"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 22: \`channels[0].value\` es "(020) 999".
    Un número corto solo tiene unas pocas cifras y se marca tal cual: con el prefijo del país o de la ciudad no comunica. Escribe:

        value: "999"

    Más: content/README.md#numbers

    content/facts/helplines/gb/policia-999.yaml, line 22: \`channels[0].value\` is "(020) 999".
    A short code has only a few digits and is dialled as it stands: with a country or area prefix it does not connect. Write:

        value: "999"

    More: content/README.md#numbers
    "
  `);
});

test('a short code that is said to work everywhere', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'reach: GB', 'reach: world')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 23: \`channels[0].reach\` es "world".
    Los números cortos, gratuitos y nacionales no funcionan desde otro país. Escribe:

        reach: GB

    Más: content/README.md#numbers

    content/facts/helplines/gb/policia-999.yaml, line 23: \`channels[0].reach\` is "world".
    Short, toll-free and national numbers do not work from another country. Write:

        reach: GB

    More: content/README.md#numbers
    "
  `);
});

test('a toll-free number with an international prefix', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'type: short-code\n    value: "999"', 'type: toll-free\n    value: "+448081570000"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 22: \`channels[0].value\` es "+448081570000".
    Este número solo funciona dentro de su país, así que se escribe como se marca allí, sin el prefijo internacional. Escribe:

        value: "08081570000"

    Más: content/README.md#numbers

    content/facts/helplines/gb/policia-999.yaml, line 22: \`channels[0].value\` is "+448081570000".
    This number works only inside its country, so it is written as it is dialled there, without the international prefix. Write:

        value: "08081570000"

    More: content/README.md#numbers
    "
  `);
});

test('a number in national form', () => {
  expect(reportOfFault('facts/helplines/gb/oficina-central.yaml', '+442079460123', '020 7946 0123')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 22: \`channels[0].value\` es "020 7946 0123".
    Un teléfono va en forma internacional: el signo +, el código del país y las cifras, sin espacios. Escribe:

        value: "+442079460123"

    Más: content/README.md#numbers

    content/facts/helplines/gb/oficina-central.yaml, line 22: \`channels[0].value\` is "020 7946 0123".
    A telephone number is in international form: the sign +, the country code and the digits, without spaces. Write:

        value: "+442079460123"

    More: content/README.md#numbers
    "
  `);
});

test('a number with a digit too many', () => {
  expect(reportOfFault('facts/helplines/gb/oficina-central.yaml', '+442079460123', '+4420794601234')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 22: \`channels[0].value\` es "+4420794601234".
    Según el plan de numeración de su país, ese número no existe: puede sobrar o faltar una cifra. Compáralo con la fuente.

    Más: content/README.md#numbers

    content/facts/helplines/gb/oficina-central.yaml, line 22: \`channels[0].value\` is "+4420794601234".
    By the numbering plan of its country that number does not exist: a digit may be missing or too many. Compare it with the source.

    More: content/README.md#numbers
    "
  `);
});

test('one number of two services', () => {
  expect(reportOf(broken(OFFICE, 'type: phone\n    value: "+442079460123"\n    reach: world', 'type: short-code\n    value: "999"\n    reach: GB'))).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 22: \`channels[0].value\` es "999".
    El servicio policia-999 tiene el mismo número. Si es cierto, dilo en \`sharedWith\` de los dos; si no, corrige uno. Escribe:

        sharedWith: [policia-999]

    Más: content/README.md#numbers

    content/facts/helplines/gb/policia-999.yaml, línea 22: \`channels[0].value\` es "999".
    El servicio oficina-central tiene el mismo número. Si es cierto, dilo en \`sharedWith\` de los dos; si no, corrige uno. Escribe:

        sharedWith: [oficina-central]

    Más: content/README.md#numbers

    content/facts/helplines/gb/oficina-central.yaml, line 22: \`channels[0].value\` is "999".
    The service policia-999 has the same number. If that is right, say so in \`sharedWith\` of both; if not, correct one. Write:

        sharedWith: [policia-999]

    More: content/README.md#numbers

    content/facts/helplines/gb/policia-999.yaml, line 22: \`channels[0].value\` is "999".
    The service oficina-central has the same number. If that is right, say so in \`sharedWith\` of both; if not, correct one. Write:

        sharedWith: [oficina-central]

    More: content/README.md#numbers
    "
  `);
});

test('a service that is shown without contact', () => {
  expect(reportOfFault('facts/helplines/gb/oficina-central.yaml', /channels:[\s\S]*?hours/, 'channels: []\nhours')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 20: \`channels\`.
    Un servicio con \`listing: listed\` se muestra con su contacto, y aquí no hay ninguno. Añade uno, o cambia \`listing\` a route o held. Por ejemplo:

        channels:
          - type: short-code
            value: "…"
            reach: …

    Más: content/README.md#numbers

    content/facts/helplines/gb/oficina-central.yaml, line 20: \`channels\`.
    A service with \`listing: listed\` is shown with its contact, and there is none here. Add one, or change \`listing\` to route or held. For example:

        channels:
          - type: short-code
            value: "…"
            reach: …

    More: content/README.md#numbers
    "
  `);
});

test('a service that is held back with its contact', () => {
  expect(reportOfFault('facts/helplines/gb/oficina-central.yaml', 'listing: listed\nreasons: []', 'listing: held\nreasons: [old-source]')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 20: \`channels\`.
    Un servicio con \`listing: held\` no muestra contacto, así que tampoco lo guarda. Quítalo, o pon \`listing: listed\`. Escribe:

        channels: []

    Más: content/README.md#numbers

    content/facts/helplines/gb/oficina-central.yaml, line 20: \`channels\`.
    A service with \`listing: held\` shows no contact, so it keeps none. Take it out, or put \`listing: listed\`. Write:

        channels: []

    More: content/README.md#numbers
    "
  `);
});

test('a service that is held back without a reason', () => {
  expect(reportOfFault('facts/helplines/gb/oficina-central.yaml', /listing: listed[\s\S]*?hours/, 'listing: held\nreasons: []\ninstead: [policia-999]\nservices: [emergency]\naudiences: [anyone]\ncoverage:\n  level: national\n  regions: []\nchannels: []\nhours')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 13: \`reasons\`.
    Un servicio con \`listing: held\` dice por qué no muestra contacto. Los motivos posibles son one-weak-source, old-source, sources-differ, operator-not-asked, no-public-contact, not-for-the-public, safety-of-people. Por ejemplo:

        reasons: [operator-not-asked]

    Más: content/README.md#numbers

    content/facts/helplines/gb/oficina-central.yaml, line 13: \`reasons\`.
    A service with \`listing: held\` says why it shows no contact. The possible reasons are one-weak-source, old-source, sources-differ, operator-not-asked, no-public-contact, not-for-the-public, safety-of-people. For example:

        reasons: [operator-not-asked]

    More: content/README.md#numbers
    "
  `);
});

test('a service that closes before it opens', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'closes: "12:00"', 'closes: "06:00"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 29: \`hours.intervals[0].closes\` es "06:00".
    El servicio cierra antes de abrir, a las 08:00. Si pasa de medianoche, escribe dos tramos: uno hasta "24:00" y otro desde "00:00". Escribe:

        closes: "24:00"

    Más: content/README.md#dates

    content/facts/helplines/gb/policia-999.yaml, line 29: \`hours.intervals[0].closes\` is "06:00".
    The service closes before it opens, at 08:00. If it runs past midnight, write two intervals: one until "24:00" and one from "00:00". Write:

        closes: "24:00"

    More: content/README.md#dates
    "
  `);
});

test('two intervals that overlap', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'closes: "12:00"', 'closes: "15:00"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 30: \`hours.intervals[1]\`.
    El día \`mo\` este tramo coincide en parte con \`hours.intervals[0]\`. Une los dos o cambia las horas.

    Más: content/README.md#dates

    content/facts/helplines/gb/policia-999.yaml, line 30: \`hours.intervals[1]\`.
    On \`mo\` this interval overlaps \`hours.intervals[0]\`. Make one of the two or change the times.

    More: content/README.md#dates
    "
  `);
});

test('a number checked by one person', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'verifiedBy: reviewer', 'verifiedBy: Editor')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 46: \`checks[0].verifiedBy\` es "Editor".
    Quien verifica un número no puede ser quien lo anotó. Escribe el cargo de otra persona, o quita la comprobación.

    Más: content/README.md#numbers

    content/facts/helplines/gb/policia-999.yaml, line 46: \`checks[0].verifiedBy\` is "Editor".
    Whoever verifies a number cannot be whoever entered it. Write the role of another person, or take the check out.

    More: content/README.md#numbers
    "
  `);
});

test('a page on the web that is not secure', () => {
  expect(reportOfFault('facts/helplines/gb/oficina-central.yaml', '"https://www.example.org/ayuda"', '"http://www.example.org/ayuda"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 25: \`channels[1].value\` es "http://www.example.org/ayuda".
    La dirección empieza con https:// y no lleva espacios, para que nadie pueda cambiarla en el camino. Escribe:

        value: https://www.example.org/ayuda

    Más: content/README.md#links

    content/facts/helplines/gb/oficina-central.yaml, line 25: \`channels[1].value\` is "http://www.example.org/ayuda".
    The address begins with https:// and has no spaces, so that nobody can change it on the way. Write:

        value: https://www.example.org/ayuda

    More: content/README.md#links
    "
  `);
});

test('a page on the web of another domain', () => {
  expect(reportOfFault('facts/helplines/gb/oficina-central.yaml', '"https://www.example.org/ayuda"', '"https://example.net/ayuda"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 25: \`channels[1].value\` es "https://example.net/ayuda".
    El sitio solo enlaza a dominios de \`allowedDomains\` en facts/sources.yaml, y example.net no está. Quita el enlace, o añade el dominio si es de una institución.

    Más: content/README.md#links

    content/facts/helplines/gb/oficina-central.yaml, line 25: \`channels[1].value\` is "https://example.net/ayuda".
    The site links only to domains under \`allowedDomains\` in facts/sources.yaml, and example.net is not there. Take the link out, or add the domain if it is an institution’s.

    More: content/README.md#links
    "
  `);
});

test('an e-mail address without a domain', () => {
  expect(reportOfFault('facts/helplines/gb/oficina-central.yaml', 'type: web\n    value: "https://www.example.org/ayuda"', 'type: email\n    value: "oficina"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml, línea 25: \`channels[1].value\` es "oficina".
    No es una dirección de correo: lleva un nombre, una arroba y un dominio. Por ejemplo:

        value: nombre@dominio

    Más: content/README.md#fields

    content/facts/helplines/gb/oficina-central.yaml, line 25: \`channels[1].value\` is "oficina".
    It is not an e-mail address: it has a name, an at sign and a domain. For example:

        value: nombre@dominio

    More: content/README.md#fields
    "
  `);
});

test('a folder with the name of a country', () => {
  expect(reportOf(moved('facts/helplines/gb/oficina-central.yaml', 'facts/helplines/reino-unido/oficina-central.yaml'))).toMatchInlineSnapshot(`
    "
    content/facts/helplines/reino-unido/oficina-central.yaml:
    La carpeta de un servicio es su país, con dos letras minúsculas, y esta se llama «reino-unido».

    Más: content/README.md#names

    content/facts/helplines/reino-unido/oficina-central.yaml:
    The folder of a service is its country, with two small letters, and this one is called “reino-unido”.

    More: content/README.md#names
    "
  `);
});
