import { expect, test } from 'vitest';
import { broken, findingsIn } from '../../fixtures/content-faults/faults.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';
const OFFICE = 'facts/services/gb/oficina-central.yaml';
const withStatus = (file: string, status: string, tree?: ReturnType<typeof broken>) =>
  broken(file, 'officialPage:', `status: { on: "2027-04-20", source: pagina-oficial, ${status} }\nofficialPage:`, tree);

test.each<[string, string, string[]]>([
  ['is closed itself', 'state: closed', ['replaced-by-closed']],
  ['was replaced itself', 'state: replaced, by: [policia-999]', ['replaced-by-closed', 'replaced-by-closed']],
  ['answers', 'state: open', []],
])('nobody is sent from a replaced service to one that %s', (_case, status, codes) => {
  const tree = withStatus(OFFICE, status, withStatus(POLICE, 'state: replaced, by: [oficina-central]'));
  expect(findingsIn(tree).map(({ code }) => code)).toEqual(codes);
});

test('a closed service may not send people to a closed one either', () => {
  const tree = withStatus(OFFICE, 'state: closed', withStatus(POLICE, 'state: closed, by: [oficina-central]'));
  expect(findingsIn(tree).map(({ code }) => code)).toEqual(['replaced-by-closed']);
});
