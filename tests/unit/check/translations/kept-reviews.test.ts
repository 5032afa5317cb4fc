/** What a person may do to a text that was reviewed, by care or by accident, and whether its review still counts. */
import { describe, expect, test } from 'vitest';
import { broken } from '../../../fixtures/content-faults/faults.ts';
import { allReviewed, codesIn, countsIn, live } from '../../../fixtures/content-faults/reviews.ts';
import { RECORDS, type Tree } from '../../../fixtures/content-faults/tree.ts';

const SPANISH = 'pages/es/senales.mdx';
const LESSON = 'lessons/mirar.yaml';
const PROTOCOL = 'protocols/escuela.yaml';
const QUIZ = 'quizzes/preguntas.yaml';
const STRINGS = 'strings/es.yaml';
const HARM = 'Entrega tu DNI si te lo piden.';
const lapsed = { original: 1, reviewed: 2 };
const kept = { reviewed: 3 };
/** What is said of the text in all languages. */
const recordsOf = (record: string) => `pages: { senales: ${record} }\nmessages: {}\n`;
const everywhere = (from: RegExp, to: string) => (tree: Tree) => broken(SPANISH, from, to, tree);

test.each([
  ['a capital', 'Llama a', 'llama a'],
  ['a number', '28950', '28951'],
  ['a paragraph that becomes a heading', 'Llama a', '### Llama a'],
  ['a paragraph that becomes a list', 'Llama a', '- Llama a'],
  ['two words that become one', 'Llama a', 'Llamaa'],
  ['a word that becomes two', 'Llama a', 'Lla ma a'],
  ['a sign that nobody sees', 'Llama a', 'Llama\u200b a'],
  ['a sign that turns the direction of reading', 'Llama a', 'Llama \u202ea'],
  ['a note that is not shown', 'Llama a', '{/* ojo */}Llama a'],
  ['another class of harm', 'id="llamar" harm="safety"', 'id="llamar" harm="core"'],
])('a section is no longer reviewed after %s', async (_change, from, to) => {
  expect(countsIn(broken(SPANISH, from, to, await allReviewed()), 'senales')).toEqual(lapsed);
});

test.each([
  ['Windows line ends', everywhere(/\n/g, '\r\n')],
  ['blanks at the ends of lines', everywhere(/$/gm, '  ')],
  ['a blank that holds two words together', everywhere(/Llama a/, 'Llama\u00a0a')],
  ['accents in two signs', (tree: Tree) => ({ ...tree, [SPANISH]: tree[SPANISH]!.normalize('NFD') })],
  ['another order of the sections', (tree: Tree) => ({ ...tree, [SPANISH]: swapped(tree[SPANISH]!) })],
  [
    'the countries that it holds for',
    (tree: Tree) => ({ ...tree, [RECORDS]: recordsOf('{ audience: self, sections: { llamar: { for: [GB] } } }') }),
  ],
])('a page stays reviewed after %s', async (_change, change) => {
  expect(countsIn(change(await allReviewed()), 'senales')).toEqual(kept);
});

test.each([['another title', SPANISH, 'title: Señales', 'title: Otra cosa', 'senales']])(
  '%s takes the review of the head and of no section',
  async (_change, file, from, to, page) => {
    const changed = broken(file, from, to, await allReviewed());
    expect(countsIn(changed, page)).toEqual(lapsed);
  },
);

test('a head without the quick exit is not what was read', async () => {
  expect(countsIn({ ...(await allReviewed()), [RECORDS]: recordsOf('{ audience: everyone }') }, 'senales')).toEqual(
    lapsed,
  );
});

test.each([
  ['another agreement of the group', LESSON, '[Escuchamos.]', '[Preguntamos.]', 'lessons/mirar'],
  ['other numbers on its card', LESSON, 'roles: [police]', 'roles: [children]', 'lessons/mirar'],
  ['other minutes of a step', LESSON, 'minutes: [30]', 'minutes: [20]', 'lessons/mirar'],
  ['another answer in its key', LESSON, 'No dice dónde.', 'Dice dónde.', 'lessons/mirar'],
  ['another protocol', LESSON, 'protocol: escuela', 'protocol: otro', 'lessons/mirar'],
  ['other words of what to do', PROTOCOL, 'Escucha con calma.', 'Pide los detalles.', 'protocols/escuela'],
  ['another norm', PROTOCOL, 'sources: [pagina-oficial]', 'sources: [otra]', 'protocols/escuela'],
])('a lesson or protocol is no longer reviewed after %s', async (_change, file, from, to, page) => {
  const tree = await allReviewed();
  expect(countsIn(tree, page)).toEqual({ reviewed: 1 });
  expect(countsIn(broken(file, from, to, tree), page)).toEqual({ original: 1 });
});

