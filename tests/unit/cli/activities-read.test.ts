/** `npm run activities:read`: by hand, as somebody answers it; and by the sheet, as it comes back. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { read as readBook, utils } from '@e965/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { writeXlsx } from '../../../src/activity-intake/write-xlsx.ts';
import { checkAll } from '../../../src/check/check-all.ts';
import { main } from '../../../src/cli/activities-read.ts';
import { WORDS } from '../../../src/cli/activity-reading/asked.ts';
import { byKey } from '../../../src/codes/keys.ts';
import { READING_QUESTIONS } from '../../../src/codes/readings.ts';
import { anImporter, aRealRow, TODAY } from '../../fixtures/activity-intake/importer.ts';
import { fillSheet, rowsOfSheet } from '../../fixtures/fill-sheet.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const wordsOf = (lang: string) => parse(readFileSync(`content/strings/${lang}.yaml`, 'utf8')).other;
const [es, en] = [wordsOf('es'), wordsOf('en')];
const QUESTIONS = byKey(READING_QUESTIONS, (one) => ({ es: es[`reading.${one}`], en: en[`reading.${one}`] }));
const importer = anImporter();
const { dir, fileOf, textOf } = importer;
const SHEET = fileOf('por-leer.xlsx');
const IDS = ['charla-inventada', 'feria-inventada', 'taller-inventado'] as const;
const ROWS = [
  aRealRow({ title: 'Charla inventada', starts: '2027-07-28' }),
  aRealRow({ title: 'Feria inventada', starts: '2027-07-29' }),
  aRealRow({ title: 'Taller inventado', starts: '2027-07-30' }),
];

beforeAll(async () => {
  await importer.bring(ROWS);
  cpSync(inContent('events'), fileOf('events'), { recursive: true });
});
beforeEach(() => {
  rmSync(SHEET, { force: true });
  rmSync(inContent('events'), { recursive: true });
  cpSync(fileOf('events'), inContent('events'), { recursive: true });
});
afterAll(importer.end);

const inContent = (name: string) => path.join(dir, name);
const readings = () =>
  existsSync(inContent('events/readings.yaml')) ? parse(readFileSync(inContent('events/readings.yaml'), 'utf8')) : {};
const keptOf = (id: string) => inContent(`events/2027/read/${id}.md`);
function edit(id: string, from: string, to: string): void {
  expect(textOf(id)).toContain(from);
  writeFileSync(inContent(`events/2027/${id}.md`), textOf(id).replace(from, to));
}

/** Runs the command; whoever answers says these lines, and then no more. */
async function read(args: readonly string[], answers: readonly string[] = []) {
  const said: string[] = [];
  const left = [...answers];
  const code = await main(
    [...args, '--dir', dir],
    (text) => said.push(text),
    async (question) => {
      said.push(question);
      return left.shift() ?? null;
    },
    TODAY,
  );
  return { code, said, text: said.join('\n').replaceAll(fileOf(''), ''), left };
}
const BY = ['--by', 'reviewer', '--lang', 'en'];

