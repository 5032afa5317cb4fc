/** A review belongs to the text that was read: in the check, in the counts and in what a published site shows. */

import { describe, expect, test } from 'vitest';
import { explanationOf } from '../../../../src/check/finding.ts';
import { broken, checkTree } from '../../../fixtures/content-faults/faults.ts';
import { allReviewed, codesIn, countsIn, live, reviewed } from '../../../fixtures/content-faults/reviews.ts';
import { cleanTree, TODAY, withTree } from '../../../fixtures/content-faults/tree.ts';

const SPANISH = 'pages/es/senales.mdx';
const ENGLISH = 'pages/en/senales.mdx';
const STRINGS = 'strings/es.yaml';
const QUIZ = 'quizzes/preguntas.yaml';
const HARM = 'Entrega tu DNI si te lo piden.';

describe('a safety text of the source language that was reviewed', () => {
  test('may be published, in a site where every other one was read too', async () => {
    expect(codesIn(live(await allReviewed()))).toEqual([]);
  });

  test('and then changed to the contrary is left out of a published site, with what to do', async () => {
    const changed = broken(SPANISH, 'Llama a', `${HARM} Llama a`, await allReviewed());
    const { findings, leftOut } = withTree(live(changed), (dir) => checkTree(dir));
    const [found, ...others] = leftOut;
    expect([...findings, ...others]).toEqual([]);
    expect(found).toMatchObject({
      code: 'live-review-of-another-text',
      file: SPANISH,
      field: 'sections.llamar.reviewed.read',
    });
    expect(explanationOf(found!).en).toContain('stamp es senales#llamar --state reviewed --by …');
    expect(explanationOf(found!).en).toContain(`reviewer reviewed on ${TODAY}`);
  });

  test('and then changed counts as not reviewed in a preview, which it does not stop', async () => {
    const tree = await allReviewed();
    expect(countsIn(tree, 'senales')).toEqual({ reviewed: 3 });
    const changed = broken(SPANISH, 'Llama a', `${HARM} Llama a`, tree);
    expect(countsIn(changed, 'senales')).toEqual({ original: 1, reviewed: 2 });
    expect(codesIn(changed)).toEqual([]);
  });

  test.each([
    ['a word less', 'Llama a <', 'a <'],
    ['an accent', 'Llama a', 'Llamá a'],
    ['a mark', 'Llama a', '**Llama** a'],
    ['another service', 'role="police"', 'id="oficina-central"'],
    ['the target of a link', '(https://www.example.org/ley)', '(https://www.example.org/otra)'],
  ])('is no longer reviewed after %s', async (_change, from, to) => {
    expect(countsIn(broken(SPANISH, from, to, await allReviewed()), 'senales')).toEqual({ original: 1, reviewed: 2 });
  });

  test.each([
    ['two blanks', 'Llama a', 'Llama  a'],
    ['another break of the line', 'Llama a <', 'Llama a\n<'],
    ['empty lines at its end', ', Ley 28950.\n', ', Ley 28950.  \n\n\n'],
  ])('stays reviewed after a change of white space only: %s', async (_change, from, to) => {
    expect(countsIn(broken(SPANISH, from, to, await allReviewed()), 'senales')).toEqual({ reviewed: 3 });
  });
});

test('the head, a phrase and a quiz lose their review with their text, and nothing else does', async () => {
  const tree = await allReviewed();
  expect(countsIn(broken(SPANISH, 'qué hay en', 'qué no hay en', tree), 'senales')).toEqual({
    original: 1,
    reviewed: 2,
  });
  expect(countsIn(broken(STRINGS, 'Salir rápido', 'Salir despacio', tree), 'strings')).toEqual({
    original: 1,
    reviewed: 3,
  });
  expect(countsIn(broken(STRINGS, 'one: "{count} servicio"', 'one: "{count} cosa"', tree), 'strings')).toEqual({
    original: 1,
    reviewed: 3,
  });
  expect(countsIn(broken(QUIZ, 'Así es.', 'No es así.', tree), 'quizzes/preguntas')).toEqual({ original: 1 });
});

test('the right answer of a quiz is reviewed with its words', async () => {
  const tree = await allReviewed();
  expect(countsIn(broken(QUIZ, 'key: [a]', 'key: [b]', tree), 'quizzes/preguntas')).toEqual({ original: 1 });
  expect(countsIn(broken(QUIZ, 'key: [a]', 'key:  [ a ]', tree), 'quizzes/preguntas')).toEqual({ reviewed: 1 });
});

