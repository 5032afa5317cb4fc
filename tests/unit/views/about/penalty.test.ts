/** The years of prison that a law page draws. */
import { expect, test } from 'vitest';
import { penaltyIn } from '../../../../src/views/about/penalty.ts';

test.each([
  ['De 8 a 15 años', 8, 15, 15],
  ['From 10 to 15 years; up to 30 if there is a death', 10, 15, 30],
  ['25 anos ou mais; nenhuma pena com prazo passa de 35 (artigo 29)', 25, 35, 35],
  ['De 6 a 10 años; hasta 15 por internet o con menores de 14', 6, 10, 15],
  ['De 15 a 20 años; hasta cadena perpetua en los casos más graves', 15, 20, 20],
])('%s', (cell, least, most, gravest) => {
  expect(penaltyIn(cell)).toEqual({ least, most, gravest });
});

test.each(['La misma', 'Trata agravada', '25 años', 'Del artículo 129 al 303'])('draws nothing of "%s"', (cell) => {
  expect(penaltyIn(cell)).toBeNull();
});
