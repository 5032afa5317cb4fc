/** The drawings of `content/`: what no single file of them can be held against. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DRAWING_NAMES } from '../../../../src/codes/drawings.ts';
import { EMERGENCY_ROLES } from '../../../../src/codes/roles.ts';
import { type Stitches, toPath } from '../../../../src/domain/stitches.ts';
import { drawing, roleDrawing } from '../../../../src/views/page/drawings.ts';
import { DRAWN, REAL_DRAWINGS } from '../../../fixtures/drawings.ts';

/** What a drawing is on paper where all threads are black. */
const inBlack = (rows: Stitches) => rows.map((row) => row.replaceAll(/[123]/g, 'x')).join('\n');

const widthOf = (rows: Stitches) => rows[0]?.length ?? 0;

test.each([...REAL_DRAWINGS])('the drawing %s weighs at most 1.5 kB in a page, all threads apart', (_name, rows) => {
  const paths = ['1', '2', '3'].map((thread) => `<path class="thread-${thread}" d="${toPath(rows, thread)}"/>`);
  const svg = `<svg viewBox="0 0 ${widthOf(rows)} ${rows.length}" aria-hidden="true">${paths.join('')}</svg>`;
  expect(gzipSync(svg).length).toBeLessThanOrEqual(1500);
});

test('no two drawings are alike where all threads are black', () => {
  const drawings = [...REAL_DRAWINGS.values()].map(inBlack);
  expect(new Set(drawings).size).toBe(drawings.length);
});

test('every name that pages and papers ask for is that of a drawing', () => {
  expect(DRAWING_NAMES.filter((name) => !REAL_DRAWINGS.has(name))).toEqual([]);
});

describe('the drawings of roles', () => {
  test('are of their own for each number that a strip may have, and none of them is a mere receiver', () => {
    const drawings = [...EMERGENCY_ROLES.map((role) => roleDrawing(role, DRAWN)), drawing('receiver', DRAWN)];
    expect(new Set(drawings.map(inBlack)).size).toBe(EMERGENCY_ROLES.length + 1);
  });

  test('are a receiver for a service without one of its own', () => {
    expect(roleDrawing('tourists', DRAWN)).toEqual(drawing('receiver', DRAWN));
  });
});
