/** Findings about what is read as code in a text, each from one fault in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { faultsIn } from '../../fault.ts';

const PAGE = 'pages/es/senales.mdx';
const TEXT = 'Mira las señales.';

faultsIn(PAGE)`
  a component in small letters | <Service role="police" /> | <service role="police" /> | 18 "<service role="police" />" · component-form → <Service role="police" />
  a section in small letters | <Section id="mirar" harm="core"> | <section id="mirar" harm="core"> | 10 "<section id="mirar" harm="core">" · bad-section-tag → <Section id="mirar" harm="core">
  an unknown component | <Service role="police" /> | <Linea role="police" /> | 18 "<Linea role="police" />" · unknown-component
  curly quotes in a component | <Cite id="pagina-oficial" /> | <Cite id=“pagina-oficial” /> | 12 "<Cite id=“pagina-oficial” />" · component-form → <Cite id="pagina-oficial" />
  a component that is not closed | <Service role="police" /> | <Service role="police"> | 18 "<Service role="police">" · component-form → <Service role="police" />
  a component without quotes | <Service role="police" /> | <Service role=police /> | 18 "<Service role=police />" · component-form → <Service role="police" />
  a sign < before a figure | ${TEXT} | Si tiene <18 años, mira. | 12 "<18" · html-tag
  a tag of another language | ${TEXT} | Mira<br> bien. | 12 "<br>" · html-tag
  braces | ${TEXT} | Mira {con calma} las señales. | 12 "{con calma}" · braces → (con calma)
  the form of an invented advert | ${TEXT} | <Advert form="char">⏎⏎Hola.⏎⏎</Advert> | 12 "<Advert form="char">" · advert-form (chat, notice, game, voice) → <Advert form="chat">
  what stands inside an invented advert | ${TEXT} | <Advert form="chat">⏎⏎Llama a <Service role="police" />.⏎⏎</Advert> | 12 "<Advert form="chat">" · advert-inside → <Advert form="chat">⏎⏎Hola, tengo un trabajo para ti.⏎⏎</Advert>
`;

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
  ['one that is not closed', '<Advert form="chat">\n\nHola.', ['text-unread']],
  ['one in small letters', '<advert form="chat">\n\nHola.\n\n</advert>', ['component-form']],
])('%s in a text', (_case, text, codes) => {
  expect(findingsIn(broken(PAGE, TEXT, text)).map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['a link between pages in small letters', '<pagelink to="help">Mira</pagelink>', ['component-form']],
  ['a link between pages that is not closed', '<PageLink to="help">Mira', ['text-unread']],
  ['a link between pages', '<PageLink to="help">Mira</PageLink>', []],
  ['a component with text in it', '<Service role="police">Llama</Service>', ['component-form']],
  ['a component without its id', '<Service />', ['component-form']],
  [
    'a service with its role and its id',
    '<Service role="police" id="policia-999" />',
    ['component-form', 'service-plays-role'],
  ],
  ['a tag that never ends', '<Cite id="pagina-oficial"', ['component-form']],
  ['an end without a beginning', 'Mira </Service>', ['text-unread']],
  ['a section within a line', 'Mira <Section id="a" harm="core">', ['bad-section-tag']],
  ['a comment of HTML', '<!-- nota -->', ['html-tag']],
  ['an empty tag', '<>', ['html-tag']],
  ['a comment', '{/* nota: <b> {x} */}', []],
  ['a sign < alone', 'a < b', []],
  ['signs without their meaning', 'a \\<b y \\{c', []],
])('%s', (_case, text, codes) => {
  expect(findingsIn(broken(PAGE, TEXT, text)).map(({ code }) => code)).toEqual(codes);
});
