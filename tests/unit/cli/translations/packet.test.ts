/** A packet goes to a reader, and its marks come back as reviews of what was read. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkLive } from '../../../../src/check/check-all.ts';
import { readContent } from '../../../../src/check/read/content.ts';
import { workOf } from '../../../../src/cli/live/work.ts';
import { markOf, readableLine } from '../../../../src/cli/translations/packet.ts';
import { main } from '../../../../src/cli/translations.ts';
import { broken, checkTree } from '../../../fixtures/content-faults/faults.ts';
import { countsIn } from '../../../fixtures/content-faults/reviews.ts';
import { cleanTree, TODAY, type Tree, withTree } from '../../../fixtures/content-faults/tree.ts';
import { fillSheet, rowsOfSheet } from '../../../fixtures/fill-sheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'packet-'));
afterAll(() => rmSync(folder, { recursive: true }));

let packets = 0;
/** Other cells that a reader changed. */
const NOTHING = (_row: Record<string, string>): Record<string, string> => ({});
type Marks = Record<string, { mark?: string; remark?: string }>;

/** Makes a packet of a language, marks it by the names of texts, and takes it back, as often as asked. */
function round(
  tree: Tree,
  {
    ask = ['en'],
    marks = {} as Marks,
    by = 'reviewer',
    before = (t: Tree) => t,
    times = 1,
    more = [] as string[],
    cells = NOTHING,
  },
) {
  return withTree(tree, async (dir) => {
    const printed: string[] = [];
    const sheet = join(folder, `packet-${++packets}.xlsx`);
    const told = await main(['packet', ...ask, '--out', sheet, '--dir', dir], (text) => printed.push(text), TODAY);
    if (told !== 0) return { codes: [told], printed, tree, rows: [] };
    const rows = rowsOfSheet(sheet);
    fillSheet(sheet, (row) => {
      const own = marks[row['Parte / Part']!];
      return own && { 'Marca / Mark': own.mark ?? '', 'Nota / Remark': own.remark ?? '', ...cells(row) };
    });
    return withTree(before(tree), async (later) => {
      const codes: number[] = [];
      const trees: Tree[] = [];
      for (let time = 0; time < times; time += 1) {
        const args = ['marks', sheet, '--by', by, '--dir', later, ...more];
        codes.push(await main(args, (text) => printed.push(text), `2027-05-0${time + 1}`));
        const after = Object.keys(tree).map((file) => [file, readFileSync(join(later, file), 'utf8')]);
        trees.push(Object.fromEntries(after) as Tree);
      }
      if (times > 1) expect(trees.at(-1)).toEqual(trees[0]);
      return { codes, printed, tree: trees.at(-1)!, rows };
    });
  });
}

describe('a packet', () => {
  test('holds what nobody has read, original and translation beside each other, with the hash of each text', async () => {
    const { rows } = await round(cleanTree(), { ask: ['en', 'senales'] });
    expect(
      rows.map((row) => [row['Parte / Part'], row['Cuidado / Care'], row['Original (es)'], row['Texto / Text (en)']]),
    ).toEqual([
      ['senales#head', 'core', expect.stringContaining('Señales'), expect.stringContaining('Signs')],
      ['senales#mirar', 'core', 'Mira las señales.', 'Look at the signs.'],
      ['senales#llamar', 'safety', 'Llama a ‹police› y lee [la ley], Ley 28950.', 'Call ‹police›.'],
    ]);
    for (const row of rows) expect(row['No cambiar / Do not change: hash']).toMatch(/^[0-9a-f]{12}$/);
  });

  test('of the source language has the texts alone', async () => {
    const { rows } = await round(cleanTree(), { ask: ['es', 'senales#mirar'] });
    expect(rows.map((row) => [row['Original (es)'], row['Texto / Text (es)']])).toEqual([['', 'Mira las señales.']]);
  });

  test('of what is not there says what is', async () => {
    const { codes, printed } = await round(cleanTree(), { ask: ['en', 'senale'] });
    expect([codes, printed.join()]).toEqual([[2], expect.stringContaining('existe senales')]);
    expect((await round(cleanTree(), { ask: ['fr'] })).codes).toEqual([2]);
  });
});

