import { expect, test } from 'vitest';
import { soundOf } from '../../../../src/domain/situations/matcher.ts';

test.each([
  ['quitaron', 'kitaron'],
  ['hija', 'ija'],
  ['desapareció', 'desaparesio'],
  ['cédula', 'sedula'],
  ['violencia', 'biolensia'],
  ['llevaron', 'yevaron'],
  ['gente', 'jente'],
  ['también', 'tanbien'],
  ['auxilio', 'ausilio'],
  ['chamba', 'chanva'],
  ['ayuda', 'ayudaaaa'],
  ['soy', 'soi'],
  ['criança', 'criansa'],
])('%s sounds like %s', (right, heard) => expect(soundOf(heard)).toBe(soundOf(right)));

test.each([
  ['casa', 'caja'],
  ['hit', 'it'],
  ['chat', 'cat'],
  ['1818', '188'],
])('%s does not sound like %s', (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)));