test('a safety phrase that was changed after its review stops a published site', async () => {
  const changed = broken(STRINGS, 'Salir rápido', 'Quédate', await allReviewed());
  expect(codesIn(live(changed))).toEqual([['live-review-of-another-text', 'reviewed["exit.label"].read']]);
});

describe('a reviewed safety text', () => {
  const LESS: [string, string] = ['id="llamar" harm="safety"', 'id="llamar" harm="core"'];
  const lowered = (tree: Parameters<typeof live>[0]) => broken(ENGLISH, ...LESS, broken(SPANISH, ...LESS, tree));

  test('does not leave its class in a published site without another reading', async () => {
    const tree = live(lowered(await allReviewed()));
    expect(codesIn(tree)).toEqual([['live-harm-lowered', 'sections.llamar.reviewed.harm']]);
    const { tree: readAgain } = await reviewed(tree, 'es', 'senales#llamar', '--by', 'reviewer');
    expect(codesIn(readAgain)).toEqual([]);
  });

  test('may leave it in a preview', async () => {
    expect(codesIn(lowered(await allReviewed()))).toEqual([]);
  });
});

test('a page that a need leads to has a safety text, in a preview too', () => {
  const led = broken('campaign.yaml', 'services: [policia-999] }', 'services: [policia-999], begin: offer }');
  const renamed = Object.entries(led).map(([file, text]) => [file.replace('senales.mdx', 'offer.mdx'), text] as const);
  const without = renamed.map(([file, text]) => [file, text.replaceAll('harm="safety"', 'harm="core"')] as const);
  const lowered = (files: typeof renamed) =>
    codesIn(Object.fromEntries(files)).filter(([code]) => code === 'safety-lowered');
  expect(lowered(renamed)).toEqual([]);
  expect(lowered(without)).toHaveLength(1);
});

describe('a reviewed translation', () => {
  const both = async () => (await reviewed(await allReviewed(), 'en', 'senales', 'strings', '--by', 'revision-1')).tree;

  test('loses its review with its own text', async () => {
    const changed = broken(ENGLISH, 'Call <', 'Do not call <', await both());
    expect(countsIn(changed, 'senales', 'en')).toEqual({ machine: 1, reviewed: 2 });
  });

  test('that was changed after its review gives way in a published site, whether a machine or a person made it', async () => {
    const changed = live(broken(ENGLISH, 'Call <', 'Do not call <', await both()));
    expect(codesIn(changed)).toEqual([]);
    const ofAPerson = broken(
      ENGLISH,
      'llamar: { state: machine',
      'llamar: { state: human, translatedBy: traduccion-1',
      changed,
    );
    expect(codesIn(ofAPerson)).toEqual([]);
  });

  test('of a phrase loses its review with its source too, since phrases keep no hash of it', async () => {
    expect(countsIn(await both(), 'strings', 'en')).toEqual({ reviewed: 4 });
    const changed = broken(STRINGS, 'Salir rápido', 'Salir', await both());
    expect(countsIn(changed, 'strings', 'en')).toEqual({ machine: 1, reviewed: 3 });
  });
});