test.each([
  ['packet', 'there.xlsx'],
  ['table', 'there.xlsx'],
])('%s writes nothing over %s, which may hold answers, and says how to make it anew', (name, there) =>
  withTree(cleanTree(), async (dir) => {
    const printed: string[] = [];
    const file = join(folder, name, there);
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(file, 'answers');
    const code = await main([name, 'en', 'senales', '--out', file, '--dir', dir], (text) => printed.push(text), TODAY);
    expect([code, printed.join()]).toEqual([2, expect.stringMatching(/there\.xlsx.*Move or delete it.*--out/s)]);
    expect(readdirSync(join(folder, name))).toEqual([there]);
    expect(readFileSync(file, 'utf8')).toBe('answers');
    rmSync(file);
  }),
);

describe('marks that come back', () => {
  test('make a review of each text that is good, and of no other; twice changes nothing', async () => {
    const marks = { 'senales#llamar': { mark: 'bien' }, 'strings#exit.label': { mark: 'Good' } };
    const { codes, tree, printed } = await round(cleanTree(), { marks, times: 2 });
    expect(codes).toEqual([0, 0]);
    expect(countsIn(tree, 'senales', 'en')).toEqual({ machine: 2, reviewed: 1 });
    expect(countsIn(tree, 'strings', 'en')).toMatchObject({ reviewed: 1 });
    expect(printed.join('\n')).toContain('Good: 2. To change: 0. With mistakes: 0.');
    expect(tree['pages/en/senales.mdx']).toContain('by: reviewer, on: "2027-05-01"');
  });

  test('are a list of remarks where a text is to be changed or wrong, also beside “good”', async () => {
    const marks = {
      'senales#mirar': { mark: 'cambiar', remark: 'Se dice de otro modo.' },
      'senales#llamar': { mark: 'mal' },
      'senales#head': { mark: 'bien', remark: 'Muy corto.' },
      'strings#site.name': { remark: '¿Qué campaña?' },
    };
    const { codes, tree, printed } = await round(cleanTree(), { marks });
    expect(codes).toEqual([0]);
    expect(countsIn(tree, 'senales', 'en')).toEqual({ machine: 2, reviewed: 1 });
    expect(printed.join('\n')).toContain('Good: 1. To change: 4.');
    const said = printed.join('\n');
    expect(said).toContain('pages/en/senales.mdx · senales#mirar · change: Se dice de otro modo.');
    expect(said).toContain('pages/en/senales.mdx · senales#llamar · wrong');
    expect(said).toContain('pages/en/senales.mdx · senales#head · good: Muy corto.');
    expect(said).toContain('strings/en.yaml · strings#site.name · ?: ¿Qué campaña?');
  });

  test('of a text that has changed since count for nothing', async () => {
    const marks = { 'senales#mirar': { mark: 'bien' }, 'senales#llamar': { mark: 'bien' } };
    const before = (tree: Tree) => broken('pages/en/senales.mdx', 'Look at the signs.', 'Look at all signs.', tree);
    const { codes, tree, printed } = await round(cleanTree(), { marks, before });
    expect(codes).toEqual([1]);
    expect(countsIn(tree, 'senales', 'en')).toEqual({ machine: 2, reviewed: 1 });
    expect(printed.join('\n')).toContain('en:senales#mirar: el texto cambió');
  });

  test('are not of who wrote or translated the text, nor of a name', async () => {
    const marks = { 'senales#mirar': { mark: 'bien' } };
    const own = await round(cleanTree(), { ask: ['es'], marks, by: 'editor' });
    expect([own.codes, own.printed.join()]).toEqual([[1], expect.stringContaining('"editor" wrote it')]);
    expect(own.tree).toEqual(cleanTree());
    expect((await round(cleanTree(), { marks, by: 'Ana Pérez' })).codes).toEqual([2]);
  });

  test('that nobody can read are said with their line', async () => {
    const { codes, printed, tree } = await round(cleanTree(), { marks: { 'senales#mirar': { mark: 'quizá' } } });
    expect([codes, tree]).toEqual([[1], cleanTree()]);
    expect(printed.join('\n')).toMatch(/\d+ · en:senales#mirar: la marca no se entiende/);
  });
});

describe('what a reader found wrong', () => {
  const WRONG = { 'senales#llamar': { mark: 'mal', remark: 'Falta decir que es gratis.' } };
  const GOOD = { 'senales#llamar': { mark: 'bien' } };
  const wrongIn = (tree: Tree) =>
    withTree(tree, (dir) =>
      checkTree(dir)
        .notices.filter(({ code }) => code === 'marked-wrong')
        .map(({ file, values }) => [file, ...values]),
    );
  const NOTICE = ['pages/en/senales.mdx', 'senales#llamar', 'reviewer', '2027-05-01', 'Falta decir que es gratis.'];
  const marked = async (tree = cleanTree()) => (await round(tree, { marks: WRONG })).tree;
  const wrongWork = (tree: Tree) =>
    withTree(tree, (dir) => {
      const content = readContent(dir);
      const work = workOf(content, checkLive(content, TODAY), TODAY).filter(({ task }) => task === 'wrong');
      return work.map(({ role, part, count, next }) => [role, part, count, next]);
    });

  test('is kept with what they said, of a page, of words and of a phrase, until the text changes', async () => {
    const tree = await marked();
    expect(wrongIn(tree)).toEqual([NOTICE]);
    expect(countsIn(tree, 'senales', 'en')).toEqual({ machine: 3 });
    expect(wrongIn(broken('pages/en/senales.mdx', 'Call <Service', 'Please call <Service', tree))).toEqual([]);
    const phrase = await round(cleanTree(), { marks: { 'strings#exit.label': { mark: 'wrong' } } });
    expect(wrongIn(phrase.tree)).toMatchObject([
      ['strings/en.yaml', 'strings#exit.label', 'reviewer', '2027-05-01', '—'],
    ]);
    const quiz = { ask: ['es', 'quizzes/preguntas'], marks: { 'quizzes/preguntas': { mark: 'mal', remark: 'No.' } } };
    expect(wrongIn((await round(cleanTree(), quiz)).tree)).toMatchObject([
      ['quizzes/preguntas.yaml', 'quizzes/preguntas', 'reviewer', '2027-05-01', 'No.'],
    ]);
  });

  test('changes nothing when it is taken twice, and stands in no other packet', async () => {
    const { codes, tree } = await round(cleanTree(), { marks: WRONG, times: 2 });
    expect(codes).toEqual([0, 0]);
    const { rows } = await round(tree, { ask: ['en', 'senales'] });
    expect(rows.map((row) => row['Parte / Part'])).toEqual(['senales#head', 'senales#mirar']);
  });

  test('takes away what another had called good', async () => {
    const good = (await round(cleanTree(), { marks: GOOD, by: 'revision-2' })).tree;
    expect(countsIn(good, 'senales', 'en')).toEqual({ machine: 2, reviewed: 1 });
    const { tree, codes } = await round(cleanTree(), { marks: WRONG, before: () => good });
    expect(codes).toEqual([0]);
    expect([wrongIn(tree), countsIn(tree, 'senales', 'en')]).toEqual([[NOTICE], { machine: 3 }]);
  });

  test('is lifted by the one who marked it, and by no other', async () => {
    const tree = await marked();
    const other = await round(cleanTree(), { marks: GOOD, by: 'revision-2', before: () => tree });
    expect([other.codes, other.tree]).toEqual([[1], tree]);
    expect(other.printed.join('\n')).toMatch(/senales#llamar: "reviewer" marked it “wrong”.*Falta decir/);
    const own = await round(cleanTree(), { marks: GOOD, before: () => tree });
    expect([own.codes, wrongIn(own.tree)]).toEqual([[0], []]);
    expect(countsIn(own.tree, 'senales', 'en')).toEqual({ machine: 2, reviewed: 1 });
  });

  test('counts in the list of work, for whoever edits', async () => {
    const tree = await marked();
    expect(wrongWork(tree)).toEqual([['editors', 'whole', 1, 'content/pages/en/senales.mdx']]);
    const original = (await round(cleanTree(), { ask: ['es'], marks: WRONG })).tree;
    expect(wrongWork(original)).toEqual([['editors', 'whole', 1, 'content/pages/es/senales.mdx']]);
  });

  test('is in doubt where two rows of one sheet contradict each other: neither is noted, both are named', async () => {
    const marks = { 'senales#mirar': { mark: 'bien' }, 'senales#llamar': { mark: 'mal', remark: 'No.' } };
    const key = { 'No cambiar / Do not change': 'en:senales#llamar' };
    const { codes, tree, printed } = await round(cleanTree(), {
      ask: ['en', 'senales'],
      marks,
      cells: (row) => (row['Parte / Part'] === 'senales#mirar' ? key : {}),
    });
    expect([codes, tree]).toEqual([[1], cleanTree()]);
    for (const line of [3, 4])
      expect(printed.join('\n')).toContain(`${line} · en:senales#llamar: tiene marcas distintas`);
  });
});

describe('a remark', () => {
  test.each([
    ['a telephone', 'Que llamen al 951 234 567 por la tarde'],
    ['an e-mail of a provider', 'Escribe a ana.inventada@gmail.com'],
    ['an e-mail under an institution', 'Pregunta a aquispe@example.org'],
    ['a name', 'Lo dijo Rosa María, que estuvo ahí'],
  ])('with %s is neither shown nor kept', async (_case, remark) => {
    const { codes, tree, printed } = await round(cleanTree(), {
      marks: { 'senales#llamar': { mark: 'mal', remark }, 'senales#mirar': { mark: 'cambiar', remark } },
    });
    expect(codes).toEqual([1]);
    expect(`${printed.join('\n')}${Object.values(tree).join('\n')}`).not.toContain(remark);
    expect(tree['pages/en/senales.mdx']).toContain('wrong: ""');
    expect(printed.join('\n')).toContain('Ask the reader what must change');
  });

  test('with a number of a service is shown', async () => {
    const remark = 'Aquí dice 5550, y es 5551';
    const { printed } = await round(cleanTree(), { marks: { 'senales#mirar': { mark: 'cambiar', remark } } });
    expect(printed.join('\n')).toContain(remark);
  });
});

test('marks taken again by another code leave who has read the texts, and say so', async () => {
  const marks = { 'senales#llamar': { mark: 'bien' } };
  const first = (await round(cleanTree(), { marks })).tree;
  const { codes, tree, printed } = await round(cleanTree(), { marks, by: 'revision-2', before: () => first });
  expect([codes, tree]).toEqual([[1], first]);
  expect(printed.join('\n')).toContain('senales#llamar: "reviewer" has read it already (2027-05-01)');
});

test.each([
  ['2027-05-02', 'that day has not come'],
  ['mañana', 'is no day in figures'],
])('nobody has read on %s', async (on, said) => {
  const { codes, tree, printed } = await round(cleanTree(), {
    marks: { 'senales#mirar': { mark: 'bien' } },
    more: ['--on', on],
  });
  expect([codes, tree]).toEqual([[2], cleanTree()]);
  expect(printed.join('\n')).toContain(said);
});

test('a file that is no sheet of marks is said so', () =>
  withTree(cleanTree(), async (dir) => {
    const printed: string[] = [];
    const code = await main(['marks', 'README.md', '--by', 'reviewer', '--dir', dir], (text) => printed.push(text));
    expect([code, printed.join()]).toEqual([2, expect.stringContaining('is not the sheet of marks')]);
  }));

test.each([
  ['Bien', 'good'],
  [' BOM ', 'good'],
  ['mudar', 'change'],
  ['Wrong', 'wrong'],
  ['sí', null],
] as const)('the mark %j is %j', (written, mark) => expect(markOf(written)).toBe(mark));

test.each([
  ['## Mira', 'Mira'],
  ['- Llama a <Service role="police" />. <Cite id="x" />', '• Llama a ‹police›.'],
  ['</Note>', ''],
])('%j is read as %j', (line, words) => expect(readableLine(line)).toBe(words));
