import { expect, test } from 'vitest';
import { splitAtMark } from '../../../../src/domain/messages/saying.ts';

test('a saying comes apart around its mark', () => {
  expect(splitAtMark('Antes de decir que sí, pregunta.', 'pregunta')).toEqual({
    before: 'Antes de decir que sí, ',
    mark: 'pregunta',
    after: '.',
  });
});

test.each([
  ['no mark', null],
  ['a mark that it does not have', 'espera'],
])('a saying with %s stays whole', (_case, mark) => {
  expect(splitAtMark('Pregunta antes.', mark)).toEqual({ before: 'Pregunta antes.', mark: '', after: '' });
});
