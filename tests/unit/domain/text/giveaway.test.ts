import { describe, expect, test } from 'vitest';
import { findGiveaway } from '../../../../src/domain/text/giveaway.ts';

const STEMS = ['denunci', 'víctim', 'sexual'];

describe('findGiveaway finds', () => {
  test.each([
    ['a word that begins with a stem', 'Denuncias en línea', 'denunci'],
    ['a stem with accents in a text without', 'Apoyo a victimas', 'víctim'],
    ['a text with accents by a stem in capitals', 'apoyo a VÍCTIMAS', 'víctim'],
    ['a word of an address', 'https://example.org/denuncia/', 'denunci'],
    ['a word behind a hyphen', 'no-sexual', 'sexual'],
  ])('%s', (_case, text, stem) => {
    expect(findGiveaway(text, STEMS)).toBe(stem);
  });
});

describe('findGiveaway leaves in peace', () => {
  test.each([
    ['a stem inside a word', 'homosexual y bisexualidad'],
    ['a text without any stem', 'Contactos y ayuda'],
    ['an empty text', ''],
  ])('%s', (_case, text) => {
    expect(findGiveaway(text, STEMS)).toBeNull();
  });
});
