/** Invented activities for measuring: always the same, right by the schema, and enough of each kind to fill every list. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../../src/check/source/front-matter.ts';
import { ACTIVITY_KINDS } from '../../../src/codes/activity.ts';
import { activityMistakes } from '../../../src/domain/activities/mistakes.ts';
import { activitySchema } from '../../../src/schemas/activities/activity.ts';
import { frameOf } from '../../bench/activities/framed-project.ts';
import { tableOf } from '../../bench/activities/report.ts';
import { seededActivities } from '../../bench/activities/seeded-activities.ts';
import { main } from '../../bench/activities.ts';
import { findingsIn } from '../../fixtures/content-faults/faults.ts';
import { cleanTree } from '../../fixtures/content-faults/tree.ts';

const facts = {
  year: 2027,
  day: '07-30',
  languages: ['es', 'qu'],
  regions: ['QM-N', 'QM-S'],
  organisations: ['office', 'club'],
  sectors: ['health', 'education'],
};
const activities = seededActivities(300, facts);
const records = activities.map(({ path, text }) => ({
  folder: Number(path.split('/')[1]),
  ...activitySchema.parse(parse(splitFrontMatter(text)!.front)),
}));

test('each is right, in the folder of its year, under a name of its own', () => {
  expect(records.flatMap(({ folder, ...one }) => activityMistakes({ ...one, year: folder }))).toEqual([]);
  expect(new Set(activities.map(({ path }) => path)).size).toBe(300);
});

test('one of each kind passes the check of a content folder, guards and all', () => {
  const own = { ...facts, regions: ['GB-ENG'], organisations: ['oficina'], sectors: ['police'] };
  const some = seededActivities(ACTIVITY_KINDS.length, own);
  const kinds = some.map(({ text }) => activitySchema.parse(parse(splitFrontMatter(text)!.front)).kind);
  expect(new Set(kinds)).toEqual(new Set(ACTIVITY_KINDS));
  expect(findingsIn({ ...cleanTree(), ...Object.fromEntries(some.map(({ path, text }) => [path, text])) })).toEqual([]);
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

test('the frame of a page is all but its main part', () => {
  const page =
    '<!doctype html><html lang="es"><head><title>T</title></head> <body><nav>\n</nav><main id="m">text</main><p>end</p></body></html>';
  expect(frameOf(page)).toEqual({
    head: '<title>T</title>',
    before: '<nav>\n</nav><main id="m">',
    after: '</main><p>end</p>',
  });
  expect(() => frameOf('<html><head></head><body></body></html>')).toThrow('no main part');
});

test('the report holds the site against the bare project, which is the goal, and apart from it against one with our frame', () => {
  const measure = (seconds: number, pages: number) => ({
    seconds,
    cpuSeconds: seconds / 2,
    pages,
    files: pages,
    peakMb: 100,
    pageBytes: pages * 2000,
  });
  const row = {
    count: 10,
    site: measure(12, 4000),
    bare: measure(1, 1000),
    framed: measure(2, 1000),
    feeds: ['1 (1)'],
  };
  const lines = tableOf([row], measure(4, 2000), ['atom']).split('\n');
  expect(lines.filter((line) => line.startsWith('| 10 '))).toEqual([
    '| 10 | 4000 | 12.0 | 6.0 | 100 | 333 | 3.00 | 2.00 | 2.0 | 1 (1) |',
    '| 10 | bare (the goal) | 1000 | 1.0 | 0.5 | 100 | 1.00 | 2.0 | 3.00 | 3.00 |',
    '| 10 | bare, our frame, search | 1000 | 2.0 | 1.0 | 100 | 2.00 | 2.0 | 1.50 | 1.50 |',
  ]);
});

test.each([[['--counts', 'many']], [['--counts', '0']], [['--folder', 'x']]])(
  'the command says how it is used where it was not understood: %j',
  async (args) => {
    const said: string[] = [];
    expect(await main(args, (text) => said.push(text))).toBe(2);
    expect(said.join()).toContain('bench:activities');
  },
);
