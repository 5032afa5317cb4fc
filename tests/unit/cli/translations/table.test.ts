/** A table goes out, comes back from a translator, and what is right in it is taken over. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/check/read/content.ts';
import { checkRow } from '../../../../src/cli/translations/row-checks.ts';
import { fromTableText, toTableLine, translatedTableText } from '../../../../src/cli/translations/rows.ts';
import { type ReturnedRow, readTable, writeTable } from '../../../../src/cli/translations/table-file.ts';
import { takeTable } from '../../../../src/cli/translations/take.ts';
import { main } from '../../../../src/cli/translations.ts';
import { broken, checkTree } from '../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree, withTree } from '../../../fixtures/content-faults/tree.ts';

const SPANISH = 'pages/es/senales.mdx';
const ENGLISH = 'pages/en/senales.mdx';
const ANSWERS: Record<string, string> = {
  'en:senales@title': 'Signs',
  'en:senales@description': 'A sentence that says what this page holds.',
  'en:senales#mirar.1': 'Look at the signs with care. {1}',
  'en:senales#llamar.1': 'Call {1} and read [the law]{2}, Law 28950.',
};

/** Writes a table, fills it in by key, takes it back; an answer of a function sees the line. */
function roundTrip(
  tree: Tree,
  answers: Record<string, string | null>,
  seen: readonly string[] = [],
  ask = ['en', 'senales'],
) {
  return withTree(tree, async (dir) => {
    const printed: string[] = [];
    const print = (text: string) => printed.push(text);
    const file = join(dir, 'hoja.xlsx');
    await main(['table', ...ask, '--out', file, '--dir', dir], print);
    const rows = (await readTable(file))!;
    const filled = rows.map((row) => ({
      ...row,
      translation: answers[row.key] ?? row.translation,
      part: '',
      harm: '',
      seen: '',
    }));
    await writeTable(file, filled, { from: 'es', to: 'en' });
    const code = await main(['take', file, '--translator', 'traduccion-1', '--dir', dir], print);
    const text = (path: string) => (existsSync(join(dir, path)) ? readFileSync(join(dir, path), 'utf8') : null);
    const all = {
      [ENGLISH]: text(ENGLISH),
      'pages/qu/senales.mdx': text('pages/qu/senales.mdx'),
      'strings/en.yaml': text('strings/en.yaml'),
      'strings/qu.yaml': text('strings/qu.yaml'),
    };
    return { code, rows, printed, text: all, findings: checkTree(dir).findings, seen };
  });
}

test('a table has a line for each piece of text, without code, with the translation that there is', async () => {
  const { rows } = await roundTrip(cleanTree(), {});
  expect(rows.map(({ key, original, translation }) => [key, original, translation])).toEqual([
    ['en:senales@title', 'Señales', 'Signs'],
    [
      'en:senales@description',
      'Una frase que dice qué hay en esta página.',
      'Una frase que dice qué hay en esta página.',
    ],
    ['en:senales#mirar.1', 'Mira las señales. {1}', 'Look at the signs.'],
    ['en:senales#llamar.1', 'Llama a {1} y lee [la ley]{2}, Ley 28950.', 'Call {1}.'],
  ]);
});

test('what came back right is taken over with its state, its translator and the hash of its original', async () => {
  const { code, text, findings, printed } = await roundTrip(cleanTree(), ANSWERS);
  expect(printed.at(-1)).toContain('Taken over: 3. Untouched: 1.');
  expect(code).toBe(0);
  expect(findings).toEqual([]);
  expect(text[ENGLISH]).toContain('Look at the signs with care. <Cite id="pagina-oficial" />');
  expect(text[ENGLISH]).toContain(
    'Call <Service role="police" /> and read [the law](https://www.example.org/ley), Law 28950.',
  );
  expect(text[ENGLISH]).toMatch(/mirar: \{ state: human, from: "[0-9a-f]{12}", translatedBy: traduccion-1 \}/);
});

test('what nobody changed stays as it is', async () => {
  const { text, code } = await roundTrip(cleanTree(), {});
  expect(text[ENGLISH]).toBe(cleanTree()[ENGLISH]);
  expect(code).toBe(0);
});

