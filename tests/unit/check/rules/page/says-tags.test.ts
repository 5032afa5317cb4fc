/** Whole findings about what is read as code in a text, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { broken, findingsIn, reportOfFault } from '../../../../fixtures/content-faults/faults.ts';

const PAGE = 'pages/es/senales.mdx';
const TEXT = 'Mira las señales.';

test('the finding about a component in small letters', () => {
  expect(reportOfFault(PAGE, '<Line role="police" />', '<line role="police" />')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 18: "<line role="police" />".
    El componente se escribe \`Line\`, con esas mayúsculas; de otro modo no se muestra. Escribe:

        <Line role="police" />

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 18: "<line role="police" />".
    The component is written \`Line\`, with those capitals; otherwise it is not shown. Write:

        <Line role="police" />

    More: content/README.md#texts
    "
  `);
});

test('the finding about a section in small letters', () => {
  expect(
    reportOfFault(PAGE, '<Section id="mirar" harm="core">', '<section id="mirar" harm="core">'),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 10: "<section id="mirar" harm="core">".
    La marca de una sección se escribe con S mayúscula y comillas rectas, y está sola en su línea, sin espacios delante, con \`id\` y \`harm\` en ese orden. Escribe:

        <Section id="mirar" harm="core">

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 10: "<section id="mirar" harm="core">".
    The tag of a section is written with a capital S and straight quotes, and stands alone on its line, without spaces before it, with \`id\` and \`harm\` in that order. Write:

        <Section id="mirar" harm="core">

    More: content/README.md#texts
    "
  `);
});

test('the finding about an unknown component', () => {
  expect(reportOfFault(PAGE, '<Line role="police" />', '<Linea role="police" />')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 18: "<Linea role="police" />".
    No hay un componente con ese nombre y el sitio no se construiría. Los que hay son Section, Line (un servicio), Cite (una fuente), PageLink (otra página) y Advert (un aviso inventado).

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 18: "<Linea role="police" />".
    There is no component of that name and the site would not build. There are Section, Line (a service), Cite (a source), PageLink (another page) and Advert (an invented advert).

    More: content/README.md#texts
    "
  `);
});

test('the finding about curly quotes in a component', () => {
  expect(reportOfFault(PAGE, '<Cite id="pagina-oficial" />', '<Cite id=“pagina-oficial” />')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "<Cite id=“pagina-oficial” />".
    Dentro de un componente las comillas son rectas ("); con las curvas el sitio no se construye. Escribe:

        <Cite id="pagina-oficial" />

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 12: "<Cite id=“pagina-oficial” />".
    Inside a component the quotes are straight ("); with curly ones the site does not build. Write:

        <Cite id="pagina-oficial" />

    More: content/README.md#texts
    "
  `);
});

test('the finding about a component that is not closed', () => {
  expect(reportOfFault(PAGE, '<Line role="police" />', '<Line role="police">')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 18: "<Line role="police">".
    El componente no se cierra, y el sitio no se construiría. Escribe:

        <Line role="police" />

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 18: "<Line role="police">".
    The component is not closed, and the site would not build. Write:

        <Line role="police" />

    More: content/README.md#texts
    "
  `);
});

test('the finding about a component without quotes', () => {
  expect(reportOfFault(PAGE, '<Line role="police" />', '<Line role=police />')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 18: "<Line role=police />".
    El componente no está bien escrito: lleva su nombre, un dato entre comillas rectas y el cierre. Escribe:

        <Line role="police" />

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 18: "<Line role=police />".
    The component is not well written: it has its name, one fact in straight quotes, and its end. Write:

        <Line role="police" />

    More: content/README.md#texts
    "
  `);
});

test('the finding about a sign < before a figure', () => {
  expect(reportOfFault(PAGE, TEXT, 'Si tiene <18 años, mira.')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "<18".
    El signo < se lee como el principio de un código y detiene la construcción. Dilo con palabras. Escribe:

        menos de 18

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 12: "<18".
    The sign < is read as the beginning of code and stops the build. Say it in words. Write:

        less than 18

    More: content/README.md#texts
    "
  `);
});

test('the finding about a tag of another language', () => {
  expect(reportOfFault(PAGE, TEXT, 'Mira<br> bien.')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "<br>".
    Lo que empieza con < se lee como código: detiene la construcción o desaparece. Quítalo. Para resaltar, escribe **así**; para enlazar, [texto](https://dirección).

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 12: "<br>".
    What begins with < is read as code: it stops the build or vanishes. Take it out. To stress, write **so**; to link, [text](https://address).

    More: content/README.md#texts
    "
  `);
});

test('the finding about braces', () => {
  expect(reportOfFault(PAGE, TEXT, 'Mira {con calma} las señales.')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "{con calma}".
    Las llaves { } se leen como código: detienen la construcción o desaparecen. Usa paréntesis. Escribe:

        (con calma)

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 12: "{con calma}".
    Braces { } are read as code: they stop the build or vanish. Use parentheses. Write:

        (con calma)

    More: content/README.md#texts
    "
  `);
});

test('the finding about the form of an invented advert', () => {
  expect(reportOfFault(PAGE, TEXT, '<Advert form="char">\n\nHola.\n\n</Advert>')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "<Advert form="char">".
    La forma dice cómo se ve el aviso inventado. Puede ser: chat, notice, game, voice (mensaje de chat, papel en un poste, mensaje en un juego, lo que dice alguien conocido). Escribe:

        <Advert form="chat">

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 12: "<Advert form="char">".
    The form says what the invented advert looks like. It can be: chat, notice, game, voice (chat message, paper on a post, message in a game, what somebody known says). Write:

        <Advert form="chat">

    More: content/README.md#texts
    "
  `);
});

test('the finding about what stands inside an invented advert', () => {
  expect(
    reportOfFault(PAGE, TEXT, '<Advert form="chat">\n\nLlama a <Line role="police" />.\n\n</Advert>'),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "<Advert form="chat">".
    Un aviso inventado tiene sus dos marcas solas en su línea, con una línea vacía antes y después de cada una, y dentro solo párrafos de palabras. Un servicio, una fuente o un enlace junto a una oferta falsa parecería parte de ella. Ponlo debajo del aviso. Por ejemplo:

        <Advert form="chat">

        Hola, tengo un trabajo para ti.

        </Advert>

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 12: "<Advert form="chat">".
    An invented advert has its two tags alone on their lines, with an empty line before and after each, and inside only paragraphs of words. A service, a source or a link beside a false offer would look like part of it. Put it below the advert. For example:

        <Advert form="chat">

        Hi, I have a job for you.

        </Advert>

    More: content/README.md#texts
    "
  `);
});

test.each([
  ['an invented advert', '<Advert form="voice">\n\nHola, **hoy** salimos.\n\nMañana no.\n\n</Advert>', []],
  ['one with nothing in it', '<Advert form="chat"></Advert>', ['advert-inside']],
  ['one within a sentence', 'Dice <Advert form="chat">hola</Advert> y se va.', ['advert-inside']],
  ['one with its words in the line of its tags', '<Advert form="chat">Hola.</Advert>', ['advert-inside']],
  [
    'one with a source in it',
    '<Advert form="game">\n\nHola <Cite id="pagina-oficial" />\n\n</Advert>',
    ['advert-inside'],
  ],
  ['one with a list in it', '<Advert form="notice">\n\n- Hola\n\n</Advert>', ['advert-inside']],
  ['one without a form', '<Advert>\n\nHola.\n\n</Advert>', ['component-form']],
  ['one that is not closed', '<Advert form="chat">\n\nHola.', ['component-not-closed']],
  ['one in small letters', '<advert form="chat">\n\nHola.\n\n</advert>', ['component-name']],
])('%s in a text', (_case, text, codes) => {
  expect(findingsIn(broken(PAGE, TEXT, text)).map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['a link between pages in small letters', '<pagelink to="help">Mira</pagelink>', ['component-name']],
  ['a link between pages that is not closed', '<PageLink to="help">Mira', ['component-not-closed']],
  ['a link between pages', '<PageLink to="help">Mira</PageLink>', []],
  ['a component with text in it', '<Line role="police">Llama</Line>', ['component-not-closed']],
  ['a component without its id', '<Line />', ['component-form']],
  [
    'a service with its role and its id',
    '<Line role="police" id="policia-999" />',
    ['component-form', 'line-plays-role'],
  ],
  ['a tag that never ends', '<Cite id="pagina-oficial"', ['component-not-closed']],
  ['an end without a beginning', 'Mira </Line>', ['html-tag']],
  ['a section within a line', 'Mira <Section id="a" harm="core">', ['bad-section-tag']],
  ['a comment of HTML', '<!-- nota -->', ['html-tag']],
  ['an empty tag', '<>', ['html-tag']],
  ['a comment', '{/* nota: <b> {x} */}', []],
  ['a sign < alone', 'a < b', []],
  ['signs without their meaning', 'a \\<b y \\{c', []],
])('%s', (_case, text, codes) => {
  expect(findingsIn(broken(PAGE, TEXT, text)).map(({ code }) => code)).toEqual(codes);
});
