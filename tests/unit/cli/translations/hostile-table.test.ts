/** Tables that somebody made to do harm: what they would write lies outside the content, or is no table at all. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readTable, writeTable } from '../../../../src/cli/translations/table-file.ts';
import { main } from '../../../../src/cli/translations.ts';
import { cleanTree, withTree } from '../../../fixtures/content-faults/tree.ts';

const SPANISH = 'pages/es/senales.mdx';
const ENGLISH = 'pages/en/senales.mdx';
const ANSWERS: Record<string, string> = {
  'en:senales@title': 'Signs to see',
  'en:senales@description': 'A sentence that says what this page holds.',
  'en:senales#mirar.1': 'Look at the signs with care. {1}',
  'en:senales#llamar.1': 'Call {1} and read [the law]{2}, Law 28950.',
};

/** Asks for the table of a page, changes keys and words in it, and takes it back. */
function takeChanged(change: (key: string, translation: string) => [string, string], before = (_dir: string) => {}) {
  return withTree(cleanTree(), async (dir) => {
    const printed: string[] = [];
    const file = join(dir, 'hoja.xlsx');
    await main(['table', 'en', 'senales', '--out', file, '--dir', dir], () => {});
    const rows = (await readTable(file))!.map((row) => {
      const [key, translation] = change(row.key, row.translation);
      return { ...row, key, translation, part: '', harm: '', seen: 'x' };
    });
    await writeTable(file, rows, { from: 'es', to: 'en' });
    before(dir);
    const code = await main(['take', file, '--translator', 'traduccion-1', '--dir', dir], (text) => printed.push(text));
    const files = readdirSync(dir, { recursive: true }).map(String);
    return { code, printed: printed.join('\n'), files, spanish: readFileSync(join(dir, SPANISH), 'utf8'), dir };
  });
}

test.each(['../../src/pages', '/tmp', 'es', 'xx', '', '..', 'EN', 'en\n../x'])(
  'a key that begins with %j writes nothing, and says so',
  async (locale) => {
    const { code, spanish, files } = await takeChanged((key) => [
      key.replace(/^en/, locale),
      'Words of somebody else.',
    ]);
    expect(code).toBe(1);
    expect(spanish).toBe(cleanTree()[SPANISH]);
    expect(files.filter((file) => file.includes('src'))).toEqual([]);
  },
);

test('a page that is a link to elsewhere is not written', async () => {
  const outside = join(mkdtempSync(join(tmpdir(), 'outside-')), 'x.mdx');
  writeFileSync(outside, 'Words of somebody else.');
  const { code, printed } = await takeChanged(
    (key) => [key, ANSWERS[key]!],
    (dir) => {
      rmSync(join(dir, ENGLISH));
      symlinkSync(outside, join(dir, ENGLISH));
    },
  );
  expect(code).toBe(1);
  expect(printed).toContain(ENGLISH);
  expect(readFileSync(outside, 'utf8')).toBe('Words of somebody else.');
});

test.each<[string, Uint8Array | string]>([
  [
    'grows without measure',
    zipSync({ 'xl/workbook.xml': new Uint8Array(1), 'xl/worksheets/sheet1.xml': new Uint8Array(90_000_000) }),
  ],
  ['is no spreadsheet', 'Signs, signs'],
  ['holds something else', zipSync({ 'word/document.xml': new Uint8Array(3) })],
])('a file that %s is refused in words', async (_case, bytes) => {
  await withTree({ ...cleanTree(), 'hoja.xlsx': bytes }, async (dir) => {
    const printed: string[] = [];
    const code = await main(['take', join(dir, 'hoja.xlsx'), '--translator', 'traduccion-1', '--dir', dir], (text) =>
      printed.push(text),
    );
    expect(code).toBe(2);
    expect(printed.join()).toMatch(/no es una hoja de traducción/);
  });
});
