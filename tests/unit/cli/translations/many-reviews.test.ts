/** A command that names several texts: nothing that is right is lost by what is wrong beside it. */
import { expect, test } from 'vitest';
import { countsIn, reviewed } from '../../../fixtures/content-faults/reviews.ts';
import { cleanTree } from '../../../fixtures/content-faults/tree.ts';

const by = ['--by', 'reviewer'];

test('what names nothing is said all at once, and the rest is noted', async () => {
  const wrong = ['senale', 'senales#llamr', 'strings#nothing', 'quizzes/otra'];
  const { code, printed, tree } = await reviewed(cleanTree(), 'es', 'senales#llamar', ...wrong, 'strings#exit', ...by);
  expect(code).toBe(2);
  for (const name of wrong) expect(printed).toContain(`There is no "${name}"`);
  expect(countsIn(tree, 'senales')).toEqual({ original: 2, reviewed: 1 });
  expect(countsIn(tree, 'strings')).toEqual({ original: 3, reviewed: 1 });
});

test('a page of which only a wrong section is named is not taken for the whole page', async () => {
  const { code, tree } = await reviewed(cleanTree(), 'es', 'senales#otra', ...by);
  expect([code, tree]).toEqual([2, cleanTree()]);
});

test('a page that is named beside one of its sections is read as a whole', async () => {
  const { tree } = await reviewed(cleanTree(), 'es', 'senales#llamar', 'senales', ...by);
  expect(countsIn(tree, 'senales')).toEqual({ reviewed: 3 });
});

test('a text that its own writer would have read takes nothing from the others', async () => {
  const { code, printed, tree } = await reviewed(cleanTree(), 'en', 'senales', 'strings', '--by', 'revision-1');
  expect([code, printed]).toEqual([0, expect.stringContaining('senales.mdx')]);
  const own = await reviewed(tree, 'es', 'senales', 'quizzes/preguntas', '--by', 'editor');
  expect(own.code).toBe(1);
  expect(own.printed).toContain('senales#head, senales#mirar, senales#llamar, quizzes/preguntas: "editor" wrote it');
});

test('a piece of a name leads to the names that have it, and never to all that there are', async () => {
  const { printed } = await reviewed(cleanTree(), 'es', 'eguntas', 'strings#lin', ...by);
  expect(printed).toContain('There is no "eguntas"; there is quizzes/preguntas.');
  expect(printed).toContain('there is strings#line.hours, strings#line.count.');
});

test('the beginning of a key ends at a point, so that nobody reviews more than they meant', async () => {
  expect((await reviewed(cleanTree(), 'es', 'strings#exi', ...by)).code).toBe(2);
});
