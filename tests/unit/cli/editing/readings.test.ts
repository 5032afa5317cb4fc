/** Reading activities in the editing screen: what is shown, what is noted, and who may not. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkAll } from '../../../../src/check/check-all.ts';
import type { ReadActivity } from '../../../../src/cli/editing/contract.ts';
import { type Desk, openDesk } from '../../../../src/cli/editing/desk.ts';
import { read, readings } from '../../../../src/cli/editing/readings.ts';
import { Refused, SAID } from '../../../../src/cli/editing/words.ts';
import { READING_QUESTIONS, type ReadingQuestion } from '../../../../src/codes/activity.ts';
import { anImporter, aRealRow, TODAY } from '../../../fixtures/activity-intake/importer.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const importer = anImporter();
const { dir, fileOf, textOf } = importer;
const IDS = ['charla-inventada', 'feria-inventada'] as const;
const ROWS = [
  aRealRow({ title: 'Charla inventada', starts: '2027-07-28' }),
  aRealRow({ title: 'Feria inventada', starts: '2027-07-29' }),
];
const EVENTS = path.join(dir, 'events');
let desk: Desk;

beforeAll(async () => {
  await importer.bring(ROWS);
  cpSync(EVENTS, fileOf('events'), { recursive: true });
  desk = openDesk({ dir, drafts: fileOf('drafts'), lang: 'en', today: TODAY });
});
beforeEach(() => {
  rmSync(EVENTS, { recursive: true });
  cpSync(fileOf('events'), EVENTS, { recursive: true });
});
afterAll(async () => {
  await desk.checker.close();
  importer.end();
});

const FILE = path.join(EVENTS, 'readings.yaml');
const noted = () => (existsSync(FILE) ? parse(readFileSync(FILE, 'utf8')) : {});
const keptOf = (id: string) => path.join(EVENTS, '2027/read', `${id}.md`);
const listed = async () => (await readings(desk)).unread;
const shownOf = async (id: string) => {
  const one = (await listed()).find((own) => own.id === id);
  if (!one) throw new Error(`${id} is not to be read.`);
  return one;
};
function edit(id: string, from: string, to: string): void {
  expect(textOf(id)).toContain(from);
  writeFileSync(path.join(EVENTS, `2027/${id}.md`), textOf(id).replace(from, to));
}

/** Reads what is shown; each question that is not answered with yes is answered with no. */
async function answer(id: string, yes: readonly ReadingQuestion[] = [], more: Partial<ReadActivity> = {}) {
  const { hash } = await shownOf(id);
  const no = READING_QUESTIONS.filter((one) => !yes.includes(one));
  return read(desk, { id, hash, by: 'reviewer', brought: false, yes: [...yes], no, ...more }).catch((error) => {
    if (error instanceof Refused) return error.told('en');
    throw error;
  });
}
const [STORY] = READING_QUESTIONS;

test('what somebody reads is noted with role, day and hash, and kept beside it as it was shown', async () => {
  expect(await answer(IDS[0])).toMatchObject({
    outcome: 'saved',
    notes: [expect.stringMatching(/^Read: Charla inventada, /), SAID.read.en],
  });
  expect(noted()).toEqual({
    [IDS[0]]: { read: { by: 'reviewer', on: TODAY, hash: expect.stringMatching(/^[0-9a-f]{32}$/) } },
  });
  expect(readFileSync(keptOf(IDS[0]), 'utf8')).toBe(textOf(IDS[0]));
  expect((await listed()).map(({ id }) => id)).toEqual([IDS[1]]);
  expect(checkAll(dir, TODAY).findings.filter(({ file }) => file.startsWith('events/'))).toEqual([]);
});

test('every text that the site would show is shown, which the reading is bound to', async () => {
  const texts = {
    'title: "Charla inventada"': 'title: Charla del farol',
    'venue: "Plaza Inventada"':
      'venue: Plaza del farol\n  directions: Por la puerta del farol\n  link: https://example.org/farol',
    'town: "Puno"': 'town: Villa del farol\n  coordinates: { lat: -15.84, lon: -70.02 }',
    'status: announced': 'status: cancelled\nchange:\n  reason: Se apagó el farol\nseries: serie-del-farol',
    'text: "Institución Inventada"': 'text: Casa del farol',
    'teatro de títeres': 'teatro del farol',
  };
  for (const [from, to] of Object.entries(texts)) edit(IDS[0], from, to);
  const text = (await shownOf(IDS[0])).text.join('\n');
  for (const part of ['Charla', 'Plaza', 'puerta', 'Villa', 'Casa', 'teatro'])
    expect(text).toContain(`${part} del farol`);
  for (const part of [
    'https://example.org/farol',
    'Se apagó el farol',
    'serie-del-farol',
    '2027-07-28',
    '-15.84, -70.02',
  ])
    expect(text).toContain(part);
});

