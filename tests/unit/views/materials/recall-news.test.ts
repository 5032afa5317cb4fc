/** What an office that printed papers hears of when one of them is withdrawn or replaced. */
import { XMLParser } from 'fast-xml-parser';
import ical from 'node-ical';
import { describe, expect, test } from 'vitest';
import type { CodeState } from '../../../../src/domain/materials/code-states.ts';
import { encodeIcs } from '../../../../src/outputs/activities/ics.ts';
import { encodeAtom } from '../../../../src/outputs/page/atom.ts';
import { viewContext } from '../../../../src/views/context.ts';
import { toCodedItem } from '../../../../src/views/materials/code-page.ts';
import { recallsByThing, toRecallNews } from '../../../../src/views/materials/recall-news.ts';
import { aSite, sourceWords } from '../../made-up.ts';
import { aMaterial } from './a-material.ts';

const state = (code: string, changes: Partial<CodeState> = {}): CodeState => ({
  ...{ code, material: 'cartel', locale: 'es', on: '2027-05-01', state: 'current', now: '48210937' },
  ...{ since: '2027-05-01', changed: [], withdrawal: null },
  ...changes,
});

const STATES = [
  state('48210937'),
  state('00000000', { state: 'replaced', since: '2027-06-02', changed: ['numbers'] }),
  state('11111111', { state: 'replaced', since: '2027-06-03', changed: ['words'] }),
  state('22222222', { state: 'withdrawn', withdrawal: { on: '2027-06-04', reason: 'harm' } }),
  state('33333333', { state: 'gone', now: null, since: null, changed: null }),
  state('44444444', { material: 'lessons/faro', state: 'replaced', since: '2027-06-01', changed: ['hours'] }),
];
const phrase = (key: string) => String(sourceWords.get(key)?.phrase);
const context = viewContext(aSite({ campaign: { address: 'https://example.org' } }));
const items = new Map([['cartel', toCodedItem(aMaterial())]]);
const byThing = recallsByThing(STATES);
const news = (thing?: string) =>
  toRecallNews(thing ? (byThing.get(thing) ?? []) : [...byThing.values()].flat(), thing, items, context);

test('each thing that had a recall has news of its own, and none that had none', () => {
  expect([...byThing.keys()]).toEqual(['cartel', 'lessons-faro']);
  expect([...recallsByThing([state('48210937')]).keys()]).toEqual([]);
});

describe('the feed, read by another program', () => {
  const read = (thing?: string) =>
    new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(encodeAtom(news(thing))).feed;

  test('has what was recalled, the latest first, with why and whether the numbers are the same', () => {
    const said = read().entry.map((one: { title: string; content: { '#text': string } }) => [
      one.title.slice(0, 9),
      one.content['#text'],
    ]);
    expect(said).toEqual([
      ['2222 2222', expect.stringContaining(`${phrase('recall.reason-harm')} ${phrase('recall.numbersSame')}`)],
      ['1111 1111', expect.stringContaining(phrase('recall.numbersSame'))],
      ['0000 0000', expect.stringContaining(phrase('recall.numberChanged'))],
      ['4444 4444', expect.stringContaining(phrase('recall.hoursChanged'))],
    ]);
    expect(said[1][1]).toContain('4821 0937');
  });

  test('of one thing has only what bore that', () => {
    expect(read('lessons-faro').entry).toHaveLength(1);
  });

  test('leads to the page of each code', () => {
    expect(JSON.stringify(read().entry[0].link)).toMatch(/https:\/\/example\.org\/.*22222222\//);
  });
});

test('the calendar, read by another program, has each on its day', () => {
  const events = Object.values(ical.sync.parseICS(encodeIcs(news()))).filter((one) => one?.type === 'VEVENT');
  const days = events.map((one) => [String(one.summary).slice(0, 9), one.start.toISOString().slice(0, 10)]);
  expect(days.toSorted()).toEqual([
    ['0000 0000', '2027-06-02'],
    ['1111 1111', '2027-06-03'],
    ['2222 2222', '2027-06-04'],
    ['4444 4444', '2027-06-01'],
  ]);
});

test('a withdrawal stays in the news, however much was replaced since', () => {
  const replaced = Array.from({ length: 200 }, (_one, i) =>
    state(String(50_000_000 + i), { state: 'replaced', since: '2027-07-01', changed: ['words'] }),
  );
  const all = [...recallsByThing([...replaced, ...STATES]).values()].flat();
  const titles = toRecallNews(all, undefined, items, context).entries.map(({ title }) => title);
  expect(titles.some((title) => title.startsWith('2222 2222'))).toBe(true);
  expect(titles.length).toBeLessThan(150);
});