test('a section with one mistake is reported and left, the other is taken over', async () => {
  const { code, text, printed } = await roundTrip(cleanTree(), {
    ...ANSWERS,
    'en:senales#llamar.1': 'Call and read [the law]{2}, Law 28951.',
  });
  expect(code).toBe(1);
  expect(printed.filter((line) => line.includes('llamar.1'))).toEqual([
    '5 · en:senales#llamar.1: falta {1}. / {1} is missing.',
    '5 · en:senales#llamar.1: los números no son los mismos: 28950, 28951. / the numbers are not the same: 28950, 28951.',
  ]);
  expect(text[ENGLISH]).toContain('Look at the signs with care.');
  expect(text[ENGLISH]).toContain('Call <Service role="police" />.');
});

test('a page that the language did not have is made from what is there', async () => {
  const answers = Object.fromEntries(Object.entries(ANSWERS).map(([key, text]) => [key.replace('en:', 'qu:'), text]));
  const { code, text, findings } = await roundTrip(cleanTree(), answers, [], ['qu', 'senales']);
  expect(code).toBe(0);
  expect(findings).toEqual([]);
  expect(text['pages/qu/senales.mdx']).toMatch(/^---\ntitle: Signs\n[\s\S]*sections:\n {2}mirar: /);
});

test('phrases of the interface go the same way', async () => {
  const { text, code } = await roundTrip(
    cleanTree(),
    { 'en:strings@safety["exit.label"]': 'Get out fast', 'en:strings@core["line.count"].one': '{count} line' },
    [],
    ['en', 'strings'],
  );
  expect(code).toBe(0);
  expect(text['strings/en.yaml']).toContain('exit.label: Get out fast');
  expect(text['strings/en.yaml']).toContain('one: "{count} line"');
});

test('a language without a file of words gets one that the check takes as it is', async () => {
  const answers = {
    'qu:strings@safety["exit.label"]': 'Lluqsiy',
    'qu:strings@core["line.hours"]': '{opens} – {closes}.',
  };
  const { text, code, findings } = await roundTrip(cleanTree(), answers, [], ['qu', 'strings']);
  expect(code).toBe(0);
  expect(findings).toEqual([]);
  expect(text['strings/qu.yaml']).toMatchInlineSnapshot(`
    "state: human
    translatedBy: traduccion-1
    reviewed: {}
    safety:
      exit.label: Lluqsiy
    core:
      line.hours: "{opens} – {closes}."
    other: {}
    "
  `);
});

test('forms of a phrase are taken over only with the one that serves for any count', async () => {
  const one = { 'qu:strings@core["line.count"].one': '{count} línea' };
  const { text, code, printed } = await roundTrip(cleanTree(), one, [], ['qu', 'strings']);
  expect(code).toBe(1);
  expect(printed.join()).toContain('other');
  expect(text['strings/qu.yaml']).toBeNull();
  const both = { ...one, 'qu:strings@core["line.count"].other': '{count} líneas' };
  const whole = await roundTrip(cleanTree(), both, [], ['qu', 'strings']);
  expect([whole.code, whole.findings]).toEqual([0, []]);
  expect(whole.text['strings/qu.yaml']).toContain('    other: "{count} líneas"');
});

describe('a section of which a translator has changed one line of two', () => {
  const two = (tree: Tree) =>
    broken(
      SPANISH,
      'Mira las señales.',
      'Mira.\n\nMira las señales.',
      broken(ENGLISH, 'Look at the signs.', 'Look.\n\nLook at the signs.', tree),
    );
  const changed = { 'en:senales#mirar.2': 'Look well at the signs. {1}' };

  test('is taken over and keeps its state: nobody has said that they looked at the other line', async () => {
    const { code, text, printed } = await roundTrip(two(cleanTree()), changed);
    expect(code).toBe(0);
    expect(text[ENGLISH]).toContain('Look well at the signs.');
    expect(text[ENGLISH]).toContain('mirar: { state: machine');
    expect(printed.join('\n')).toContain('en:senales#mirar: taken over and keeps its state');
  });

  test('is a person’s once the other line is marked as right', async () => {
    const { rows } = await roundTrip(two(cleanTree()), {});
    const marked = rows.map((row) => ({
      ...row,
      translation: changed[row.key as keyof typeof changed] ?? row.translation,
      isSeen: row.key === 'en:senales#mirar.1',
    }));
    const taken = withTree(two(cleanTree()), (dir) =>
      takeTable(readContent(dir), marked, 'traduccion-1', (path) => readFileSync(join(dir, path), 'utf8')),
    );
    expect(taken.unread).toEqual([]);
    expect(taken.files.get(ENGLISH)).toMatch(/mirar: \{ state: human, .*translatedBy: traduccion-1 \}/);
  });
});

