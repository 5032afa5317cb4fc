import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../../../src/cli/translations.ts';
import { sectionHash } from '../../../../src/hashes/page/section-hash.ts';
import { EASY_MESSAGE, easyTree } from '../../../fixtures/content-faults/easy.ts';
import { broken, checkTree } from '../../../fixtures/content-faults/faults.ts';
import { cleanTree, TODAY, type Tree, withTree } from '../../../fixtures/content-faults/tree.ts';

const SPANISH = 'pages/es/senales.mdx';
const ENGLISH = 'pages/en/senales.mdx';
const REVIEW = ['stamp', 'en', 'senales', '--state', 'reviewed', '--by', 'reviewer'];

/** Runs the command on a tree; returns its exit code, what it printed and a file afterwards. */
function run(tree: Tree, args: readonly string[], file = ENGLISH) {
  return withTree(tree, async (dir) => {
    const printed: string[] = [];
    const code = await main([...args, '--dir', dir], (text) => printed.push(text), TODAY);
    const { findings, notices } = checkTree(dir);
    return { code, printed: printed.join('\n'), text: readFileSync(join(dir, file), 'utf8'), findings, notices };
  });
}

const bodyOf = (text: string) => text.slice(text.indexOf('\n---', 4));
const frontOf = (text: string) => text.slice(0, text.indexOf('\n---', 4));

test('status counts the sections of each language and page by state', async () => {
  const tree = broken(SPANISH, 'Mira las señales.', 'Mira bien las señales.');
  expect((await run(tree, ['status'])).printed).toMatchInlineSnapshot(`
    "es
                         missing  stale  machine  human  original  reviewed
      senales                  0      0        0      0         3         0
      quizzes/preguntas        0      0        0      0         1         0
      lessons/mirar            0      0        0      0         1         0
      protocols/escuela        0      0        0      0         1         0
      strings                  0      0        0      0         4         0
      total                    0      0        0      0        10         0

    en
                         missing  stale  machine  human  original  reviewed
      senales                  0      1        2      0         0         0
      quizzes/preguntas        1      0        0      0         0         0
      lessons/mirar            1      0        0      0         0         0
      protocols/escuela        1      0        0      0         0         0
      strings                  0      0        4      0         0         0
      total                    3      1        6      0         0         0

    qu
                         missing  stale  machine  human  original  reviewed
      senales                  3      0        0      0         0         0
      quizzes/preguntas        1      0        0      0         0         0
      lessons/mirar            1      0        0      0         0         0
      protocols/escuela        1      0        0      0         0         0
      strings                  4      0        0      0         0         0
      total                   10      0        0      0         0         0

    total
                         missing  stale  machine  human  original  reviewed
                              13      1        6      0        10         0"
  `);
});

test('stamp changes nothing where everything is up to date', async () => {
  const { printed, text } = await run(cleanTree(), ['stamp', 'en', 'senales']);
  expect(printed).toBe('Nada que cambiar. / Nothing to change.');
  expect(text).toBe(cleanTree()[ENGLISH]);
});

test('stamp writes the hash of the present source section, keeps comments and order, and leaves the body alone', async () => {
  const changed = broken(SPANISH, 'Mira las señales.', 'Mira bien las señales.');
  const tree = broken(ENGLISH, '  mirar:', '  # first things first\n  mirar:', changed);
  const { code, text } = await run(tree, ['stamp', 'en', 'senales']);
  const hash = sectionHash('Mira bien las señales. <Cite id="pagina-oficial" />');
  expect(code).toBe(0);
  expect(frontOf(text)).toContain(`  # first things first\n  mirar: { state: machine, from: "${hash}" }\n  llamar:`);
  expect(bodyOf(text)).toBe(bodyOf(tree[ENGLISH]!));
});

test('stamp adds the entries that are missing, so that the check has nothing more to say', async () => {
  const tree = broken(ENGLISH, / {2}llamar: .*\n/, '');
  const { text, findings } = await run(tree, ['stamp', 'en', 'senales']);
  expect(frontOf(text)).toMatch(/ {2}llamar: \{ state: machine, from: "[0-9a-f]{12}" \}/);
  expect(findings).toEqual([]);
});

test('a reviewed section keeps its state while it is up to date', async () => {
  const { text } = await run(cleanTree(), REVIEW);
  expect((await run({ ...cleanTree(), [ENGLISH]: text }, ['stamp', 'en', 'senales'])).text).toBe(text);
});

test('a reviewed section of which the source has changed is not called reviewed any more', async () => {
  const changed = broken(SPANISH, 'Mira las señales.', 'Mira bien las señales.');
  const tree = { ...changed, [ENGLISH]: (await run(cleanTree(), REVIEW)).text };
  const mended = await run(tree, ['stamp', 'en', 'senales']);
  expect(mended.text).toMatch(/ {2}mirar: \{ state: machine, from: "[0-9a-f]{12}" \}\n {2}llamar: .*reviewed: /);
  expect((await run(tree, ['stamp', 'en', 'senales', '--state', 'human'])).text).toMatch(
    /mirar: \{ state: human, from: "\w+" \}/,
  );
});

