/** Every reader of `content/` knows every kind of the table, and no reader knows another. */
import { existsSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkAll } from '../../../../src/check/check-all.ts';
import { strayFiles } from '../../../../src/check/read/files-there.ts';
import { writeNewFile } from '../../../../src/cli/new/new-file.ts';
import { ALL_KINDS, CONTENT_KINDS, kindOf } from '../../../../src/schemas/kinds/kinds.ts';
import { fileAt, globOf, shownPath } from '../../../../src/schemas/kinds/path.ts';
import { isUnwritten } from '../../../../src/schemas/kinds/starts.ts';
import { easyTree } from '../../../fixtures/content-faults/easy.ts';
import { TODAY, withTree } from '../../../fixtures/content-faults/tree.ts';

// What the configuration hands to Astro is all that matters here.
vi.mock('astro:content', () => ({ defineCollection: (collection: object) => collection }));

const PARTS = { locale: 'es', country: 'gb', year: '2027', id: 'un-nombre', page: 'una-pagina' };
const kinds = Object.entries(CONTENT_KINDS).map(([name, kind]) => [name, kind] as const);

test.each(kinds)('the check reads %s: what stands in such a file is found', (_name, { path }) => {
  const file = fileAt(path, PARTS);
  const { files, findings } = withTree({ [file]: '[' }, (dir) => checkAll(dir, TODAY));
  expect(files).toBe(1);
  expect(findings.filter((one) => one.file === file).map(({ code }) => code)).toHaveLength(1);
});

test.each(kinds)('a file of %s is of this kind, in its place, and strays under another ending', (_name, kind) => {
  const file = fileAt(kind.path, PARTS);
  expect(kindOf(file)).toBe(kind);
  expect(strayFiles([file])).toEqual([]);
  expect(strayFiles([`${file}x`]).map(({ code }) => code)).toEqual(['wrong-ending']);
});

test.each([
  'events/notas.md',
  'facts/more.yaml',
  'lessons/es/una.mdx',
  'lessons/sub/una.yaml',
  'protocols/es/escuela.yaml',
  'pages/es.mdx',
  'campain.yaml',
])('%s is of no kind and strays', (file) => {
  expect(kindOf(file)).toBeUndefined();
  expect(strayFiles([file]).map(({ code }) => code)).toEqual(['no-place']);
});

test.each(['photo.jpg', 'table.xlsx', 'notes/plan.txt'])(
  '%s lies beside the content: no reader takes it, and nobody is told',
  (file) => {
    expect(kindOf(file)).toBeUndefined();
    expect(strayFiles([file])).toEqual([]);
  },
);

test('a README.md in any folder, and the page about the campaign, is a note, which nobody reads and nobody complains of', () => {
  const files = ALL_KINDS.map(({ path }) => fileAt(path, PARTS));
  const folders = new Set(files.flatMap((file) => file.split('/').map((_part, i, all) => all.slice(0, i).join('/'))));
  const notes = [...[...folders].map((folder) => join(folder, 'README.md')), 'CAMPAIGN.md'];
  expect(notes).toEqual(expect.arrayContaining(['README.md', 'events/2027/README.md', 'translators/README.md']));
  expect(notes.map(kindOf).filter(Boolean)).toEqual([]);
  expect(notes.filter((note) => ALL_KINDS.some(({ path }) => matchesGlob(note, globOf(path))))).toEqual([]);
  const withNotes = { ...easyTree(), ...Object.fromEntries(notes.map((note) => [note, '# <b>Una nota {x}'])) };
  const [bare, noted] = [easyTree(), withNotes].map((tree) => withTree(tree, (dir) => checkAll(dir, TODAY)));
  expect(noted).toEqual(bare);
});

test('an activity may be called readme: only the name in capitals is a note', () => {
  const file = 'events/2027/readme.md';
  expect(kindOf(file)).toBe(CONTENT_KINDS.activities);
  expect(matchesGlob(file, globOf(CONTENT_KINDS.activities.path))).toBe(true);
  expect(strayFiles([file])).toEqual([]);
});

test('the site loads every collection of the table and no other', async () => {
  const { collections } = await import('../../../../src/content.config.ts');
  const named = new Set(ALL_KINDS.flatMap(({ collection }) => collection ?? []));
  expect(Object.keys(collections).sort()).toEqual([...named].sort());
});

test('npm run new begins every kind that the table says is begun, in its place, and the check finds each mark in it', () => {
  const begunKinds = ALL_KINDS.flatMap(({ path, begun }) => (begun ? [{ path, ...begun }] : []));
  expect(begunKinds.length).toBeGreaterThan(0);
  for (const { path, as, edition = '' } of begunKinds) {
    withTree(easyTree(), (dir) => {
      const result = writeNewFile({ kind: as, id: 'nueva', dir, lang: 'es', today: TODAY });
      const file = fileAt(path, { ...PARTS, id: 'nueva', page: `${edition}nueva` });
      expect('paths' in result ? result.paths.map((one) => one.slice(dir.length + 1)) : result.refused).toContain(file);
      expect(existsSync(`${dir}/${file}`)).toBe(true);
      const marked = marksIn(readFileSync(`${dir}/${file}`, 'utf8'));
      const found = checkAll(dir, TODAY).findings.filter((one) => one.file === file);
      expect([file, found.map(({ code }) => code)]).toEqual([file, marked.map(() => 'unwritten')]);
      expect([file, found.map(({ field }) => field).filter(Boolean)]).toEqual([file, marked.filter(Boolean)]);
      expect(marked.length).toBeGreaterThan(0);
    });
  }
});

/** The fields of a new file that are still to be written, and an empty name for each such line of its text. */
function marksIn(text: string): string[] {
  const [, front = text, body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
  const inside = (value: unknown, field: string): string[] => {
    if (typeof value === 'string') return isUnwritten(value) ? [field] : [];
    if (Array.isArray(value)) return value.flatMap((one, i) => inside(one, `${field}[${i}]`));
    const parts = Object.entries(value ?? {});
    return parts.flatMap(([key, one]) => inside(one, field === '' ? key : `${field}.${key}`));
  };
  const lines = body.split('\n').filter(isUnwritten);
  return [...inside(parse(front), ''), ...lines.map(() => '')];
}

test.each(['es', 'en'] as const)('the editors’ guide names every kind in its table (%s)', (lang) => {
  expect(ALL_KINDS.map(({ path }) => shownPath(path, lang)).filter((path) => !guided(lang).has(path))).toEqual([]);
});

/** The files that the table of the guide names; a name without a folder lies in that of the one before it. */
function guided(lang: 'es' | 'en'): Set<string> {
  const [spanish = '', english = ''] = readFileSync('content/README.md', 'utf8').split(/^## English$/m);
  const rows = (lang === 'es' ? spanish : english).split('\n').filter((line) => line.startsWith('| `'));
  return new Set(
    rows.flatMap((row) => {
      const names = [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
      const folder = names[0]?.slice(0, names[0].lastIndexOf('/') + 1) ?? '';
      return names.map((name, i) => (i === 0 || name.includes('/') ? name : `${folder}${name}`));
    }),
  );
}
