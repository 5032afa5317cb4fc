/** Heads of pages, and the words of figures and quizzes, are translations with a state and a source like any section. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/check/read/content.ts';
import { translationStatus } from '../../../../src/check/translations/status.ts';
import { main } from '../../../../src/cli/translations.ts';
import { headHash, wordsHash } from '../../../../src/hashes/page/translated-text.ts';
import { broken, checkTree, findingsIn } from '../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree, withTree } from '../../../fixtures/content-faults/tree.ts';

const SPANISH = 'pages/es/senales.mdx';
const ENGLISH = 'pages/en/senales.mdx';
const QUIZ = 'quizzes/preguntas.yaml';
const english = `  en:
    state: machine
    title: Questions # short
    care: [Nobody has to tell anything.]
    remember: [A sign can be seen.]
    intro: A single question.
    items:
      q1:
        prompt: What do you see?
        explanation: A sign is seen.
        options:
          a: { text: A sign, feedback: That is so. }
          b: { text: Nothing, feedback: Look again. }
`;
const withEnglish = { ...cleanTree(), [QUIZ]: `${cleanTree()[QUIZ]}${english}` };

const stateOf = (tree: Tree, page: string) =>
  withTree(tree, (dir) => {
    const status = translationStatus(readContent(dir)).find((one) => one.locale === 'en' && one.page === page)!;
    return Object.entries(status.counts).flatMap(([state, count]) => Array<string>(count).fill(state));
  });
const stamped = (tree: Tree, file: string, ...args: string[]) =>
  withTree(tree, async (dir) => {
    await main([...args, '--dir', dir], () => undefined);
    return { text: readFileSync(join(dir, file), 'utf8'), findings: checkTree(dir).findings };
  });

describe('the head of a page', () => {
  test('is stale once the title of the source has changed, and only the head is', () => {
    expect(stateOf(cleanTree(), 'senales')).toEqual(['machine', 'machine', 'machine']);
    expect(stateOf(broken(SPANISH, 'title: Señales', 'title: Otras señales'), 'senales')).toEqual([
      'stale',
      'machine',
      'machine',
    ]);
  });

  test('of a translation says which version it was made from', async () => {
    const tree = broken(ENGLISH, /\n {2}head: .*/, '');
    expect(findingsIn(tree).map(({ code, field }) => [code, field])).toEqual([['head-without-state', 'sections.head']]);
    const { text, findings } = await stamped(tree, ENGLISH, 'stamp', 'en', 'senales');
    expect(text).toMatch(/\n {2}head: \{ state: machine, from: "[0-9a-f]{12}" \}/);
    expect(findings).toEqual([]);
  });

  test('holds what a reader sees: the words of the evidence and not its sources', () => {
    const head = {
      title: 'T',
      evidence: { action: 'Mira bien.', basis: ['a b'], preTested: { where: 'Puno, ahí' } },
    };
    const changed = (evidence: object) => headHash({ ...head, evidence: { ...head.evidence, ...evidence } });
    expect(changed({ basis: ['c d'], preTested: null })).toBe(headHash(head));
    expect(changed({ action: 'Mira otra vez.' })).not.toBe(headHash(head));
  });
});

describe('the words of a quiz', () => {
  test('are missing, then not stamped, then stamped with the comments kept', async () => {
    expect(stateOf(cleanTree(), 'quizzes/preguntas')).toEqual(['missing']);
    expect(stateOf(withEnglish, 'quizzes/preguntas')).toEqual(['stale']);
    expect(findingsIn(withEnglish).map(({ code, field }) => [code, field])).toEqual([
      ['from-missing', 'words.en.from'],
    ]);
    const { text, findings } = await stamped(withEnglish, QUIZ, 'stamp', 'en', 'quizzes/preguntas');
    expect(findings).toEqual([]);
    expect(text).toBe(
      withEnglish[QUIZ].replace(
        'machine\n    title: Questions # short',
        `machine\n    from: "${wordsHash(readWords(cleanTree()))}"\n    title: Questions # short`,
      ),
    );
    expect(stateOf({ ...withEnglish, [QUIZ]: text }, 'quizzes/preguntas')).toEqual(['machine']);
    const changed = { ...withEnglish, [QUIZ]: text.replace('¿Qué ves?', '¿Qué ves aquí?') };
    expect(stateOf(changed, 'quizzes/preguntas')).toEqual(['stale']);
  });

  test('are an original in the source language only', () => {
    const original = { ...withEnglish, [QUIZ]: withEnglish[QUIZ].replace('state: machine', 'state: original') };
    expect(findingsIn(original).map(({ code }) => code)).toEqual(['original-in-translation']);
    const machine = broken(QUIZ, 'state: original', 'state: machine');
    expect(findingsIn(machine).map(({ code }) => code)).toEqual(['source-state']);
  });
});

test('the hash of words hears a change and no change of state', () => {
  const words = { state: 'machine', title: 'A', bars: { x: 'B' } };
  expect(wordsHash({ ...words, state: 'human', from: 'f', reviewed: { read: 'r', by: 'b' } })).toBe(wordsHash(words));
  expect(wordsHash({ ...words, bars: { x: 'C' } })).not.toBe(wordsHash(words));
});

function readWords(tree: Tree): unknown {
  return withTree(tree, (dir) => readContent(dir).quizzes[0]!.whole!.words.es);
}