test('a head is what was read in another place of a list too', async () => {
  const changed = { ...(await allReviewed()), [RECORDS]: recordsOf('{ audience: self, order: 20 }') };
  expect(countsIn(changed, 'senales')).toEqual(kept);
});

describe('a published site stops, or goes without the page, where, after the review,', () => {
  test.each([
    [
      'a head says what harms',
      SPANISH,
      /description: .*/,
      `description: ${HARM} Es un consejo.`,
      'sections.head.reviewed.read',
    ],
    [
      'a lesson tells teachers what harms',
      LESSON,
      'Lee los acuerdos.',
      'Pide todos los detalles.',
      'words.es.reviewed.read',
    ],
    ['a quiz takes the wrong answer for right', QUIZ, 'key: [a]', 'key: [b]', 'words.es.reviewed.read'],
    ['a quiz answers what harms', QUIZ, 'Así es.', HARM, 'words.es.reviewed.read'],
    ['a protocol says what harms', PROTOCOL, 'Escucha con calma.', HARM, 'words.es.reviewed.read'],
    ['a section says what harms', SPANISH, 'Llama a', HARM, 'sections.llamar.reviewed.read'],
    ['a phrase says what harms', STRINGS, 'Salir rápido', HARM, 'reviewed["exit.label"].read'],
    [
      'a section becomes one of safety',
      SPANISH,
      'id="mirar" harm="core"',
      'id="mirar" harm="safety"',
      'sections.mirar.reviewed.read',
    ],
  ])('%s', async (_what, file, from, to, field) => {
    const found = codesIn(live(broken(file, from, to, await allReviewed())));
    expect(found).toContainEqual(['live-review-of-another-text', field]);
  });

  test.each([
    ['the review of a head', SPANISH, /\n {2}head: .*/, 'sections.head.state'],
    ['the review of a quiz', QUIZ, /\n {4}reviewed: .*/, 'words.es.state'],
    ['the review of a lesson', LESSON, /\n {4}reviewed: .*/, 'words.es.state'],
    ['the review of a protocol', PROTOCOL, /\n {4}reviewed: .*/, 'words.es.state'],
  ])('somebody deletes %s', async (_what, file, line, field) => {
    expect(codesIn(live(broken(file, line, '', await allReviewed())))).toEqual([['live-safety-original', field]]);
  });
});

test('a phrase that is moved out of the safety phrases is to be read again', async () => {
  const moved = Object.fromEntries(
    Object.entries(await allReviewed()).map(([file, text]) => {
      const [line] = /^ {2}exit\.label: [^{\n]*\n/m.exec(text) ?? [];
      return [file, line ? text.replace(line, '').replace('safety:\n', 'safety: {}\n').concat(line) : text];
    }),
  ) as Tree;
  expect(codesIn(moved)).toEqual([]);
  expect(countsIn(moved, 'strings')).toEqual(lapsedPhrases);
});

const lapsedPhrases = { original: 1, reviewed: 3 };

test('the day of a review is no word of the quiz that was reviewed, whatever a language says of days', async () => {
  const rule = `rules:
  - id: dias
    kind: form
    find: ["#-#-#"]
    why: { es: Aquí el mes va en letras., en: Here the month is in letters. }
    write: 1 de mayo de 2027
`;
  const tree = broken('words/es.yaml', 'rules:\n', rule, await allReviewed());
  expect(codesIn(tree)).toEqual([]);
  expect(codesIn(broken(QUIZ, 'Así es.', 'Así es el 2027-05-01.', tree))).toHaveLength(1);
});

/** The page with its second section before the first. */
function swapped(text: string): string {
  const [, before = '', first = '', second = ''] =
    /^([\s\S]*?)(<Section[\s\S]*?<\/Section>)\s*(<Section[\s\S]*<\/Section>)\s*$/.exec(text) ?? [];
  return `${before}${second}\n\n${first}\n`;
}
