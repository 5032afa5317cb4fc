/** Papers of an office that are as full as their form lets them be. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { type FormId, formOf } from '../../../../src/codes/forms.ts';
import { assertFound } from '../../../../src/domain/found.ts';
import { countWords } from '../../../../src/domain/text/sentences.ts';
import { toDocx } from '../../../../src/outputs/materials/document-parts.ts';
import { templateOf } from '../../../../src/outputs/materials/templates.ts';
import { setPdf } from '../../../../src/outputs/materials/typeset.ts';
import { blockTexts, toBlocks } from '../../../../src/views/materials/blocks.ts';
import type { Printed } from '../../../../src/views/materials/printed.ts';
import { readDocx } from '../../../content/read-docx.ts';
import { aPrinted } from './a-printed.ts';

const PAPERS: FormId[] = ['letter', 'press-note', 'work-plan', 'run-sheet'];

test.each(PAPERS)('a %s with all the words that it may have fits on one page', async (form) => {
  const paper = full(form);
  const { words } = formOf({ form });
  expect(countWords((paper.blocks ?? []).flatMap(blockTexts).join(' '))).toBeGreaterThan((words?.to ?? 0) - 30);
  const format = assertFound(
    formOf({ form }).formats.find(({ file }) => file === 'pdf'),
    'format',
  );
  const task = getDocument({ data: Uint8Array.from(await setPdf(paper, format, templateOf(form))) });
  expect((await task.promise).numPages).toBe(1);
  await task.destroy();
});

test.each(PAPERS)('a %s in a language from right to left runs that way in every paragraph', async (form) => {
  const { whole, paragraphs } = readDocx(await toDocx({ ...full(form), dir: 'rtl', lang: 'ar' }));
  expect(whole.match(/<w:bidi\/>/g)?.length).toBeGreaterThanOrEqual(paragraphs.length);
});

test('another word makes another file, and a blank keeps its brackets', async () => {
  const paper = aPrinted('letter', { blocks: [{ kind: 'title', text: 'OFICIO N.º [número]' }] });
  const other = { ...paper, blocks: [{ kind: 'title' as const, text: 'OFICIO N.º [año]' }] };
  expect(await toDocx(other)).not.toEqual(await toDocx(paper));
  expect(readDocx(await toDocx(paper)).blanks).toEqual(['[número]']);
});

/** As many rows, lines and words as the form allows, in words of ordinary length. */
function full(form: FormId): Printed {
  const { lines: limits, items: of, words } = formOf({ form });
  const { to: count, signs } = assertFound(of ?? undefined, 'items');
  const all = Object.values(limits).reduce((sum, limit) => sum + limit, 0) + count * (signs + (isTable(form) ? 70 : 0));
  const share = ((words?.to ?? 0) * SIGNS) / all;
  const text = (limit: number) => 'palabra '.repeat(Math.max(1, Math.floor((limit * share) / SIGNS))).trim();
  const lines = Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, rows(text(limit), limit)]));
  const items = Array.from({ length: count }, () => ({
    text: text(signs),
    ...(isTable(form) && { when: 'Una hora', who: text(40), ...(form === 'run-sheet' && { care: text(80) }) }),
  }));
  const said = { form, title: 'Una hoja', lines, items };
  return aPrinted(form, { lines, items, ...toBlocks(said, { plain: (key) => key }) });
}

const SIGNS = 'palabra '.length;
const isTable = (form: FormId) => form === 'work-plan' || form === 'run-sheet';

/** A long line has four lines on paper, as lists have. */
function rows(text: string, limit: number): string {
  if (limit < 300) return text;
  const words = text.split(' ');
  const each = Math.ceil(words.length / 4);
  return [0, 1, 2, 3]
    .map((i) => words.slice(i * each, (i + 1) * each).join(' '))
    .filter(Boolean)
    .join('\n');
}
