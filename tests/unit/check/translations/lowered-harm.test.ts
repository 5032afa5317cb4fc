/** What somebody will do for their safety does not go down in class unnoticed, whatever else is changed with it. */
import { describe, expect, test } from 'vitest';
import { broken } from '../../../fixtures/content-faults/faults.ts';
import { allReviewed, codesIn, live, reviewed } from '../../../fixtures/content-faults/reviews.ts';
import type { Tree } from '../../../fixtures/content-faults/tree.ts';

const SPANISH = 'pages/es/senales.mdx';
const ENGLISH = 'pages/en/senales.mdx';
const STRINGS = 'strings/es.yaml';
const HARM = 'Entrega tu DNI si te lo piden.';
const LESS: [string, string] = ['id="llamar" harm="safety"', 'id="llamar" harm="core"'];

/** One change after another, in files of the same tree. */
const changed = (tree: Tree, ...edits: [string, string | RegExp, string][]) =>
  edits.reduce((all, [file, from, to]) => broken(file, from, to, all), tree);
const lowered: [string, string, string][] = [
  [SPANISH, ...LESS],
  [ENGLISH, ...LESS],
];
/** The section under another name, in both languages. */
const renamed: [string, RegExp, string][] = [SPANISH, ENGLISH].flatMap((file) => [
  [file, /id="llamar"/, 'id="avisar"'],
  [file, /(?<= {2})llamar(?=: \{)/, 'avisar'],
]);
const readAgain = (tree: Tree, ...names: string[]) => reviewed(tree, 'es', ...names, '--by', 'reviewer');

describe('after its review a safety section', () => {
  test('may not go down in class together with other words', async () => {
    const tree = live(changed(await allReviewed(), ...lowered, [SPANISH, 'Llama a', `${HARM} Llama a`]));
    expect(codesIn(tree)).toEqual([['live-harm-lowered', 'sections.llamar.reviewed.harm']]);
  });

  test('may not go down in class under another name', async () => {
    const tree = live(changed(await allReviewed(), ...lowered, ...renamed, [SPANISH, /Llama a .*/, HARM]));
    expect(codesIn(tree)).toContainEqual(['live-harm-lowered', 'sections.avisar.reviewed.harm']);
  });

  test('may not go down in class under another name whose review was taken out', async () => {
    const without: [string, RegExp, string] = [SPANISH, /(?<=avisar: \{ state: original), reviewed: \{[^}]*\}/, ''];
    const tree = live(changed(await allReviewed(), ...lowered, ...renamed, without));
    expect(codesIn(tree)).toContainEqual(['live-page-unread', '']);
    const page = await readAgain(tree, 'senales');
    expect([page.code, page.printed]).toEqual([1, expect.stringContaining('senales#avisar: is new and not `safety`')]);
    expect(codesIn(page.tree)).toContainEqual(['live-page-unread', '']);
    expect(codesIn((await readAgain(page.tree, 'senales#avisar')).tree)).toEqual([]);
  });

  test('may not lose a sentence to a section of less harm', async () => {
    const moved = changed(await allReviewed(), [SPANISH, 'Mira las señales.', `Mira las señales. ${HARM}`]);
    expect(codesIn(live(moved))).toEqual([['live-review-of-another-text', 'sections.mirar.reviewed.read']]);
    const both = live(changed(moved, [SPANISH, /Llama a .*/, 'Mira arriba.']));
    const one = await readAgain(both, 'senales#llamar');
    expect(codesIn(one.tree)).toEqual([['live-review-of-another-text', 'sections.mirar.reviewed.read']]);
  });
});

describe('a class that went down', () => {
  test('is not read in passing, with the whole page, and by its own name it is', async () => {
    const tree = live(changed(await allReviewed(), ...lowered, [SPANISH, 'Llama a', 'Avisa a']));
    const page = await readAgain(tree, 'senales');
    expect([page.code, page.printed]).toEqual([
      1,
      expect.stringContaining('senales#llamar: was read in a class of more harm'),
    ]);
    expect(codesIn(page.tree)).toEqual([['live-harm-lowered', 'sections.llamar.reviewed.harm']]);
    const own = await readAgain(page.tree, 'senales#llamar');
    expect([own.code, codesIn(own.tree)]).toEqual([0, []]);
  });

  test('is not read by the role that wrote the text', async () => {
    const tree = live(changed(await allReviewed(), ...lowered));
    const { code, tree: after } = await reviewed(tree, 'es', 'senales#llamar', '--by', 'editor');
    expect([code, codesIn(after)]).toEqual([1, [['live-harm-lowered', 'sections.llamar.reviewed.harm']]]);
  });

  test('goes from the main texts to the rest unnoticed no more than from the safety texts', async () => {
    const less: [string, string] = ['id="mirar" harm="core"', 'id="mirar" harm="other"'];
    const tree = live(
      changed(await allReviewed(), [SPANISH, ...less], [ENGLISH, ...less], [SPANISH, 'Mira las', HARM]),
    );
    expect(codesIn(tree)).toEqual([['live-harm-lowered', 'sections.mirar.reviewed.harm']]);
  });

  test('is noticed of a phrase too, also with other words', async () => {
    const move: [string, RegExp, string] = [
      STRINGS,
      /safety:\n {2}exit.label: .*\ncore:\n/,
      `safety: {}\ncore:\n  exit.label: ${HARM}\n`,
    ];
    const english: [string, RegExp, string] = [
      'strings/en.yaml',
      /safety:\n {2}exit.label: (.*)\ncore:\n/,
      'safety: {}\ncore:\n  exit.label: $1\n',
    ];
    const tree = live(changed(await allReviewed(), move, english));
    expect(codesIn(tree)).toEqual([['live-harm-lowered', 'reviewed["exit.label"].harm']]);
    const group = await readAgain(tree, 'strings#core');
    expect([group.code, codesIn(group.tree)]).toEqual([1, [['live-harm-lowered', 'reviewed["exit.label"].harm']]]);
    expect(codesIn((await readAgain(tree, 'strings#exit.label')).tree)).toEqual([]);
  });

  test('may be so in a preview', async () => {
    expect(codesIn(changed(await allReviewed(), ...lowered, [SPANISH, 'Llama a', 'Avisa a']))).toEqual([]);
  });
});

test('no class lets a page be published that nobody has read as a whole', async () => {
  const tree = await allReviewed();
  const unread = broken(SPANISH, /(?<=mirar: \{ state: original), reviewed: \{[^}]*\}/, '', tree);
  expect(codesIn(live(unread))).toEqual([['live-page-unread', '']]);
});