test('a table whose original has changed since is not taken over', async () => {
  const rows: ReturnedRow[] = [
    { line: 2, key: 'en:senales#mirar.1', original: 'x', translation: 'New', from: '000000000000', isSeen: false },
  ];
  const { printed, code } = await withTree(cleanTree(), async (dir) => {
    const file = join(dir, 'hoja.xlsx');
    await writeTable(
      file,
      rows.map((row) => ({ ...row, part: '', harm: '' })),
      { from: 'es', to: 'en' },
    );
    const said: string[] = [];
    return {
      code: await main(['take', file, '--translator', 'traduccion-1', '--dir', dir], (text) => said.push(text)),
      printed: said,
    };
  });
  expect(code).toBe(1);
  expect(printed[0]).toContain('the original has changed since this table was made');
});

test.each([
  ['a language that the site does not have', ['table', 'xx']],
  ['the source language', ['table', 'es']],
  ['a page that does not exist', ['table', 'en', 'senal']],
  ['a file that is no table', ['take', 'package.json', '--translator', 'traduccion-1']],
  ['no translator', ['take', 'hoja.xlsx']],
])('%s ends with 2', async (_case, args) => {
  const code = await withTree(cleanTree(), (dir) => main([...args, '--dir', dir], () => {}));
  expect(code).toBe(2);
});

describe('a line in a spreadsheet', () => {
  test('has its marks and its code taken out, and gets them back', () => {
    const line = '- Lee [la ley](https://example.org/) y <PageLink to="law">esto</PageLink>.';
    const cell = toTableLine(line);
    expect(cell.text).toBe('Lee [la ley]{1} y {2}esto{3}.');
    expect(fromTableText(cell.text, cell)).toBe(line);
    expect(fromTableText('Read {2}this{3} and [the law]{1}.', cell)).toBe(
      '- Read <PageLink to="law">this</PageLink> and [the law](https://example.org/).',
    );
  });
  test('what says to whom a sentence belongs comes back with it', () => {
    const service = '- Llama a <Service role="school" />. {/* role: school */}Atiende de día.';
    const cell = toTableLine(service);
    expect(cell.text).toBe('Llama a {1}. {2}Atiende de día.');
    expect(fromTableText(cell.text, cell)).toBe(service);
  });

  test('shows an earlier translation with the numbers of the original', () => {
    const cell = toTableLine('A <Service id="a" /> y <Service id="b" />.');
    expect(translatedTableText('To <Service id="b" /> and <Service id="a" /> <Cite id="c" />.', cell)).toBe(
      'To {2} and {1} <Cite id="c" />.',
    );
  });
});

describe('the check of a line says', () => {
  const plain = { terms: [], rules: [], isCareful: false };
  const terms = [{ concept: 'x', use: 'uno', also: [], avoid: ['dos'] }];
  const rules = [{ id: 'r', kind: 'confront' as const, find: ['síguel*'] }];
  const long = 'Una frase larga que tiene bastantes palabras.';
  test.each([
    ['that a number is missing', 'Hay 13.1 % y 2', 'There are 13,1%', plain, 'the numbers are not the same: 2'],
    ['that a placeholder is too many', 'Hola', 'Hi {1}', plain, '{1} is too many'],
    ['that code has no place', 'Hola', 'Hi <b>', plain, '“<b>” has no place in a translation'],
    ['that a row of a table lost a column', '| a | b |', '| a b |', plain, 'it is a row of a table and has 3 times |'],
    ['which apostrophe is right', 'pan', "t'anta", { ...plain, isCareful: true }, 'the apostrophe is always ’'],
    ['that it is too short', long, 'No.', plain, 'it is much shorter than the original'],
    ['that it is too long', long, long.repeat(4), plain, 'it is much longer than the original'],
    ['that it is not translated', long, long, plain, 'it is the same as the original'],
    [
      'that the term sheet avoids a word',
      'uno',
      'dos',
      { ...plain, terms },
      'the term sheet avoids “dos”; it says “uno”',
    ],
    ['that a rule on words is broken', 'a', 'Síguelo', { ...plain, rules }, '“Síguelo” breaks the rule r'],
  ])('%s', (_case, original, translation, context, said) =>
    expect(checkRow({ original, translation }, context).map(({ en }) => en)).toContain(said),
  );
  test('nothing of a right one', () =>
    expect(checkRow({ original: 'Hay 13.1 % en {1}', translation: 'In {1}: 13,1%' }, plain)).toEqual([]));
});

test('a broken tree still gives its table', async () => {
  const tree = broken(ENGLISH, 'Look at the signs.', '', cleanTree());
  expect((await roundTrip(tree, {})).rows).toHaveLength(4);
});