describe('whoever reads', () => {
  test('sees one after another as it will stand, with every question, and each answer is noted before the next is shown', async () => {
    const noted: string[][] = [];
    await main(
      [...BY, '--dir', dir],
      () => {},
      async () => {
        noted.push(Object.keys(readings()));
        return 'n';
      },
      TODAY,
    );
    expect(noted).toEqual([[], [], [IDS[0]], [IDS[0], IDS[1]]]);
    for (const id of IDS) {
      expect(readings()[id]).toEqual({
        read: { by: 'reviewer', on: TODAY, hash: expect.stringMatching(/^[0-9a-f]{32}$/) },
      });
      expect(readFileSync(keptOf(id), 'utf8')).toBe(textOf(id));
    }
    expect(checkAll(dir, TODAY).findings.filter(({ file }) => file.startsWith('events/'))).toEqual([]);
  });

  test('sees title, description, day, place and organiser, and every question each time', async () => {
    const { text } = await read(BY, ['n', 'n']);
    for (const part of [
      'Charla inventada',
      'teatro de títeres',
      '2027-07-28',
      'Plaza Inventada',
      'Institución Inventada',
    ])
      expect(text).toContain(part);
    for (const question of READING_QUESTIONS) expect(text.split(QUESTIONS[question].en)).toHaveLength(3);
  });

  test('sees every text that the site would show, which the reading is bound to', async () => {
    const texts = {
      'title: "Charla inventada"': 'title: Charla del farol',
      'venue: "Plaza Inventada"':
        'venue: Plaza del farol\n  directions: Por la puerta del farol\n  link: https://example.org/farol',
      'town: "Puno"': 'town: Villa del farol',
      'status: announced': 'status: cancelled\nchange:\n  reason: Se apagó el farol\nseries: serie-del-farol',
      'text: "Institución Inventada"': 'text: Casa del farol',
      'teatro de títeres': 'teatro del farol',
    };
    for (const [from, to] of Object.entries(texts)) edit(IDS[0], from, to);
    const { text } = await read([...BY, '--id', IDS[0]], ['n']);
    for (const part of ['Charla', 'Plaza', 'puerta', 'Villa', 'Casa', 'teatro'])
      expect(text).toContain(`${part} del farol`);
    for (const part of ['https://example.org/farol', 'Se apagó el farol', 'serie-del-farol'])
      expect(text).toContain(part);
  });

  test.each<[string, string[], string[]]>([
    ['nothing at all', [], []],
    ['that nothing was brought in by them, and then no more', ['n'], []],
    ['that something was brought in by them', ['y', 'n', 'n', 'n'], []],
    ['to the first question something that is neither', ['x', 'n', 'n', 'n'], []],
    ['empty lines', ['n', '', '', '', '', ''], []],
    ['“yes”, which could mean anything', ['n', 'y', 'yes', 'yes to all', 'all', '*', 'a'], []],
    ['numbers that are no questions', ['n', '0', '9', '1 9', '12', '-1', '1.5', '1-3', '１'], []],
    ['two answers at once', ['n', 'n n n', 'nnn', 'n, n', 'n1'], []],
    ['once, and then no more', ['n', 'n'], [IDS[0]]],
    ['to leave the first and quit at the second', ['n', 'l', 'q', 'n', 'n'], []],
    ['nonsense, then an answer', ['n', 'maybe', ' N '], [IDS[0]]],
  ])('says %s: nothing is noted that was not answered', async (_case, answers, ids) => {
    const { code } = await read(BY, answers);
    expect(code).toBe(answers[0] === 'n' ? 0 : 1);
    expect(Object.keys(readings())).toEqual(ids);
    expect(IDS.filter((id) => existsSync(keptOf(id)))).toEqual(ids);
  });

  test('uses up one line for one activity, however many stand ready', async () => {
    const { left } = await read([...BY, '--id', IDS[1]], ['n', 'n', 'n', 'n', 'n', 'n']);
    expect(left).toHaveLength(4);
    expect(Object.keys(readings())).toEqual([IDS[1]]);
  });

  test('is asked again after nonsense, with what may be written', async () => {
    const { text } = await read(BY, ['n', 'maybe', '1 x', '']);
    expect(text.split(WORDS.en.again)).toHaveLength(4);
  });

  test.each([
    ['1 3', [READING_QUESTIONS[0], READING_QUESTIONS[2]]],
    ['3,1', [READING_QUESTIONS[0], READING_QUESTIONS[2]]],
    ['7 7', [READING_QUESTIONS[6]]],
  ])('stops one with the numbers of questions: %s', async (answer, questions) => {
    await read(BY, ['n', answer]);
    expect(readings()).toEqual({
      [IDS[0]]: { stopped: { by: 'reviewer', on: TODAY, hash: expect.any(String), for: questions } },
    });
    expect(existsSync(keptOf(IDS[0]))).toBe(false);
    expect((await read(BY, ['n'])).text).not.toContain('Charla inventada');
  });

  test('answers in Spanish too', async () => {
    await read(['--by', 'reviewer'], ['no', 'd', 'N', '2', 'f']);
    expect(Object.entries(readings()).map(([id, one]) => [id, Object.keys(one as object)])).toEqual([
      [IDS[1], ['read']],
      [IDS[2], ['stopped']],
    ]);
  });

  test('never reads what the same code brought in', async () => {
    const { text } = await read(['--by', 'editor', '--lang', 'en'], ['n', 'n', 'n', 'n']);
    expect(text.split(WORDS.en.own)).toHaveLength(4);
    expect(text).not.toContain('teatro de títeres');
    expect(readings()).toEqual({});
  });

  test('sees what changed since it was read, and who had read it', async () => {
    await read(BY, ['n', 'n', 'n', 'n']);
    await importer.bring([{ ...ROWS[0]!, cost: 'gratuito' }]);
    const { text } = await read(BY, ['n', 'q']);
    expect(text).toContain(WORDS.en.changed('reviewer', TODAY));
    expect(text).toContain(WORDS.en.was);
    expect(text).toMatch(/→ Free|→ free/);
  });

  test('who stops a change takes nothing from what was read before', async () => {
    await read(BY, ['n', 'n', 'n', 'n']);
    const before = readFileSync(keptOf(IDS[0]), 'utf8');
    await importer.bring([{ ...ROWS[0]!, cost: 'gratuito' }]);
    await read(BY, ['n', '1']);
    expect(Object.keys(readings()[IDS[0]])).toEqual(['read', 'stopped']);
    expect(readFileSync(keptOf(IDS[0]), 'utf8')).toBe(before);
    expect((await read(BY)).text).toContain(WORDS.en.none);
  });

  test('signs what was shown, also where the file changed meanwhile, which is then to be read', async () => {
    const answers = ['n', 'n'];
    await main(
      [...BY, '--dir', dir],
      () => {},
      async () => {
        if (answers.length === 1) edit(IDS[0], 'teatro de títeres', 'ofertas de trabajo');
        return answers.shift() ?? null;
      },
      TODAY,
    );
    expect(existsSync(keptOf(IDS[0])) && readFileSync(keptOf(IDS[0]), 'utf8').includes('ofertas')).toBe(false);
    expect((await read(BY, ['n', 'q'])).text).toContain('ofertas de trabajo');
  });

  test('lets go by its id what the same reader stopped', async () => {
    await read(BY, ['n', '1']);
    const { text } = await read([...BY, '--id', IDS[0]], ['n', 'n']);
    expect(text).toContain('stopped it on');
    expect(Object.keys(readings()[IDS[0]])).toEqual(['read']);
  });

  test('lets nobody lift the stop of another, and says who stopped it and why', async () => {
    await read(BY, ['n', '1']);
    const { text } = await read(['--by', 'coordination', '--lang', 'en', '--id', IDS[0]], ['n', 'n']);
    expect(text).toContain(QUESTIONS.offer.en);
    expect(text).toContain('stopped it on');
    expect(Object.keys(readings()[IDS[0]])).toEqual(['stopped']);
  });

  test('writes no sheet over one that is there, which may hold answers', async () => {
    const there = fileOf('there.xlsx');
    writeFileSync(there, 'answers');
    expect((await read(['--sheet', there], [])).code).toBe(2);
    expect(readFileSync(there, 'utf8')).toBe('answers');
  });
});

