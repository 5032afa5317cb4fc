/** What calendars were told, held against what the activities say now: whole findings, Spanish then English. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../../../../src/cli/activities-publish.ts';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { cleanTree, TODAY, type Tree, withAllPhrases, withTree } from '../../../../fixtures/content-faults/tree.ts';
import { finds } from '../../fault.ts';

const FAIR = 'events/2027/feria.md';
const PUBLISHED = 'facts/published.json';
const NOTICE = { sequence: 0, starts: '2027-07-30', place: 'Londres, GB-ENG', status: 'announced' };

/** A clean folder whose one activity calendars have already. */
const published = (): Tree => ({ ...cleanTree(), [PUBLISHED]: JSON.stringify({ feria: NOTICE }) });
const changed = (file: string, from: string, to: string, tree = published()) => broken(file, from, to, tree);

/** The organiser was called before, on a number from its own page. */
const called = changed(
  FAIR,
  'confirmed: null',
  'confirmed: null\nchange: { calledBack: { by: editor, on: "2027-03-30", page: "https://example.org/contacto" } }',
);

test('what calendars are told keeps the day of the call that it rests on', () =>
  withTree(withAllPhrases(called), (dir) => {
    expect(main(['--dir', dir], () => {}, TODAY)).toBe(0);
    expect(JSON.parse(readFileSync(join(dir, PUBLISHED), 'utf8')).feria).toEqual({ ...NOTICE, called: '2027-03-30' });
  }));

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
  const publish = (dir: string) => {
    const said: string[] = [];
    return { code: main(['--dir', dir], (text) => said.push(text), TODAY), said: said.join('\n') };
  };
  const written = (dir: string) => JSON.parse(readFileSync(join(dir, PUBLISHED), 'utf8'));

  test('writes what the activities say, and a second run changes nothing', () => {
    withTree(withAllPhrases(cleanTree()), (dir) => {
      expect(publish(dir)).toMatchObject({
        code: 0,
        said: expect.stringMatching(/new: 1, changed: 0\)\.\n {2}\+ feria$/),
      });
      expect(written(dir)).toEqual({ feria: NOTICE });
      const first = readFileSync(join(dir, PUBLISHED), 'utf8');
      expect(publish(dir).said).toContain('new: 0, changed: 0');
      expect(readFileSync(join(dir, PUBLISHED), 'utf8')).toBe(first);
    });
  });

  test('writes nothing while the content has mistakes', () => {
    withTree(withAllPhrases(changed(FAIR, 'starts: "2027-07-30"', 'starts: "2027-07-31"', called)), (dir) => {
      expect(publish(dir)).toMatchObject({ code: 1, said: expect.stringContaining('1') });
      expect(written(dir).feria.starts).toBe('2027-07-30');
    });
  });

  test('says how it is used where it was not understood', () => {
    expect(main(['--folder'], () => {})).toBe(2);
  });

  test('needs no history: a folder without any is enough', () => {
    withTree(withAllPhrases(published()), (dir) => {
      const copy = mkdtempSync(join(tmpdir(), 'published-'));
      cpSync(dir, copy, { recursive: true });
      expect(publish(copy).code).toBe(0);
      rmSync(copy, { recursive: true });
    });
  });
});
