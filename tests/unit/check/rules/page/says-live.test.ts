/** Whole findings about a published site, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { broken, reportOf } from '../../../../fixtures/content-faults/faults.ts';
import { allReviewed } from '../../../../fixtures/content-faults/reviews.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';

/** The clean tree as a published site, of whose originals nobody has read the safety texts. */
function live(more: Record<string, string> = {}): Tree {
  const tree = cleanTree();
  const facts = {
    publisher: 'Oficina',
    isGovernment: 'true',
    address: 'https://www.example.org/',
    contact: 'prensa@example.org',
    ...more,
  };
  const campaign = Object.entries(facts).reduce(
    (text, [field, value]) => text.replace(`${field}: null`, `${field}: ${value}`),
    tree['campaign.yaml']!.replace('stage: preview', 'stage: live'),
  );
  return { ...tree, 'campaign.yaml': campaign };
}

/** The same with every original read by another than its writer, so that one fault is left. */
async function quiet(tree: Tree): Promise<Tree> {
  return allReviewed(tree);
}

test('the finding about a published site that says nothing about its publisher', async () => {
  expect(reportOf(await quiet(live({ publisher: 'null', address: 'null', contact: 'null' })))).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 9: \`publisher\` está vacío.
    Un sitio publicado (\`stage: live\`) dice quién lo publica, dónde está y a qué correo escribir. Complétalo, o deja \`stage: preview\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/campaign.yaml, línea 11: \`address\` está vacío.
    Un sitio publicado (\`stage: live\`) dice quién lo publica, dónde está y a qué correo escribir. Complétalo, o deja \`stage: preview\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/campaign.yaml, línea 12: \`contact\` está vacío.
    Un sitio publicado (\`stage: live\`) dice quién lo publica, dónde está y a qué correo escribir. Complétalo, o deja \`stage: preview\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/campaign.yaml, line 9: \`publisher\` is empty.
    A published site (\`stage: live\`) says who publishes it, where it is and which e-mail to write to. Fill it in, or keep \`stage: preview\`.

    More: content/README.md#rules-that-are-not-broken

    content/campaign.yaml, line 11: \`address\` is empty.
    A published site (\`stage: live\`) says who publishes it, where it is and which e-mail to write to. Fill it in, or keep \`stage: preview\`.

    More: content/README.md#rules-that-are-not-broken

    content/campaign.yaml, line 12: \`contact\` is empty.
    A published site (\`stage: live\`) says who publishes it, where it is and which e-mail to write to. Fill it in, or keep \`stage: preview\`.

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});

test('the finding about a published site that names its publisher and not whether it is a public body', async () => {
  expect(reportOf(await quiet(live({ isGovernment: 'null' })))).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 10: \`isGovernment\` está vacío.
    Un sitio publicado (\`stage: live\`) que nombra a quien lo publica dice si es una entidad del Estado. Escribe true si lo es, o false. Por ejemplo:

        isGovernment: true

    Más: content/README.md#reglas-que-no-se-rompen

    content/campaign.yaml, line 10: \`isGovernment\` is empty.
    A published site (\`stage: live\`) that names its publisher says whether that is a public body. Write true if it is, or false. For example:

        isGovernment: true

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});

test('the finding about a public contact that anybody could open, in a preview too', () => {
  expect(reportOf(broken('campaign.yaml', 'contact: null', 'contact: ministerio@gmail.com'))).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 12: \`contact\` es "ministerio@gmail.com".
    «gmail.com» da correos a personas, y cualquiera puede abrir uno parecido. El contacto público es un correo en el dominio de la institución que publica.

    Más: content/README.md#reglas-que-no-se-rompen

    content/campaign.yaml, line 12: \`contact\` is "ministerio@gmail.com".
    “gmail.com” gives e-mail to persons, and anybody can open one that looks alike. The public contact is an address at the domain of the institution that publishes.

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});

test('the finding about an emergency number without an official page does not hide the number', async () => {
  const page = /officialPage: .*\n/;
  const tree = broken('facts/helplines/gb/policia-999.yaml', page, '', await quiet(live()));
  const other = broken('facts/helplines/gb/oficina-central.yaml', page, '', tree);
  expect(reportOf(tree)).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 1: falta \`officialPage\`.
    Este número de emergencia sale en cada página y no se quita ni se esconde: deja \`listing: listed\`. Con \`stage: live\` le falta una página oficial donde comparar el número. Escríbela; si la institución no tiene una, sirve otra del Estado que dé este número. Por ejemplo:

        officialPage: https://…

    Más: content/README.md#reglas-que-no-se-rompen

    content/facts/helplines/gb/policia-999.yaml, line 1: \`officialPage\` is missing.
    This emergency number is on every page and is neither taken out nor hidden: leave \`listing: listed\`. With \`stage: live\` it lacks an official page where the number can be compared. Write it; if the operator has none, another page of the State that gives this number will do. For example:

        officialPage: https://…

    More: content/README.md#rules-that-are-not-broken
    "
  `);
  expect(reportOf(other)).toContain('change `listing` to route');
});

