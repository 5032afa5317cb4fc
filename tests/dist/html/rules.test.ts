import { expect, test } from 'vitest';
import { findHtmlMistakes } from './rules.ts';

test('html-validate finds an id that stands twice', () => {
  const html =
    '<!DOCTYPE html><html lang="es"><head><title>T</title></head><body><p id="a">1</p><p id="a">2</p></body></html>';
  expect(findHtmlMistakes(html, '/made-up/')).toEqual([expect.stringContaining('no-dup-id')]);
});
