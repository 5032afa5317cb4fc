/** What a translator is sent comes back letter for letter, whatever a spreadsheet would make of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTable, writeTable } from '../../../../src/cli/translations/table-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'table-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['_x0041_', 'valueOf', 'toString', '__proto__', '=1+1', 'Ñuqa_x', 'a\nb'])(
  '%j comes back as it was',
  async (text) => {
    const file = join(folder, 'table.xlsx');
    const row = { key: 'en:messages/a#b.1', part: text, harm: 'core', original: text, translation: text, from: 'f00d' };
    await writeTable(file, [row], { from: 'es', to: 'en' });
    const [back] = (await readTable(file))!;
    expect(back).toMatchObject({ key: row.key, original: text, translation: text, from: row.from });
  },
);