describe('the command', () => {
  test.each([
    ['nobody who reads', [], 2],
    ['a name', ['--by', 'Rosa Quispe'], 2],
    ['a code that the team does not have', ['--by', 'rosa'], 2],
    ['an id that is not there', ['--by', 'reviewer', '--id', 'nada'], 2],
    ['a language that it does not speak', ['--by', 'reviewer', '--lang', 'pt'], 2],
    ['two files', ['a.xlsx', 'b.xlsx', '--by', 'reviewer'], 2],
    ['a sheet to be written and one that came back', ['a.xlsx', '--sheet', 'b.xlsx'], 2],
    ['an option that it does not have', ['--all'], 2],
    ['an option that it does not have', ['--yes'], 2],
    ['a sheet that is not there', ['nada.xlsx', '--by', 'reviewer'], 1],
  ])('with %s ends with its code', async (_case, args, code) => {
    expect((await read(args, ['n', 'n', 'n', 'n'])).code).toBe(code);
    expect(readings()).toEqual({});
  });

  test('says so where there is nothing to be read', async () => {
    await read(BY, ['n', 'n', 'n', 'n']);
    expect(await read(BY)).toMatchObject({ code: 0, said: [WORDS.en.none] });
    expect(await read([])).toMatchObject({ code: 0, said: [WORDS.es.none] });
  });
});

