/** What comes of each row that press officers write, by the words of the real content. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LoadedCounts, loadCounts } from '../../../src/cli/counts/load-counts.ts';
import { type CountFinding, OWN_CODES } from '../../../src/counts/finding.ts';
import { judgeCount, type RowCount } from '../../../src/counts/judge.ts';
import { judgeCounts } from '../../../src/counts/judge-all.ts';
import { type CountTable, readRows } from '../../../src/counts/read-rows.ts';
import { countSentence } from '../../../src/counts/sentence.ts';
import { keysOf } from '../../../src/domain/keys.ts';
import { COUNT_COLUMNS } from '../../../src/domain/results/columns.ts';
import { copyLight } from '../../fixtures/announce/importer.ts';
import { GOOD, READ, type Row, STOPPED, TODAY } from './cases.ts';

const dir = path.join(mkdtempSync(path.join(tmpdir(), 'counts-')), 'content');
let loaded: LoadedCounts;
beforeAll(() => {
  copyLight(dir);
  cpSync('content/materials', path.join(dir, 'materials'), { recursive: true });
  // Whatever was given by now, these tests give their own.
  writeFileSync(path.join(dir, 'facts/recall-codes.yaml'), '[]\n');
  loaded = loadCounts(dir, TODAY, 'es');
});
afterAll(() => rmSync(path.dirname(dir), { recursive: true, force: true }));

const tableOf = (rows: readonly Row[], more: Partial<CountTable> = {}): CountTable => ({
  name: 'Conteo',
  rows: [
    COUNT_COLUMNS.map((column) => loaded.context.headings[column][0] ?? ''),
    ...rows.map((row) => COUNT_COLUMNS.map((column) => row[column] ?? '')),
  ],
  joinedCells: new Set(),
  ...more,
});
const read = (rows: readonly Row[], more?: Partial<CountTable>) =>
  readRows(
    [
      tableOf(
        rows.map((row) => ({ ...GOOD, ...row })),
        more,
      ),
    ],
    loaded.context,
  ).rows;
const judge = (row: Row, more?: Partial<CountTable>) => {
  const [first] = read([row], more);
  if (!first) throw new Error('No row was read.');
  return judgeCount(first, loaded.context);
};
const judgeTwo = (first: Row, second: Row) => judgeCounts(read([first, second]), loaded.context, new Map());
const stops = (findings: readonly CountFinding[]) =>
  findings.filter(({ level }) => level === 'stop').map(({ column = 'row', code }) => `${column} ${code}`);

test.each(READ)('reads %s', (_name, row, count) => {
  const { findings, count: found } = judge(row);
  expect(stops(findings)).toEqual([]);
  expect(found).toMatchObject(count);
});

test.each(STOPPED)('stops at %s', (_name, row, expected) => {
  const { findings, count } = judge(row);
  expect(stops(findings)).toEqual(expected);
  expect(count).toBeNull();
});

test.each(STOPPED)('says of %s what was found and what to write, with no mark left open', (_name, row) => {
  for (const lang of ['es', 'en', 'pt']) {
    const { phrase } = loadCountsOnce(lang);
    for (const finding of judge(row).findings)
      expect(countSentence(finding, phrase)).not.toMatch(/[{}]|counts\.|announce\./);
  }
});

const inLang = new Map<string, LoadedCounts>();
function loadCountsOnce(lang: string): LoadedCounts {
  const known = inLang.get(lang) ?? loadCounts(dir, TODAY, lang);
  inLang.set(lang, known);
  return known;
}

test('an institution that is on no list is looked at by a person', () => {
  const { findings } = judge({ institution: 'Municipalidad Distrital de Villa Inventada' });
  expect(findings.map(({ code }) => code)).toContain('new-institution');
});

describe('once codes were given', () => {
  const judgeWith = (row: Row, things: [string, string][]) => {
    const [first] = read([row]);
    return first ? judgeCount(first, { ...loaded.context, things: new Map(things) }) : null;
  };

  test('a code that is printed on another thing stops the row, which is named', () => {
    const { findings } = judgeWith({}, [['12345671', 'numeros']]) ?? { findings: [] };
    expect(stops(findings)).toEqual(['material other-thing']);
    expect(findings.find(({ code }) => code === 'other-thing')?.values.near).not.toBe('numeros');
  });

  test('its own thing passes, and one that nobody gave is looked at by a person', () => {
    expect(judgeWith({}, [['12345671', 'pregunta']])?.findings.some(({ column }) => column === 'batch')).toBe(false);
    const unknown = judgeWith({}, [['70001232', 'pregunta']]);
    expect(unknown?.findings.map(({ code }) => code)).toContain('unknown-code');
    expect(unknown?.count).not.toBeNull();
  });
});

test('what is not known is named with the nearest', () => {
  const valuesOf = (row: Row) => judge(row).findings[0]?.values;
  expect(valuesOf({ region: 'Punno' })?.choices).toMatch(/^Puno/);
  expect(valuesOf({ material: 'La preguntita' })?.choices).toMatch(/^La pregunta/);
  expect(valuesOf({ institution: 'Ministerio de Transporte y Comunicacion' })?.near).toBe(
    'Ministerio de Transportes y Comunicaciones',
  );
});

describe('what a spreadsheet says beside its cells', () => {
  test.each<[string, Partial<CountTable>, string]>([
    ['a hidden row', { hidden: new Set([2]) }, 'row hidden-row'],
    ['a hidden column', { hiddenColumns: new Set([5]) }, 'hung hidden-column'],
    ['a joined cell', { joinedCells: new Set(['2:5']) }, 'hung merged'],
    ['a formula that failed', { failed: new Set(['2:5']) }, 'hung formula-error'],
    ['a formula that asks the web', { calculated: new Map([['2:5', { isOutside: true }]]) }, 'hung formula-outside'],
    ['a quotation mark that nothing closes', { open: 2 }, 'row quote-open'],
  ])('stops at %s', (_name, marks, expected) => expect(stops(judge({}, marks).findings)).toEqual([expected]));

  test('takes a number that is worked out', () => {
    expect(judge({}, { calculated: new Map([['2:5', { isOutside: false }]]) }).count?.hung).toBe(40);
  });
});

test('a row whose cells went astray at a comma says that alone', () => {
  const table = tableOf([GOOD]);
  const [top = [], cells = []] = table.rows;
  const [row] = readRows([{ ...table, rows: [top, [...cells, 'más']], separator: ',' }], loaded.context).rows;
  expect(row && stops(judgeCount(row, loaded.context).findings)).toEqual(['row cell-extra']);
});

describe('the same batch', () => {
  test('in two rows that say the same is read once', () => {
    const { judged, deeds } = judgeTwo({}, { hung: '40' });
    expect(deeds).toHaveLength(1);
    expect(judged[1]?.findings.map(({ code }) => code)).toContain('same-row');
    expect(judged.every(({ count }) => count)).toBe(true);
  });

  test('in two rows that say different things is stopped at the second', () => {
    const { judged, deeds } = judgeTwo({}, { hung: '41' });
    expect(deeds).toHaveLength(1);
    expect(stops(judged[1]?.findings ?? [])).toEqual(['batch twice']);
  });

  const again = (first: Row, second: Row) => {
    const known = new Map<string, RowCount>();
    judgeCounts(read([first]), loaded.context, known);
    return judgeCounts(read([second]), loaded.context, known);
  };

  test('sent again without a change does nothing', () => {
    expect(again({}, {}).deeds.map(({ kind }) => kind)).toEqual(['same']);
  });

  test('sent again after 14 days gets its new numbers, and an empty cell takes none away', () => {
    const { deeds } = again(
      { stillUp: '', stripsGone: '' },
      { printed: '', hung: '', stillUp: '31', stripsGone: '120' },
    );
    expect(deeds[0]).toMatchObject({ kind: 'changed', count: { printed: 50, hung: 40, stillUp: 31, stripsGone: 120 } });
  });

  test('is held against the numbers that are there', () => {
    const { judged, deeds } = again({ stillUp: '' }, { printed: '', hung: '', stillUp: '41' });
    expect(deeds).toEqual([]);
    expect(stops(judged[0]?.findings ?? [])).toEqual(['stillUp up-over-hung']);
  });

  test.each<[string, Row]>([
    ['another institution', { institution: 'MINEDU' }],
    ['another thing', { material: 'numeros' }],
  ])('for %s changes nothing: the code was copied from another paper', (_name, row) => {
    const { judged, deeds } = again({}, row);
    expect(deeds).toEqual([]);
    expect(stops(judged[0]?.findings ?? [])).toEqual(['batch other-batch']);
  });
});

describe('the headings', () => {
  test.each(['es', 'en', 'pt'])('are read as the sheet in %s has them, with a star and a note', (lang) => {
    const { headings } = loadCountsOnce(lang).context;
    const table = tableOf([GOOD]);
    const top = COUNT_COLUMNS.map((column) => `${headings[column][0]} * (ver la hoja)`);
    const { rows, unknown } = readRows(
      [{ ...table, rows: [['Ministerio'], [], top, ...table.rows.slice(1)] }],
      loaded.context,
    );
    expect(unknown).toEqual([]);
    expect(rows[0]).toMatchObject({ number: 4, values: { batch: GOOD.batch, to: GOOD.to } });
  });

  test('that mean nothing are named, with the column that they may have been meant for', () => {
    const table = tableOf([GOOD]);
    const [top = [], ...cells] = table.rows;
    const strange = top.map((heading) => (heading === loaded.context.headings.hung[0] ? 'Hojas colgada' : heading));
    const { unknown } = readRows([{ ...table, rows: [[...strange, 'Teléfono'], ...cells] }], loaded.context);
    expect(unknown).toEqual([
      { heading: 'Hojas colgada', near: 'hung' },
      { heading: 'Teléfono', near: null },
    ]);
  });

  test.each([
    [
      'a table without them',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'no-headings',
    ],
    ['a table with nothing below them', [], 'empty'],
  ])('%s is refused as a whole', (_name, rows, code) => {
    const table = rows.length > 0 ? { ...tableOf([]), rows } : tableOf([]);
    expect(() => readRows([table], loaded.context)).toThrow(code);
  });
});

test('every code has a case', () => {
  const seen = new Set(STOPPED.flatMap(([, , findings]) => findings.map((one) => one.split(' ')[1])));
  const elsewhere = [
    'too-long',
    'other-thing',
    'unknown-code',
    'new-institution',
    'hidden-row',
    'hidden-column',
    'twice',
    'same-row',
    'other-batch',
  ];
  expect(keysOf(OWN_CODES).filter((code) => !seen.has(code) && !elsewhere.includes(code))).toEqual([]);
});
