/** Invented activities for measuring: always the same, right by the schema, and enough of each kind to fill every list. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { seededEvents } from '../../src/cli/bench/seeded-events.ts';
import { main } from '../../src/cli/bench-events.ts';
import { splitFrontMatter } from '../../src/cli/content/front-matter.ts';
import { activityMistakes } from '../../src/domain/activity-mistakes.ts';
import { eventSchema } from '../../src/schemas/event.ts';

const facts = {
  year: 2027,
  day: '07-30',
  languages: ['es', 'qu'],
  regions: ['QM-N', 'QM-S'],
  organisations: ['office', 'club'],
  sectors: ['health', 'education'],
};
const events = seededEvents(300, facts);
const records = events.map(({ path, text }) => ({
  folder: Number(path.split('/')[1]),
  ...eventSchema.parse(parse(splitFrontMatter(text)!.front)),
}));

test('the same seed gives the same files, another one gives others', () => {
  expect(seededEvents(300, facts)).toEqual(events);
  expect(seededEvents(300, facts, 1)).not.toEqual(events);
  expect(seededEvents(20, facts)).toEqual(events.slice(0, 20));
});

test('each is right, in the folder of its year, under a name of its own', () => {
  expect(records.flatMap(({ folder, ...one }) => activityMistakes({ ...one, year: folder }))).toEqual([]);
  expect(new Set(events.map(({ path }) => path)).size).toBe(300);
});

describe('they are', () => {
  test('of every language, region, sector and organiser that they were given', () => {
    const seen = (of: (record: (typeof records)[number]) => unknown) => [...new Set(records.flatMap(of))].sort();
    expect(seen(({ lang }) => lang)).toEqual(['es', 'qu']);
    expect(seen(({ place }) => place.region ?? [])).toEqual(['QM-N', 'QM-S']);
    expect(seen(({ sectors }) => sectors)).toEqual(['education', 'health']);
    expect(seen(({ organisers }) => organisers)).toEqual(['club', 'office']);
  });

  test('past and to come, some on the day itself, some cancelled, online or of several days', () => {
    const some = [
      records.filter(({ folder }) => folder < 2027),
      records.filter(({ when }) => when.starts === '2027-07-30'),
      records.filter(({ status }) => status === 'cancelled'),
      records.filter(({ mode }) => mode === 'online'),
      records.filter(({ when }) => when.ends),
    ];
    for (const kind of some) {
      expect(kind.length).toBeGreaterThan(0);
      expect(kind.length).toBeLessThan(records.length / 2);
    }
  });
});

test.each([[['--counts', 'many']], [['--counts', '0']], [['--folder', 'x']]])(
  'the command says how it is used where it was not understood: %j',
  async (args) => {
    const said: string[] = [];
    expect(await main(args, (text) => said.push(text))).toBe(2);
    expect(said.join()).toContain('bench:events');
  },
);
