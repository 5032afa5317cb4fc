/** Text tables that are not what they seem. */
import { describe, expect, test } from 'vitest';
import { judgeAll } from '../../../src/activity-intake/judge-all.ts';
import { readFile } from '../../../src/activity-intake/read-file.ts';
import { RULES } from '../../fixtures/activity-intake/rules.ts';

const HEAD = 'Título;Fecha;Organiza;Descripción';
const read = async (rows: string) => (await readFile(new TextEncoder().encode(`${HEAD}\n${rows}`), RULES)).rows;

describe('a text table', () => {
  test('with a quotation mark that nothing closes says in which row, since what follows is in one cell', async () => {
    const rows = await read('Feria;2027-07-30;OFI;"Habrá de todo\nCharla;2027-07-31;OFI;x\n');
    expect(rows.map(({ number, findings }) => [number, findings.map(({ code }) => code)])).toEqual([
      [2, ['quote-open']],
    ]);
  });

  test('whose text holds the separator says that once, and nothing of what moved', async () => {
    const rows = judgeAll(await read('Feria;2027-07-30;OFI;Juegos; música\n'), RULES);
    expect(rows.map(({ findings }) => findings.map(({ code }) => code))).toEqual([['cell-extra']]);
  });

  test('keeps the empty cells at the end of its last row, and reads nothing in the empty rows behind it', async () => {
    const rows = await read(`Feria;2027-07-30;OFI;\n${';;;\n'.repeat(50_000)}`);
    expect(rows.map(({ number }) => number)).toEqual([2]);
  });

  test('says that there are too many rows where what comes behind them would be lost', async () => {
    await expect(read(`${'\n'.repeat(10_500)}Feria;2027-07-30;OFI;x`)).rejects.toMatchObject({ code: 'too-many-rows' });
  });

  test('says that it is too wide', async () => {
    await expect(read(`Feria;2027-07-30;OFI${';x'.repeat(400)}`)).rejects.toMatchObject({ code: 'too-wide' });
  });
});

describe('a cell of a whole book', () => {
  const long = 'Llama al 999 888 777 <b> '.repeat(8000);

  test.each(['title', 'description', 'organiser', 'venue', 'town', 'directions', 'link', 'reason', 'series'] as const)(
    'is too long as %s, and nothing else is asked of it',
    (field) => {
      const row = {
        table: '',
        number: 2,
        values: { title: 'Feria', starts: '2027-07-30', organiser: 'OFI', [field]: long },
        findings: [],
      };
      const before = performance.now();
      const [judged] = judgeAll([row], RULES);
      expect(performance.now() - before).toBeLessThan(2000);
      const said = judged!.findings.filter(({ column }) => column === field);
      expect(said.map(({ code }) => code)).toEqual(['too-long']);
      expect(said[0]!.values.length).toBe(String(long.length));
    },
  );

  test.each(['starts', 'ends', 'from', 'to', 'region', 'audiences', 'id', 'status'] as const)(
    'is too long as %s, which is told in place of what it could mean',
    (field) => {
      const row = {
        table: '',
        number: 2,
        values: { title: 'Feria', starts: '2027-07-30', organiser: 'OFI', [field]: long },
        findings: [],
      };
      const [judged] = judgeAll([row], RULES);
      expect(judged!.findings.filter(({ column }) => column === field).map(({ code }) => code)).toEqual(['too-long']);
      expect(judged!.isGood).toBe(false);
    },
  );
});