test('a state is given to the section that was stale, and not to those that nobody touched', async () => {
  const tree = broken(SPANISH, 'Mira las señales.', 'Mira bien las señales.');
  const { text } = await run(tree, ['stamp', 'en', 'senales', '--state', 'human']);
  expect(frontOf(text)).toMatch(/ {2}mirar: \{ state: human,.*\n {2}llamar: \{ state: machine,/);
});

test('a state is given to a section that is up to date where it is named', async () => {
  const { text } = await run(cleanTree(), ['stamp', 'en', 'senales#llamar', '--state', 'human']);
  expect(frontOf(text)).toMatch(/ {2}mirar: \{ state: machine,.*\n {2}llamar: \{ state: human,/);
});

test('a review is of the whole page', async () => {
  expect(
    (await run(cleanTree(), REVIEW)).text.match(
      /reviewed: \{ read: "\w+", harm: (?:safety|core), by: reviewer, on: "2027-05-01" \}/g,
    ),
  ).toHaveLength(3);
});

test('a whole language is never stamped at once, since nobody has looked at all of it', async () => {
  const tree = broken(SPANISH, 'Mira las señales.', 'Mira bien las señales.');
  for (const state of [[], ['--state', 'human']])
    expect(await run(tree, ['stamp', 'en', ...state])).toMatchObject({ code: 2, text: tree[ENGLISH] });
});

test('the state that a translator wrote beside a new section stays', async () => {
  const tree = broken(ENGLISH, / {2}llamar: .*\n/, '  llamar: { state: human }\n');
  expect(frontOf((await run(tree, ['stamp', 'en', 'senales'])).text)).toMatch(
    / {2}llamar: \{ state: human, from: "[0-9a-f]{12}" \}/,
  );
});

test('in the source language stamp writes original for sections without an entry and no hash', async () => {
  const tree = broken(SPANISH, '  llamar: { state: original }\n', '');
  const { text } = await run(tree, ['stamp', 'es', 'senales'], SPANISH);
  expect(text).toBe(cleanTree()[SPANISH]);
});

test('stamp writes into an Easy Read page which version of the whole page it was made from', async () => {
  const tree = broken(EASY_MESSAGE, /sections:\n.*\n.*\n/, 'sections: {}\n', easyTree());
  const { text, findings } = await run(tree, ['stamp', 'es', 'easy/messages/oferta'], EASY_MESSAGE);
  expect(text).toBe(easyTree()[EASY_MESSAGE]);
  expect(findings).toEqual([]);
});

test('stamp calls an Easy Read page that lags up to date where the page is named', async () => {
  const tree = broken('pages/es/messages/oferta.mdx', 'Mira quién contrata. <', 'Pregunta primero. <', easyTree());
  expect((await run(tree, ['status'])).notices.map(({ code }) => code)).toContain('easy-lags');
  const named = await run(tree, ['stamp', 'es', 'easy/messages/oferta'], EASY_MESSAGE);
  expect(named.findings).toEqual([]);
  expect(named.notices.map(({ code }) => code)).not.toContain('easy-lags');
  expect(bodyOf(named.text)).toBe(bodyOf(tree[EASY_MESSAGE]!));
});

test('stamp begins the list of sections where there is none', async () => {
  const tree = broken(SPANISH, /sections:\n.*\n.*\n/, 'sections: {}\n');
  const { findings } = await run(tree, ['stamp', 'es', 'senales'], SPANISH);
  expect(findings).toEqual([]);
});

test('stamp keeps Windows line ends and a byte-order mark', async () => {
  const changed = broken(SPANISH, 'Mira las señales.', 'Mira bien las señales.');
  const tree = { ...changed, [ENGLISH]: `\uFEFF${changed[ENGLISH]!.replace(/\n/g, '\r\n')}` };
  const { text } = await run(tree, ['stamp', 'en', 'senales']);
  expect(text).not.toBe(tree[ENGLISH]);
  expect(text.startsWith('\uFEFF---\r\n')).toBe(true);
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
});

test('stamp leaves a page alone whose front matter cannot be read, and says so', async () => {
  const tree = broken(ENGLISH, 'title: Signs', 'title: [');
  const { code, text, printed } = await run(tree, ['stamp', 'en', 'senales']);
  expect(code).toBe(1);
  expect(text).toBe(tree[ENGLISH]);
  expect(printed).toContain('pages/en/senales.mdx: ');
});

test.each([
  ['an unknown language', ['stamp', 'eng', 'senales'], 'existe en'],
  ['an unknown page', ['stamp', 'en', 'senal'], 'existe senales'],
  ['an unknown section', ['stamp', 'en', 'senales#lamar', '--state', 'human'], 'existe senales#llamar'],
  ['a translation called original', ['stamp', 'en', 'senales', '--state', 'original'], 'npm run translations'],
  ['no language', ['stamp'], 'npm run translations'],
  ['an unknown command', ['statos'], 'npm run translations'],
])('%s ends with 2 and a word of help', async (_case, args, help) => {
  const { code, printed } = await run(cleanTree(), args);
  expect(code).toBe(2);
  expect(printed).toContain(help);
});
