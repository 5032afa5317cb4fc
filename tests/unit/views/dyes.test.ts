import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DYES } from '../../../src/views/dyes.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test.each([
  ['--lana', DYES.wool],
  ['--añil', DYES.indigo],
  ['--qolle', DYES.yellow],
  ['--band-3', DYES.rose],
  ['--surface', DYES.night],
])('icons and pictures have the colour %s of the pages', (token, dye) => {
  expect(tokens).toContain(`${token}: ${dye};`);
});
