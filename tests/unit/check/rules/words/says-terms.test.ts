/** Findings about the words of a term sheet, each from one fault in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';
import { finds } from '../../fault.ts';

const sheet = (use: string | null, more: string) =>
  `---\nregister: plain\nterms:\n  - concept: signs\n    use: ${use}\n    ${more}\n    back: null\n    source: null\nreviewedOn: null\n---\nNotas.\n`;

function withSheets(english = sheet('"signs"', 'avoid: ["red flag*"]')): Tree {
  return {
    ...cleanTree(),
    'translators/qu.md': sheet(null, 'avoid: []'),
    'translators/es.md': sheet('"señales"', 'avoid: []'),
    'translators/en.md': english,
  };
}

test('sheets that agree with the texts are clean, and so is a term that is still open', () =>
  expect(findingsIn(withSheets())).toEqual([]));

test('words that the sheet avoids', () => {
  const tree = broken(
    'pages/en/senales.mdx',
    'Look at the signs.',
    'Look at the signs and the red flags.',
    withSheets(),
  );
  expect(found(tree)).toEqual([
    'pages/en/senales.mdx:12 "Look at the signs and the red flags." · term-avoided (red flags) → signs',
  ]);
});

finds(
  'a concept that a translation names otherwise',
  () => broken('pages/en/senales.mdx', 'Look at the signs.', 'Look at the marks.', withSheets()),
  'pages/en/senales.mdx:10 "<Section id="mirar" harm="core">" · term-unequal (señales) → signs',
);

test('another form that says the same can be noted in the sheet', () => {
  const tree = withSheets(sheet('"signs"', 'also: ["mark*"]\n    avoid: []'));
  expect(findingsIn(broken('pages/en/senales.mdx', 'Look at the signs.', 'Look at the marks.', tree))).toEqual([]);
});

finds(
  'a concept that a sheet leaves out',
  () => withSheets('---\nregister: plain\nterms: []\nreviewedOn: null\n---\nNotas.\n'),
  'translators/en.md:3 empty terms · term-missing (es) → terms:⏎  - { concept: signs, use: null, avoid: [], back: null, source: null }',
);

test('several concepts that a sheet leaves out are one finding, with all that is to be written', () => {
  const two = sheet('"señales"', 'avoid: []').replace(
    'terms:\n',
    'terms:\n  - { concept: work, use: trabajo, avoid: [], back: null, source: null }\n',
  );
  const tree = {
    ...withSheets('---\nregister: plain\nterms: []\nreviewedOn: null\n---\nNotas.\n'),
    'translators/es.md': two,
  };
  expect(found(tree).filter((line) => line.startsWith('translators/en.md'))).toEqual([
    'translators/en.md:3 empty terms · term-missing (es) → terms:⏎  - { concept: work, use: null, avoid: [], back: null, source: null }⏎  - { concept: signs, use: null, avoid: [], back: null, source: null }',
  ]);
});

test('a published site has words for every concept of the sheets', () => {
  const codes = findingsIn(broken('campaign.yaml', 'stage: preview', 'stage: live', withSheets())).map(
    ({ code, file }) => `${file} ${code}`,
  );
  expect(codes).toContain('translators/qu.md term-open');
});

test('a site is published without the terms of another language, also of one that shows everything', () => {
  const sheets = withSheets(
    '---\nregister: plain\nterms:\n  - { concept: signs, use: null, avoid: [], back: null, source: null }\nreviewedOn: null\n---\nNotas.\n',
  );
  const open = findingsIn(broken('campaign.yaml', 'stage: preview', 'stage: live', sheets)).filter(
    ({ code }) => code === 'term-open',
  );
  expect(open.map(({ file, isLeftOut }) => [file, isLeftOut])).toContainEqual(['translators/en.md', true]);
  expect(open.every(({ isLeftOut }) => isLeftOut)).toBe(true);
});
