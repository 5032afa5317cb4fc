import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ITEM_DRAWINGS } from '../../../../src/codes/material.ts';
import { EMERGENCY_ROLES, ROLES } from '../../../../src/codes/roles.ts';
import { type Stitches, toPath } from '../../../../src/domain/stitches.ts';
import { EMERGENCY } from '../../../../src/views/page/drawings/emergency.ts';
import { SERVICE_TYPES } from '../../../../src/views/page/drawings/services.ts';
import { DRAWINGS, drawing, roleDrawing } from '../../../../src/views/page/drawings.ts';

/** What a drawing is on paper where all threads are black. */
const inBlack = (rows: Stitches) => rows.map((row) => row.replaceAll(/[123]/g, 'x')).join('\n');

const widthOf = (rows: Stitches) => rows[0]?.length ?? 0;

/** All but the pictograms of roles. */
const LARGE = Object.entries(DRAWINGS).filter(([name]) => !(name in EMERGENCY || name in SERVICE_TYPES));

describe.each(Object.entries(DRAWINGS))('the drawing %s', (_name, rows) => {
  test('has rows of one length, in the three threads and ground', () => {
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.filter((row) => !/^[.123]+$/.test(row))).toEqual([]);
  });

  test('fills its rows and columns, so that it stands in the middle of where it is placed', () => {
    const isEmpty = (line: string) => /^\.*$/.test(line);
    const column = (x: number) => rows.map((row) => row[x]).join('');
    const outermost = [rows.at(0), rows.at(-1), column(0), column(widthOf(rows) - 1)];
    expect(outermost.filter((line) => line === undefined || isEmpty(line))).toEqual([]);
  });

  test('leaves ground enough to be told in black alone', () => {
    const all = rows.join('');
    const share = all.replaceAll('.', '').length / all.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.8);
  });

  test('weighs at most 1.5 kB in a page, all threads apart', () => {
    const paths = ['1', '2', '3'].map((thread) => `<path class="thread-${thread}" d="${toPath(rows, thread)}"/>`);
    const svg = `<svg viewBox="0 0 ${widthOf(rows)} ${rows.length}" aria-hidden="true">${paths.join('')}</svg>`;
    expect(gzipSync(svg).length).toBeLessThanOrEqual(1500);
  });
});

test('no two drawings are alike where all threads are black', () => {
  const drawings = Object.values(DRAWINGS).map(inBlack);
  expect(new Set(drawings).size).toBe(drawings.length);
});

test('each that is large enough for a screen can be named by an author', () => {
  const names: readonly string[] = ITEM_DRAWINGS;
  expect(LARGE.map(([name]) => name).filter((name) => !names.includes(name))).toEqual([]);
});

test.each(LARGE)(
  'the drawing %s is 24 to 32 stitches wide and no higher, as posters and cards have room for',
  (_name, rows) => {
    expect(widthOf(rows)).toBeGreaterThanOrEqual(24);
    expect(Math.max(widthOf(rows), rows.length)).toBeLessThanOrEqual(32);
  },
);

describe('the drawings of roles', () => {
  test('are 16 to 20 stitches wide and no higher', () => {
    for (const role of ROLES) {
      const rows = roleDrawing(role);
      expect([16, 17, 18, 19, 20], role).toContain(widthOf(rows));
      expect(rows.length, role).toBeLessThanOrEqual(20);
    }
  });

  test('are of their own for each number that a strip may have, and none of them is a mere receiver', () => {
    const drawings = [...EMERGENCY_ROLES.map(roleDrawing), drawing('receiver')].map(inBlack);
    expect(new Set(drawings).size).toBe(EMERGENCY_ROLES.length + 1);
  });

  test('are a receiver for a service without one of its own', () => {
    expect(roleDrawing('tourists')).toEqual(drawing('receiver'));
  });
});