test('the findings about a published site with safety texts that one person wrote and nobody else has read', () => {
  expect(reportOf(live())).toMatchInlineSnapshot(`
    "
    content/lessons/mirar.yaml, línea 20: \`words.es.state\` es "original".
    En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada texto de seguridad, y «lessons/mirar» no. Que lo lea otro cargo que el que lo escribió y lo anote: \`npm run translations -- stamp es lessons/mirar --state reviewed --by …\`

    Más: content/README.md#revisiones

    content/pages/es/senales.mdx:
    En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada página entera, también lo que no es \`safety\`: así nada pasa en otra clase. Falta: senales#mirar. Que lo lea otro cargo que el que lo escribió y lo anote: \`npm run translations -- stamp es senales --state reviewed --by …\`

    Más: content/README.md#revisiones

    content/pages/es/senales.mdx, línea 6: falta \`sections.head.state\`.
    En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada texto de seguridad, y «senales#head» no. Que lo lea otro cargo que el que lo escribió y lo anote: \`npm run translations -- stamp es senales#head --state reviewed --by …\`

    Más: content/README.md#revisiones

    content/pages/es/senales.mdx, línea 8: \`sections.llamar.state\` es "original".
    En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada texto de seguridad, y «senales#llamar» no. Que lo lea otro cargo que el que lo escribió y lo anote: \`npm run translations -- stamp es senales#llamar --state reviewed --by …\`

    Más: content/README.md#revisiones

    content/protocols/escuela.yaml, línea 4: \`words.es.state\` es "original".
    En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada texto de seguridad, y «protocols/escuela» no. Que lo lea otro cargo que el que lo escribió y lo anote: \`npm run translations -- stamp es protocols/escuela --state reviewed --by …\`

    Más: content/README.md#revisiones

    content/quizzes/preguntas.yaml, línea 9: \`words.es.state\` es "original".
    En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada texto de seguridad, y «quizzes/preguntas» no. Que lo lea otro cargo que el que lo escribió y lo anote: \`npm run translations -- stamp es quizzes/preguntas --state reviewed --by …\`

    Más: content/README.md#revisiones

    content/strings/es.yaml:
    En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada frase de seguridad. Faltan (1): exit.label. Que las lea otro cargo que el que las escribió y lo anote: \`npm run translations -- stamp es strings#safety --state reviewed --by …\`

    Más: content/README.md#revisiones

    content/lessons/mirar.yaml, line 20: \`words.es.state\` is "original".
    In a published site (\`stage: live\`) a second person has read every safety text, and nobody has read “lessons/mirar”. Have another role than the one that wrote it read it and note that: \`npm run translations -- stamp es lessons/mirar --state reviewed --by …\`

    More: content/README.md#reviews

    content/pages/es/senales.mdx:
    In a published site (\`stage: live\`) a second person has read each page as a whole, also what is not \`safety\`: so nothing gets by in another class. Still to be read: senales#mirar. Have another role than the one that wrote it read it and note that: \`npm run translations -- stamp es senales --state reviewed --by …\`

    More: content/README.md#reviews

    content/pages/es/senales.mdx, line 6: \`sections.head.state\` is missing.
    In a published site (\`stage: live\`) a second person has read every safety text, and nobody has read “senales#head”. Have another role than the one that wrote it read it and note that: \`npm run translations -- stamp es senales#head --state reviewed --by …\`

    More: content/README.md#reviews

    content/pages/es/senales.mdx, line 8: \`sections.llamar.state\` is "original".
    In a published site (\`stage: live\`) a second person has read every safety text, and nobody has read “senales#llamar”. Have another role than the one that wrote it read it and note that: \`npm run translations -- stamp es senales#llamar --state reviewed --by …\`

    More: content/README.md#reviews

    content/protocols/escuela.yaml, line 4: \`words.es.state\` is "original".
    In a published site (\`stage: live\`) a second person has read every safety text, and nobody has read “protocols/escuela”. Have another role than the one that wrote it read it and note that: \`npm run translations -- stamp es protocols/escuela --state reviewed --by …\`

    More: content/README.md#reviews

    content/quizzes/preguntas.yaml, line 9: \`words.es.state\` is "original".
    In a published site (\`stage: live\`) a second person has read every safety text, and nobody has read “quizzes/preguntas”. Have another role than the one that wrote it read it and note that: \`npm run translations -- stamp es quizzes/preguntas --state reviewed --by …\`

    More: content/README.md#reviews

    content/strings/es.yaml:
    In a published site (\`stage: live\`) a second person has read every safety phrase. Still to be read (1): exit.label. Have another role than the one that wrote them read them and note that: \`npm run translations -- stamp es strings#safety --state reviewed --by …\`

    More: content/README.md#reviews
    "
  `);
});

test('a translation that nobody has reviewed stops nothing: the source stands in for its safety texts', async () => {
  expect(reportOf(await quiet(live()))).not.toContain('pages/en');
  expect(reportOf(live())).not.toContain('/en');
});
