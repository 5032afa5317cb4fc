import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECK, isNamed, LAYERS, readFaults, runOf, seeded } from '../../seeded-faults/table.ts';

const faults = readFaults();

describe('the table of faults', () => {
  test('has at least seventy, three or more in each layer', () => {
    const counts = LAYERS.map((layer) => faults.filter((fault) => fault.layer === layer).length);
    expect(faults.length).toBeGreaterThanOrEqual(70);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
  });

  test('names each fault once, in a file of its layer, with what somebody would suffer', () => {
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
    const elsewhere = faults.filter(
      ({ layer, file }) => !file.startsWith(layer === 'content' ? 'content/' : `src/${layer}/`),
    );
    expect(elsewhere).toEqual([]);
    expect(faults.filter(({ harm }) => !/^[\p{Lu}\d].*\.$/u.test(harm))).toEqual([]);
  });

  test.each(faults)('still finds the text of $id exactly once', (fault) => {
    const text = readFileSync(fault.file, 'utf8');
    expect(seeded(fault, text)).not.toBe(text);
  });

  test.each(faults)('names the test that kills $id as it stands in its file', ({ killer: { file, test: name } }) => {
    expect(existsSync(file)).toBe(true);
    if (file !== CHECK) expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`['"\`]${escaped(name)}['"\`]`));
  });

  test('has at most a few that only the whole run kills', () => {
    const short = faults.filter(({ killer }) => runOf(killer) === 'short');
    expect(short.length).toBeGreaterThanOrEqual(55);
  });

  test('says that a fault is out of date where its text is gone or stands there twice', () => {
    const fault = { id: 'a-slip', file: 'a-file.ts', find: '<=', put: '<' };
    expect(() => seeded(fault, 'a < b')).toThrow('a-slip is out of date: a-file.ts has its text 0 times.');
    expect(() => seeded(fault, 'a <= b <= c')).toThrow('a-slip is out of date: a-file.ts has its text 2 times.');
  });
});

describe('a killer', () => {
  test('is in the short run, but where its file or its step is left to the whole', () => {
    const runs = [
      'tests/unit/i18n/dates.test.ts',
      'tests/unit/activity-intake/every-mutation.test.ts',
      'tests/engine/journeys.test.ts',
    ];
    expect(runs.map((file) => runOf({ file, test: '' }))).toEqual(['short', 'all', 'all']);
  });

  test.each([
    ['a group > says it', 'says it', true],
    ['a group > %s is 3 of it', '%s is %i of it', true],
    ['adds up (with seed=7)', 'adds up', true],
    ['a group > says it not', 'says it', false],
    ['unsays it', 'says it', false],
  ])('of a run named "%s" has the name "%s": %s', (run, name, is) => expect(isNamed(run, name)).toBe(is));
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
