/** Findings about codes and addresses, each from one fault in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { broken } from '../../../fixtures/content-faults/faults.ts';
import { found } from '../../../fixtures/content-faults/found.ts';
import { faultsIn } from '../fault.ts';

faultsIn('facts/services/gb/policia-999.yaml')`
  an id with capitals and accents | operator: oficina | operator: Oficina Ñ | 7 operator · bad-slug → operator: oficina-n
`;
faultsIn('facts/days.yaml')`
  a name of an entry with spaces | dia-mundial: | Día mundial: | 1 ["Día mundial"] · bad-key → dia-mundial: …
`;
faultsIn('strings/es.yaml')`
  a key of a phrase without a dot | other:⏎  site.name | other:⏎  site: Campaña⏎  site.name | 12 other.site · bad-phrase-key → help.title: "…"
`;
faultsIn('facts/services/gb/policia-999.yaml')`
  a language tag with an underscore | languages: [es] | languages: [es_PE] | 35 languages[0] · bad-language → - es
`;
faultsIn('campaign.yaml')`
  a country in small letters | code: GB | code: gb | 5 country.code · bad-country → code: GB
`;
faultsIn('facts/regions.yaml')`
  a region in small letters | shape: GB-ENG | shape: gb-eng | 5 [0].shape · bad-region → shape: GB-ENG
`;
faultsIn('campaign.yaml')`
  an address that is not secure | exit: https://www.example.org/ | exit: http://www.example.org/ | 24 languages[0].exit · bad-url → exit: https://www.example.org/
`;
faultsIn('redirects.yaml')`
  a moved address without a slash | : /ayuda/ | : ayuda/ | 1 ["/viejo/"] · bad-address-path → /viejo/: /ayuda/
`;
faultsIn('campaign.yaml')`
  a contact that is no e-mail address | contact: null | contact: prensa en example.org | 12 contact · bad-email → contact: nombre@dominio
  an address of the site with something behind its domain | address: null | address: https://www.example.org/30julio/?a | 11 address · site-address → address: https://www.example.org/30julio/
`;

test.each([
  'https://example.org',
  'https://example.org/',
  'https://example.org/30julio/',
  'https://a.example.org/b/C_d.e-f/',
])('the address %s is one of a site', (address) =>
  expect(found(broken('campaign.yaml', 'address: null', `address: "${address}"`), 'campaign.yaml')).toEqual([]),
);

test.each([
  ['https://example.org/30julio', 'https://example.org/30julio/'],
  ['https://example.org/30julio?a', 'https://example.org/30julio/'],
  ['https://example.org/30julio/#a', 'https://example.org/30julio/'],
  ['https://example.org/a/index.html', 'https://example.org/a/index.html/'],
  ['https://somebody@example.org/30julio/', 'https://example.org/30julio/'],
  ['https://example.org/a/../b', 'https://example.org/b/'],
  ['https://example.org/30 julio/', 'https://example.org'],
  ['https://example.org/30%20julio/', 'https://example.org'],
  ['https://example.org/.30julio/', 'https://example.org'],
  ['https://example.org/día/', 'https://example.org'],
  ['https://example.org/a//b/', 'https://example.org'],
])('the address %s has a path that no link could begin with', (address, write) => {
  expect(found(broken('campaign.yaml', 'address: null', `address: "${address}"`), 'campaign.yaml')).toEqual([
    `11 address · site-address → address: ${write}`,
  ]);
});

test.each([
  'https://example.org/?a',
  'https://example.org?',
  'https://example.org/#a',
  'https://somebody@example.org',
  'https://somebody:word@example.org/',
  'https://example.org//',
])('the address %s has more than a host', (address) => {
  expect(found(broken('campaign.yaml', 'address: null', `address: "${address}"`), 'campaign.yaml')).toEqual([
    '11 address · site-address → address: https://example.org',
  ]);
});

test.each([
  ['http://example.org', 'https://example.org'],
  ['http://localhost:4321', 'null'],
  ['example.org', 'https://example.org'],
  ['//example.org', 'https://example.org'],
])('the address %s is not a secure one', (address, write) => {
  expect(found(broken('campaign.yaml', 'address: null', `address: "${address}"`), 'campaign.yaml')).toEqual([
    `11 address · bad-url → address: ${write}`,
  ]);
});
