/** Whole findings about names and links that readers see, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOf, reportOfFault } from '../../../fixtures/content-faults/faults.ts';
import { cleanTree } from '../../../fixtures/content-faults/tree.ts';

test('the finding about two regions with one address', () => {
  expect(reportOfFault('facts/regions.yaml', 'slug: gales', 'slug: inglaterra')).toMatchInlineSnapshot(`
    "
    content/facts/regions.yaml, línea 8: \`[1].slug\` es "inglaterra".
    El mismo valor está en \`[0].slug\`, y dos cosas no pueden compartirlo. Cambia uno.

    Más: content/README.md#qué-hay-aquí

    content/facts/regions.yaml, line 8: \`[1].slug\` is "inglaterra".
    The same value stands in \`[0].slug\`, and two things cannot share it. Change one.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about two services of one name', () => {
  expect(
    reportOf({
      ...cleanTree(),
      'facts/helplines/fr/oficina-central.yaml': cleanTree()['facts/helplines/gb/oficina-central.yaml']!,
    }),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/oficina-central.yaml:
    Ya hay un servicio con el mismo nombre de archivo en facts/helplines/fr/oficina-central.yaml. Cambia uno, por ejemplo poniendo el país delante.

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/oficina-central.yaml:
    There is a service with the same file name in facts/helplines/fr/oficina-central.yaml. Rename one, for example with the country in front.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a give-away word in the title of a help page', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'title: Señales', 'title: Señales de trata')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 2: \`title\` es "Señales de trata".
    Lo puede ver quien mire la pantalla o el historial de quien pide ayuda, y contiene «trata», una de las palabras delatoras de campaign.yaml. Usa una palabra neutral.

    Más: content/README.md#reglas-que-no-se-rompen

    content/pages/es/senales.mdx, line 2: \`title\` is "Señales de trata".
    Somebody who looks at the screen or the history of a person seeking help can see it, and it holds “trata”, one of the give-away words of campaign.yaml. Use a neutral word.

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});

test('the finding about a give-away word in the address of a need', () => {
  expect(reportOfFault('campaign.yaml', 'slug: peligro', 'slug: denunciar')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 48: \`needs[0].slug\` es "denunciar".
    Lo puede ver quien mire la pantalla o el historial de quien pide ayuda, y contiene «denunci», una de las palabras delatoras de campaign.yaml. Usa una palabra neutral.

    Más: content/README.md#reglas-que-no-se-rompen

    content/campaign.yaml, line 48: \`needs[0].slug\` is "denunciar".
    Somebody who looks at the screen or the history of a person seeking help can see it, and it holds “denunci”, one of the give-away words of campaign.yaml. Use a neutral word.

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});

test('the finding about a link to another domain', () => {
  expect(
    reportOfFault('pages/es/senales.mdx', '(https://www.example.org/ley)', '(https://blog.example.net/ley)'),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 18: "https://blog.example.net/ley".
    El sitio solo enlaza a dominios de \`allowedDomains\` en facts/sources.yaml, y blog.example.net no está. Quita el enlace, o añade el dominio si es de una institución.

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 18: "https://blog.example.net/ley".
    The site links only to domains under \`allowedDomains\` in facts/sources.yaml, and blog.example.net is not there. Take the link out, or add the domain if it is an institution’s.

    More: content/README.md#texts
    "
  `);
});

test('the finding about a link to a number', () => {
  expect(reportOfFault('pages/es/senales.mdx', '(https://www.example.org/ley)', '(tel:999)')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 18: "tel:999".
    Un número se enlaza desde la ficha de su servicio, para que se corrija en un solo lugar. Escribe:

        <Line role="…" />

    Más: content/README.md#servicios

    content/pages/es/senales.mdx, line 18: "tel:999".
    A number is linked from the record of its service, so that it is corrected in one place. Write:

        <Line role="…" />

    More: content/README.md#services
    "
  `);
});
