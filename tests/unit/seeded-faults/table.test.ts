import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LAYERS, readFaults, seeded } from '../../seeded-faults/table.ts';

const faults = readFaults();

describe('the table of faults', () => {
  test('has at least sixty, three or more in each layer', () => {
    const counts = LAYERS.map((layer) => faults.filter((fault) => fault.layer === layer).length);
    expect(faults.length).toBeGreaterThanOrEqual(60);
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

  test('says that a fault is out of date where its text is gone or stands there twice', () => {
    const fault = { id: 'a-slip', file: 'a-file.ts', find: '<=', put: '<' };
    expect(() => seeded(fault, 'a < b')).toThrow('a-slip is out of date: a-file.ts has its text 0 times.');
    expect(() => seeded(fault, 'a <= b <= c')).toThrow('a-slip is out of date: a-file.ts has its text 2 times.');
  });
});