test('what could harm by its form is said beside it, and that the machine knows no word of a language', async () => {
  expect((await shownOf(IDS[0])).marks).toEqual([]);
  edit(IDS[0], 'teatro de títeres', 'teatro de títeres; informes al 01 428 1234');
  expect((await shownOf(IDS[0])).marks).toEqual([expect.stringContaining('01 428 1234')]);
  edit(IDS[0], 'lang: es', 'lang: ay');
  expect((await shownOf(IDS[0])).marks).toContainEqual(
    expect.stringMatching(/^In “ay” the machine recognises nothing/),
  );
});

test('one yes stops it: nothing of it is kept, and it stands behind what nobody has read', async () => {
  expect(await answer(IDS[0], [STORY, READING_QUESTIONS[2]])).toMatchObject({
    notes: [expect.stringMatching(/^Stopped: Charla inventada, /), SAID.stopped.en],
  });
  expect(noted()).toEqual({
    [IDS[0]]: {
      stopped: { by: 'reviewer', on: TODAY, hash: expect.any(String), for: [STORY, READING_QUESTIONS[2]] },
    },
  });
  expect(existsSync(keptOf(IDS[0]))).toBe(false);
  expect((await listed()).map(({ id, stopped }) => [id, stopped !== null])).toEqual([
    [IDS[1], false],
    [IDS[0], true],
  ]);
});

test.each<[string, Partial<ReadActivity>, string]>([
  ['whoever has no role in the team', { by: 'Rosa Quispe' }, 'is no role and no code'],
  ['the code that brought it', { by: 'editor' }, SAID.broughtBy.en],
  ['whoever says that they sent it', { brought: true }, SAID.broughtBy.en],
  ['whoever leaves a question open', { no: READING_QUESTIONS.slice(1) }, '“Yes” or “no” is missing under: '],
  ['whoever asks for another', { id: 'constructor' }, SAID.changed.en],
])('%s reads nothing', async (_who, more, why) => {
  expect(await answer(IDS[0], [], more)).toEqual({ outcome: 'refused', why: expect.stringContaining(why) });
  expect(noted()).toEqual({});
});

test('what changed after it was shown is not noted as read', async () => {
  const { hash } = await shownOf(IDS[0]);
  edit(IDS[0], 'teatro de títeres', 'ofertas de trabajo');
  expect(await answer(IDS[0], [], { hash })).toEqual({ outcome: 'refused', why: SAID.changed.en });
  expect([noted(), existsSync(keptOf(IDS[0]))]).toEqual([{}, false]);
  expect((await shownOf(IDS[0])).text.join()).toContain('ofertas de trabajo');
});

test('what changed since it was read is shown with what it was, and stopping it takes nothing from what was read', async () => {
  await answer(IDS[0]);
  const before = readFileSync(keptOf(IDS[0]), 'utf8');
  await importer.bring([{ ...ROWS[0]!, cost: 'gratuito' }]);
  expect((await shownOf(IDS[0])).changes).toEqual([expect.stringMatching(/→ free/i)]);
  await answer(IDS[0], [STORY]);
  expect(Object.keys(noted()[IDS[0]])).toEqual(['read', 'stopped']);
  expect(readFileSync(keptOf(IDS[0]), 'utf8')).toBe(before);
});

test('nobody lifts the stop of another, who may', async () => {
  await answer(IDS[0], [STORY]);
  const { stopped } = await shownOf(IDS[0]);
  expect(stopped).toContain(`reviewer stopped it on ${TODAY}`);
  expect(await answer(IDS[0], [], { by: 'coordination' })).toEqual({ outcome: 'refused', why: stopped });
  expect(Object.keys(noted()[IDS[0]])).toEqual(['stopped']);
  expect(await answer(IDS[0])).toMatchObject({ outcome: 'saved' });
  expect(Object.keys(noted()[IDS[0]])).toEqual(['read']);
});
