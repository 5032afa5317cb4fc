/** What calendars were told, held against what the activities say now: whole findings, Spanish then English. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readContent } from '../../../../../src/check/read/content.ts';
import { main } from '../../../../../src/cli/activities-publish.ts';
import { saveAll } from '../../../../../src/cli/activity-intake/save.ts';
import { readingFiles } from '../../../../../src/cli/editing/readings.ts';
import { heldActivities, withText } from '../../../../../src/cli/held-activities.ts';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { allReviewed, live } from '../../../../fixtures/content-faults/reviews.ts';
import { cleanTree, TODAY, type Tree, withAllPhrases, withTree } from '../../../../fixtures/content-faults/tree.ts';
import { finds } from '../../fault.ts';

const FAIR = 'events/2027/feria.md';
const PUBLISHED = 'facts/published.json';
const NOTICE = { sequence: 0, starts: '2027-07-30', place: 'Londres, GB-ENG', status: 'announced' };

/** A clean folder whose one activity calendars have already. */
const published = (): Tree => ({ ...cleanTree(), [PUBLISHED]: JSON.stringify({ feria: NOTICE }) });
const changed = (file: string, from: string, to: string, tree = published()) => broken(file, from, to, tree);

/** The organiser was called before, on a number from its own page. */
const CALLED =
  'confirmed: null\nchange: { calledBack: { by: editor, on: "2027-03-30", page: "https://example.org/contacto" } }';
const called = changed(FAIR, 'confirmed: null', CALLED);

test('a date that changed and was not counted', () => {
  expect(found(changed(FAIR, 'starts: "2027-07-30"', 'starts: "2027-07-31"', called))).toEqual([
    'events/2027/feria.md:18 sequence · change-uncounted (starts) → sequence: 1',
  ]);
});

test('a cancelled activity in another place, not counted', () => {
  const moved = changed(FAIR, 'status: announced', 'status: cancelled', called);
  expect(found(changed(FAIR, 'town: Londres', 'town: Leeds', moved))).toEqual([
    'events/2027/feria.md:18 sequence · change-uncounted (place, status) → sequence: 1',
  ]);
});

finds(
  'a sequence that went back',
  () => changed(PUBLISHED, '"sequence":0', '"sequence":2'),
  'events/2027/feria.md:18 sequence · sequence-backwards → sequence: 2',
);

test('an activity that calendars have and that is gone', () => {
  const { [FAIR]: _gone, ...rest } = published();
  expect(found(rest)).toEqual(['facts/published.json:1 feria · published-gone (feria)']);
});

describe('nothing is said of', () => {
  const codes = (tree: Record<string, string>) => findingsIn(tree).map(({ code }) => code);
  const counted = changed(FAIR, 'sequence: 0', 'sequence: 1', called);

  test.each([
    ['a new date that was counted', changed(FAIR, 'starts: "2027-07-30"', 'starts: "2027-07-31"', counted)],
    ['one that takes place after all, counted', changed(PUBLISHED, 'announced', 'cancelled', counted)],
    ['a new title', changed(FAIR, 'Feria de la plaza', 'Feria mayor')],
    ['an activity that nobody has published yet', cleanTree()],
  ])('%s', (_case, tree) => expect(codes(tree)).toEqual([]));

  test('a folder in which nothing was ever published', () => {
    const { [PUBLISHED]: _none, ...rest } = published();
    expect(codes(rest)).toEqual([]);
  });
});

describe('activities:publish', () => {
  const ADDRESSES = ['/', '/p-activities/feria/'];

  /** Runs it in a folder that is to be published, where a person has read the activity; beside it the last build, where there is one. */
  const published = async (
    change: (tree: Tree) => Tree,
    ran: (publish: () => Said, dir: string) => void,
    built = ADDRESSES,
  ) => {
    const site = mkdtempSync(join(tmpdir(), 'published-'));
    vi.stubEnv('OUT_DIR', site);
    if (built.length > 0) {
      mkdirSync(join(site, '.hosting'));
      writeFileSync(join(site, '.hosting/addresses.json'), JSON.stringify(built));
    }
    withTree(change(live(await allReviewed(withAllPhrases(cleanTree())))), (dir) => {
      const [held] = heldActivities(readContent(dir)).map((one) => withText(one, dir));
      const read = readingFiles({}, { held: held!, by: 'reviewer', on: TODAY, yes: [] });
      saveAll(new Map([...read].map(([file, text]) => [join(dir, file), text])));
      ran(() => {
        const said: string[] = [];
        return { code: main(['--dir', dir], (text) => said.push(text), TODAY), said: said.join('\n') };
      }, dir);
    });
    vi.unstubAllEnvs();
    rmSync(site, { recursive: true });
  };
  const written = (dir: string, file = PUBLISHED) => JSON.parse(readFileSync(join(dir, file), 'utf8'));
  const asItIs = (tree: Tree) => tree;

  test('writes what the activities say and which addresses there are, and a second run changes nothing', () =>
    published(asItIs, (publish, dir) => {
      expect(publish()).toMatchObject({
        code: 0,
        said: expect.stringMatching(/new: 1, changed: 0\)\.\n {2}\+ feria$/),
      });
      expect(written(dir)).toEqual({ feria: NOTICE });
      expect(written(dir, 'facts/addresses.json')).toEqual(ADDRESSES);
      const first = readFileSync(join(dir, PUBLISHED), 'utf8');
      expect(publish().said).toContain('new: 0, changed: 0');
      expect(readFileSync(join(dir, PUBLISHED), 'utf8')).toBe(first);
    }));

  test('keeps the day of the call that what calendars are told rests on', () =>
    published(
      (tree) => changed(FAIR, 'confirmed: null', CALLED, tree),
      (publish, dir) => {
        expect(publish().code).toBe(0);
        expect(written(dir).feria).toEqual({ ...NOTICE, called: '2027-03-30' });
      },
    ));

  test('notes nothing of a preview, which nobody has been told of', () =>
    published(
      (tree) => broken('campaign.yaml', 'stage: live', 'stage: preview', tree),
      (publish, dir) => {
        expect(publish()).toMatchObject({
          code: 0,
          said: expect.stringContaining('It begins with the first publication'),
        });
        expect(written(dir)).toEqual({});
        expect(existsSync(join(dir, 'facts/addresses.json'))).toBe(false);
      },
    ));

  test('notes nothing before there is a build, whose addresses it keeps', () =>
    published(
      asItIs,
      (publish, dir) => {
        expect(publish()).toMatchObject({ code: 1, said: expect.stringContaining('first npm run build') });
        expect(written(dir)).toEqual({});
      },
      [],
    ));

  test('writes nothing while the content has mistakes', () =>
    published(
      (tree) => broken('campaign.yaml', 'timeZone: Europe/London', 'timeZone: Here', tree),
      (publish, dir) => {
        expect(publish()).toMatchObject({ code: 1, said: expect.stringContaining('1') });
        expect(written(dir)).toEqual({});
      },
    ));

  test('says how it is used where it was not understood', () => {
    expect(main(['--folder'], () => {})).toBe(2);
  });
});

interface Said {
  code: number;
  said: string;
}
