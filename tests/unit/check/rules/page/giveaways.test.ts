import { expect, test } from 'vitest';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';

const PAGE = 'pages/es/senales.mdx';

test.each([
  ['title', 'title: Señales', 'title: Señales de la trata'],
  ['description', 'Una frase que dice qué hay', 'Una frase sobre la trata que dice qué hay'],
])('a word that tells what a page of help is about is found in its %s', (field, from, to) => {
  expect(findingsIn(broken(PAGE, from, to)).map((one) => [one.code, one.field])).toContainEqual(['giveaway', field]);
});

test.each([
  ['https://example.org/trata-no/', true],
  ['https://example.org/30julio/', false],
  ['https://trata.example.org/', false],
])('such a word is found in the path of the address of the site: %s', (address, isFound) => {
  const found = findingsIn(broken('campaign.yaml', 'address: null', `address: ${address}`));
  expect(found.some(({ code, field }) => code === 'giveaway' && field === 'address')).toBe(isFound);
});
