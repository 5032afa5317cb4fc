import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { toPath, toSignRow, turned } from '../../../src/domain/stitches.ts';

const drawings = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([width, height]) =>
    fc.array(fc.stringMatching(new RegExp(`^[x.]{${width}}$`)), { minLength: height, maxLength: height }),
  );

describe('the path of a thread', () => {
  test('is a rectangle for each run, as tall as the rows below repeat it', () => {
    expect(toPath(['xx.x', 'xx..', '...x'], 'x')).toBe('M0,0h2v2h-2zM3,0h1v1h-1zM3,2h1v1h-1z');
  });

  test('begins where the drawing is placed, and is empty where the thread is not used', () => {
    expect(toPath(['x'], 'x', { x: 4, y: 2.5 })).toBe('M4,2.5h1v1h-1z');
    expect(toPath(['x'], '2')).toBe('');
  });

  property.prop([drawings])('covers each stitch once and nothing else', (rows) => {
    expect(painted(toPath(rows, 'x'), rows)).toEqual(rows);
  });
});

describe('half a turn', () => {
  test('makes the opening mark of a question its closing one', () => {
    expect(turned(['.x', '..', '.x', 'xx'])).toEqual(['xx', 'x.', '..', 'x.']);
  });

  property.prop([drawings])('done twice changes nothing', (rows) => {
    expect(turned(turned(rows))).toEqual(rows);
  });
});

test.each([
  ['too short a row', 'xx', 'xx...'],
  ['too long a row', 'x....xx', 'x....'],
  ['capitals and other marks', 'X#.█.', 'xx.x.'],
  ['spaces for the ground', 'x  _x', 'x...x'],
])('%s is read as what was probably meant', (_case, written, meant) => {
  expect(toSignRow(written, 5)).toBe(meant);
});

/** The rows that a path paints; a stitch that is painted twice is a 2. */
function painted(path: string, like: readonly string[]): string[] {
  const counts = like.map((row) => [...row].map(() => 0));
  for (const [, x, y, width, height] of path.matchAll(/M(\d+),(\d+)h(\d+)v(\d+)h-\d+z/g)) {
    for (let row = Number(y); row < Number(y) + Number(height); row += 1)
      for (let column = Number(x); column < Number(x) + Number(width); column += 1) counts[row]![column]! += 1;
  }
  return counts.map((row) => row.map((count) => (count === 0 ? '.' : count === 1 ? 'x' : String(count))).join(''));
}
