import { expect, test } from 'vitest';
import { isInFont } from '../../../../src/domain/text/fit.ts';

test.each([
  'Antes de decir que sí, pregunta.',
  'Ñandú — «¿qué?» 30 % (S/ 10)',
  'Ерте сұра',
  'Ρώτα πρώτα',
  'kʼanchay ch’uñu',
])('the serif of pictures writes "%s"', (text) => expect(isInFont(text)).toBe(true));

test.each(['اسأل أولاً', 'まず聞いて', 'पहले पूछो', 'Pregunta 🦊', 'a → b'])('it does not write "%s"', (text) =>
  expect(isInFont(text)).toBe(false),
);