describe('the command', () => {
  test('writes one line for each text that was named, with its hash, the role and the day', async () => {
    const { code, printed, tree } = await reviewed(cleanTree(), 'es', 'senales#llamar', '--by', 'reviewer');
    expect(code).toBe(0);
    expect(printed).toContain('pages/es/senales.mdx: llamar');
    const line =
      /llamar: \{ state: original, reviewed: \{ read: "[0-9a-f]{12}", harm: safety, by: reviewer, on: "2027-05-01" \} \}/;
    expect(tree[SPANISH]).toMatch(line);
    expect(tree[SPANISH]!.replace(line, 'llamar: { state: original }')).toBe(cleanTree()[SPANISH]);
  });

  test.each([
    ['one phrase', 'strings#exit.label', ['exit.label']],
    ['phrases that begin alike', 'strings#line', ['line.hours', 'line.count']],
    ['a group', 'strings#core', ['line.hours', 'line.count']],
    ['all of them', 'strings', ['exit.label', 'line.hours', 'line.count', 'site.name']],
  ])('marks %s and no other phrase', async (_what, name, keys) => {
    const { tree } = await reviewed(cleanTree(), 'es', name, '--by', 'reviewer');
    expect([...tree[STRINGS]!.matchAll(/^ {2}(\S+): \{ read: /gm)].map(([, key]) => key)).toEqual(keys);
    expect(tree[STRINGS]!.slice(tree[STRINGS]!.indexOf('safety:'))).toBe(
      cleanTree()[STRINGS]!.slice(cleanTree()[STRINGS]!.indexOf('safety:')),
    );
  });

  test.each([
    ['a page', ['es', 'senales'], '"editor" wrote it'],
    ['phrases', ['es', 'strings#exit'], '"editor" wrote it'],
    ['a quiz', ['es', 'quizzes/preguntas'], '"editor" wrote it'],
  ])('refuses the role that wrote %s, and says why', async (_what, words, why) => {
    const { code, printed, tree } = await reviewed(cleanTree(), ...words, '--by', 'editor');
    expect(code).toBe(1);
    expect(printed).toContain(why);
    expect(printed).toContain('nobody sees their own mistakes');
    expect(tree).toEqual(cleanTree());
  });

  test.each([
    ['a typo', 'reviewr'],
    ['the name of a person', 'ana-perez'],
  ])('refuses %s, which the campaign does not list', async (_case, by) => {
    const { code, printed, tree } = await reviewed(cleanTree(), 'es', 'senales', '--by', by);
    expect([code, printed]).toEqual([
      2,
      expect.stringContaining(`"${by}" is not in \`team\` of campaign.yaml: editor,`),
    ]);
    expect(tree).toEqual(cleanTree());
    const asTranslator = await reviewed(cleanTree(), 'en', 'senales', '--by', 'reviewer', '--translator', by);
    expect([asTranslator.code, asTranslator.tree]).toEqual([2, cleanTree()]);
  });

  test('refuses the role of one section only where that section says who wrote it', async () => {
    const tree = broken(SPANISH, 'mirar: { state: original', 'mirar: { state: original, writtenBy: lawyer');
    const after = await reviewed(tree, 'es', 'senales', '--by', 'lawyer');
    expect(after.code).toBe(1);
    expect(after.printed).toContain('senales#mirar: "lawyer" wrote it');
    expect(countsIn(after.tree, 'senales')).toEqual({ original: 1, reviewed: 2 });
  });

  test('refuses an original that does not say who wrote it, and who translated it in a translation', async () => {
    const unsaid = await reviewed(broken(SPANISH, 'writtenBy: editor\n', ''), 'es', 'senales', '--by', 'reviewer');
    expect([unsaid.code, unsaid.printed]).toEqual([1, expect.stringContaining('writtenBy: editor')]);
    const human = broken(ENGLISH, 'llamar: { state: machine', 'llamar: { state: human');
    const byNobody = await reviewed(human, 'en', 'senales#llamar', '--by', 'revision-1');
    expect([byNobody.code, byNobody.printed]).toEqual([1, expect.stringContaining('--translator')]);
    const said = await reviewed(human, 'en', 'senales#llamar', '--by', 'revision-1', '--translator', 'traduccion-1');
    expect(said.code).toBe(0);
    expect(said.tree[ENGLISH]).toContain('translatedBy: traduccion-1');
    const own = await reviewed(said.tree, 'en', 'senales#llamar', '--by', 'traduccion-1');
    expect([own.code, own.printed]).toEqual([1, expect.stringContaining('"traduccion-1" translated it')]);
  });

  test.each([
    ['nobody', ['es', 'senales'], '--by reviewer'],
    ['the name of a person', ['es', 'senales', '--by', 'María Quispe'], 'never the name of a person'],
  ])('asks who has read the text, and takes no name: %s', async (_who, words, help) => {
    const { code, printed, tree } = await reviewed(cleanTree(), ...words);
    expect([code, printed]).toEqual([2, expect.stringContaining(help)]);
    expect(tree).toEqual(cleanTree());
  });

  test('has nothing to do where the same role has read the same text', async () => {
    const once = await reviewed(cleanTree(), 'es', 'senales', '--by', 'reviewer');
    const twice = await reviewed(once.tree, 'es', 'senales', '--by', 'reviewer');
    expect(twice.printed).toContain('Nothing to change');
    expect(twice.tree).toEqual(once.tree);
  });
});