describe('the sheet', () => {
  const LAST = READING_QUESTIONS.length;
  const answersOf = (lang: 'es' | 'en', answer: string) =>
    Object.fromEntries(READING_QUESTIONS.map((one) => [QUESTIONS[one][lang], answer]));
  const writeIt = (lang: 'es' | 'en' = 'en') => read(['--sheet', SHEET, '--lang', lang]);
  const back = (file = SHEET) => read([file, ...BY]);
  const rowsIn = () => {
    const book = readBook(readFileSync(SHEET));
    return utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, defval: '' });
  };
  const put = async (rows: readonly (readonly string[])[]) =>
    writeFileSync(SHEET, await writeXlsx([{ name: 'x', rows: rows.map((row) => [...row]), widths: [10] }]));

  test('has a line for each activity, with its words and every question', async () => {
    const { code, text } = await writeIt();
    expect([code, text]).toEqual([0, expect.stringContaining('3 to be read')]);
    const rows = rowsOfSheet(SHEET);
    expect(rows.map(({ Code }) => Code)).toEqual([...IDS]);
    expect(rows[0]!['The announcement']).toContain('teatro de títeres');
    for (const question of READING_QUESTIONS) expect(rows[0]).toHaveProperty([QUESTIONS[question].en], '');
  });

  test.each([
    ['en', 'no', 'yes'],
    ['es', 'No', 'Sí'],
    ['es', 'NO ', 'si'],
  ] as const)('is read back in %s, with “%s” and “%s”', async (lang, no, yes) => {
    await writeIt(lang);
    fillSheet(SHEET, (_row, line) =>
      line === 2
        ? answersOf(lang, no)
        : line === 3
          ? { ...answersOf(lang, no), [QUESTIONS.offer[lang]]: yes, [QUESTIONS.person[lang]]: yes }
          : undefined,
    );
    const { code, text } = await back();
    expect(code).toBe(1);
    expect(text).toContain(WORDS.en.sum(1, 1, 1));
    expect(readings()[IDS[0]]).toMatchObject({ read: { by: 'reviewer', on: TODAY } });
    expect(readings()[IDS[1]].stopped.for).toEqual(['offer', 'person']);
    expect(readings()[IDS[2]]).toBeUndefined();
    expect(readFileSync(keptOf(IDS[0]), 'utf8')).toBe(textOf(IDS[0]));
  });

  test('brought back twice changes nothing the second time', async () => {
    await writeIt();
    fillSheet(SHEET, () => answersOf('en', 'no'));
    expect(await back()).toMatchObject({ code: 0 });
    const before = readFileSync(inContent('events/readings.yaml'), 'utf8');
    const again = await back();
    expect(again.code).toBe(0);
    expect(again.text.split(WORDS.en.same)).toHaveLength(4);
    expect(readFileSync(inContent('events/readings.yaml'), 'utf8')).toBe(before);
  });

  test.each(['', 'perhaps', 'x', '0', 'FALSE', 'nope', 'no?', 'sí y no', '=FALSE()', '-'])(
    'leaves open what is answered with “%s”',
    async (answer) => {
      await writeIt();
      fillSheet(SHEET, (_row, line) =>
        line === 2 ? { ...answersOf('en', 'no'), [QUESTIONS.hate.en]: answer } : undefined,
      );
      const { code, text } = await back();
      expect(code).toBe(1);
      expect(text).toContain(QUESTIONS.hate.en);
      expect(readings()).toEqual({});
    },
  );

  test('is read with its columns in another order, and with one more', async () => {
    await writeIt();
    const rows = rowsIn();
    const answered = rows.map((row, i) =>
      i === 0 ? row : row.map((cell, at) => (at > 2 && at <= 2 + LAST ? 'no' : cell)),
    );
    await put(answered.map((row, i) => [i === 0 ? 'Nota' : 'sí', ...row.toReversed()]));
    expect(await back()).toMatchObject({ code: 0 });
    expect(Object.keys(readings())).toEqual([...IDS]);
  });

  test('with a question whose column is gone reads nothing', async () => {
    await writeIt();
    const rows = rowsIn();
    await put(
      rows.map((row, i) => row.map((cell, at) => (i > 0 && at > 2 && at <= 2 + LAST ? 'no' : cell)).toSpliced(4, 1)),
    );
    const { code, text } = await back();
    expect(code).toBe(1);
    expect(text).toContain(QUESTIONS[READING_QUESTIONS[1]].en);
    expect(readings()).toEqual({});
  });

  test('reads nothing that changed after it was written', async () => {
    await writeIt();
    fillSheet(SHEET, () => answersOf('en', 'no'));
    edit(IDS[0], 'teatro de títeres', 'ofertas de trabajo');
    const { code, text } = await back();
    expect(code).toBe(1);
    expect(text).toContain(WORDS.en.otherText);
    expect(Object.keys(readings())).toEqual([IDS[1], IDS[2]]);
  });

  test.each([
    ['a code that is not there', { Code: 'nada' }, WORDS.en.unknown],
    ['a code that every record has', { Code: 'constructor' }, WORDS.en.unknown],
    ['the code of another activity', { Code: IDS[2] }, WORDS.en.otherText],
    ['no hash', { 'Do not change': '' }, WORDS.en.otherText],
  ])('notes nothing of a line with %s', async (_case, cells, said) => {
    await writeIt();
    fillSheet(SHEET, (_row, line) => (line === 2 ? { ...answersOf('en', 'no'), ...cells } : undefined));
    const { code, text } = await back();
    expect(code).toBe(1);
    expect(text).toContain(said);
    expect(readings()).toEqual({});
  });

  test('that one code brought in and brings back is left to another', async () => {
    await writeIt();
    fillSheet(SHEET, () => answersOf('en', 'no'));
    const { code, text } = await read([SHEET, '--by', 'editor', '--lang', 'en']);
    expect(code).toBe(1);
    expect(text).toContain(WORDS.en.own);
    expect(readings()).toEqual({});
  });

  test('stops what another has read, and no sheet with “no” lifts that', async () => {
    await writeIt();
    const whole = readFileSync(SHEET);
    fillSheet(SHEET, (_row, line) => (line === 2 ? answersOf('en', 'no') : undefined));
    await back();
    writeFileSync(SHEET, whole);
    fillSheet(SHEET, (_row, line) => (line === 2 ? answersOf('en', 'yes') : undefined));
    await read([SHEET, '--by', 'revision', '--lang', 'en']);
    expect(Object.keys(readings()[IDS[0]])).toEqual(['stopped']);
    expect(existsSync(keptOf(IDS[0]))).toBe(false);
    expect(checkAll(dir, TODAY).findings.filter(({ file }) => file.startsWith('events/'))).toEqual([]);
    fillSheet(SHEET, (_row, line) => (line === 2 ? answersOf('en', 'no') : undefined));
    expect((await back()).text).toContain(
      WORDS.en.stoppedBy('revision', TODAY, READING_QUESTIONS.map((one) => QUESTIONS[one].en).join(' ')),
    );
    expect(Object.keys(readings()[IDS[0]])).toEqual(['stopped']);
  });

  describe('with an activity in two rows', () => {
    const LINE = 'Charla inventada';
    const answered = (row: readonly string[], answers: Partial<Record<string, string>>, rest = 'no') =>
      row.map((cell, at) => (at > 2 && at <= 2 + LAST ? (answers[READING_QUESTIONS[at - 3]!] ?? rest) : cell));
    /** The first activity twice, as these answers say, and the second one read between them. */
    const takeTwice = async (
      one: Partial<Record<string, string>>,
      two: Partial<Record<string, string>>,
      rest = 'no',
    ) => {
      await writeIt();
      const [head, first, second] = rowsIn();
      expect(first!.join()).toContain(LINE);
      await put([head!, answered(first!, one, rest), answered(second!, {}), answered(first!, two, rest)]);
      return back();
    };

    test.each([
      ['once “yes” and once “no”', { story: 'yes' }, {}],
      ['once “no” and once “yes”', {}, { story: 'yes' }],
      ['“yes” to one question and “yes” to another', { story: 'yes' }, { hate: 'yes' }],
      ['whole and with a question left open', {}, { hate: '' }],
    ])('answered %s, notes neither and names both', async (_case, one, two) => {
      const { code, text } = await takeTwice(one, two);
      expect(code).toBe(1);
      expect(text).toContain(`  Rows 2, 4, ${IDS[0]}: ${WORDS.en.twice}`);
      expect(Object.keys(readings())).toEqual([IDS[1]]);
      expect(existsSync(keptOf(IDS[0]))).toBe(false);
    });

    test.each([
      ['the same twice', {}, {}],
      ['and left empty in the other', {}, Object.fromEntries(READING_QUESTIONS.map((one) => [one, '']))],
    ])('answered %s, notes it', async (_case, one, two) => {
      expect((await takeTwice(one, two)).text).not.toContain(WORDS.en.twice);
      expect(Object.keys(readings())).toEqual([IDS[0], IDS[1]]);
    });
  });

  test('says of rows without an answer on one line which they are, and asks no question again', async () => {
    await writeIt();
    fillSheet(SHEET, (_row, line) => (line === 3 ? answersOf('en', 'no') : undefined));
    const { code, text } = await back();
    expect(code).toBe(1);
    expect(text).toContain(`Rows 2, 4: ${WORDS.en.blank}`);
    expect(text).not.toContain(QUESTIONS.hate.en);
    expect(text).toContain(WORDS.en.sum(1, 0, 2));
  });

  test.each([
    [
      'another table',
      [
        ['Título', 'Fecha'],
        ['Feria', '30 de julio'],
      ],
    ],
    ['an empty table', [['']]],
    [
      'codes without questions',
      [
        ['Código', 'No cambiar'],
        [IDS[0], 'x'],
      ],
    ],
  ])('is none: %s', async (_case, rows) => {
    await put(rows);
    expect(await back()).toMatchObject({ code: 1, text: WORDS.en.notSheet });
    expect(readings()).toEqual({});
  });

  test.each([
    ['a text', 'Código;No cambiar\n'],
    ['nothing', ''],
    ['a broken archive', 'PK\u0003\u0004 broken'],
  ])('is none: %s', async (_case, text) => {
    writeFileSync(SHEET, text);
    expect(await back()).toMatchObject({ code: 1 });
    expect(readings()).toEqual({});
  });

  test('says nothing to a terminal that moves its cursor, from a cell that somebody wrote', async () => {
    await writeIt();
    fillSheet(SHEET, () => ({
      ...answersOf('en', 'no'),
      Code: `=HYPERLINK("https://evil.example","x")${'y'.repeat(20_000)}`,
    }));
    const { code, text } = await back();
    expect(code).toBe(1);
    expect(text.length).toBeLessThan(2_000);
    expect(readings()).toEqual({});
  });

  test('holds the words of an announcement as words, whatever they begin with', async () => {
    edit(IDS[0], 'Habrá mesas', '=cmd|x!A1 Habrá mesas');
    edit(IDS[0], 'title: "Charla inventada"', 'title: "=HYPERLINK(\\"https://evil.example\\")"');
    await writeIt();
    const [row] = rowsOfSheet(SHEET);
    expect(row!['The announcement']).toContain('=cmd|x!A1 Habrá mesas');
    expect(row!['The announcement']).not.toMatch(/^[=+@-]/);
  });
});
