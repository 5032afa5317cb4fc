/** Files that were made to take the reader's time or memory end in words, in a process of their own. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { FileProblem } from '../../../src/activity-intake/problem.ts';
import { readFile } from '../../../src/activity-intake/read-file.ts';
import { readXlsx } from '../../../src/activity-intake/read-xlsx.ts';
import { writeXlsx } from '../../../src/activity-intake/write-xlsx.ts';
import { readApart, readTablesApart } from '../../../src/cli/activity-intake/read-apart.ts';
import { readHere } from '../../fixtures/activity-intake/read-here.ts';
import { RULES } from '../../fixtures/activity-intake/rules.ts';
import { endOf } from '../../hostile/hostile-files.ts';
import { CSV, XLSX } from '../../hostile/made-files.ts';

/** Of work: what else the machine does at the same time does not count. */
const SECONDS = 5;
const MEGABYTES = 300;

/** One for each way to hide work that a reader once did not see coming; `every-hostile-file.test.ts` has all. */
const SOME = [
  'far-cell.xlsx',
  'wide-merges.xlsx',
  'open-merges.xlsx',
  'shared-text.xlsx',
  'many-attributes.xlsx',
  'odd-quotes-and-spaces.csv',
  'eight-million-columns.csv',
  'many-long-cells.csv',
];

test.each([...XLSX, ...CSV].filter(({ name }) => SOME.includes(name)))(
  '$name ends in words, soon and with little memory',
  async ({ make }) => {
    const { how, work, megabytes } = await endOf(await make());
    expect(how).toMatch(/^(?:in words|ready)$/);
    expect(work).toBeLessThan(SECONDS);
    expect(megabytes).toBeLessThan(MEGABYTES);
  },
  60_000,
);

describe('a reader that is given too little', () => {
  const bytes = new TextEncoder().encode(`Título;Fecha;Organiza\n${'Feria;2027-07-30;OFI\n'.repeat(9000)}`);

  test('time says so, and the importer goes on', async () => {
    const fails: string[] = [];
    const read = readApart(bytes, RULES, { milliseconds: 0, onFail: (how) => fails.push(how) });
    await expect(read).rejects.toMatchObject({ code: 'too-slow' });
    expect(fails).toEqual(['late']);
  });

  test('chance to end says so too', async () => {
    const read = readApart(bytes, RULES, { onStart: (pid) => process.kill(pid, 'SIGKILL') });
    await expect(read).rejects.toMatchObject({ code: 'bomb' });
  });

  test('enough of both gives what reading in one process gives', async () => {
    const { tables, ...apart } = await readApart(bytes, RULES);
    const { tables: whole, ...here } = await readFile(bytes, RULES);
    expect(apart).toEqual(here);
    expect(tables).toEqual(whole.map(({ name, rows }) => ({ name, rows })));
    expect(await readHere(bytes, RULES)).toEqual({ ...apart, tables });
  });

  test('enough of both gives the tables of any spreadsheet too, as translators send them', async () => {
    const table = await writeXlsx([
      {
        name: 'Texto',
        rows: [
          ['Clave', 'Original'],
          ['en:a', 'Hola'],
        ],
      },
    ]);
    const plain = (await readXlsx(table)).map(({ name, rows }) => ({ name, rows }));
    expect(await readTablesApart(table)).toEqual(plain);
    await expect(readTablesApart(table, { milliseconds: 0 })).rejects.toMatchObject({ code: 'too-slow' });
    await expect(readTablesApart(bytes)).rejects.toBeInstanceOf(FileProblem);
  });

  test('a file that cannot be read says why', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
    for (const read of [readApart, readHere])
      await expect(read(old, RULES)).rejects.toEqual(new FileProblem('old-xls'));
  });

  test('what Node made of what every reader needs is kept for the next one, before the file is read', async () => {
    const kept = mkdtempSync(join(tmpdir(), 'compiled-'));
    vi.stubEnv('NODE_COMPILE_CACHE', kept);
    try {
      await expect(readApart(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), RULES)).rejects.toThrow();
      expect(readdirSync(kept, { recursive: true }).length).toBeGreaterThan(10);
    } finally {
      vi.unstubAllEnvs();
      rmSync(kept, { recursive: true });
    }
  });
});
