import { expect, test } from 'vitest';
import { withKeptCitations } from '../../../src/integrations/texts-for-pages.ts';

test('no line is broken between a word and the number of its source', () =>
  expect(withKeptCitations('- Pregunta. <Cite id="a" /> Otra.')).toBe('- Pregunta.\u00A0<Cite id="a" /> Otra.'));

test('a citation at the beginning of a line stays there', () =>
  expect(withKeptCitations('Pregunta.\n  <Cite id="a" />')).toBe('Pregunta.\n  <Cite id="a" />'));
