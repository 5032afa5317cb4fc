/** Findings about codes and addresses, each from one fault in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { broken } from '../../../fixtures/content-faults/faults.ts';
import { found } from '../../../fixtures/content-faults/found.ts';
import { fault } from '../fault.ts';

fault(
  'an id with capitals and accents',
  'facts/helplines/gb/policia-999.yaml',
  'operator: oficina',
  'operator: Oficina Ñ',
  '7 operator · bad-slug → operator: oficina-n',
);
fault(
  'a name of an entry with spaces',
  'facts/days.yaml',
  'dia-mundial:',
  'Día mundial:',
  '1 ["Día mundial"] · bad-key → dia-mundial: …',
);
fault(
  'a key of a phrase without a dot',
  'strings/es.yaml',
  'other:\n  site.name',
  'other:\n  site: Campaña\n  site.name',
  '12 other.site · bad-phrase-key → help.title: "…"',
);
fault(
  'a language tag with an underscore',
  'facts/helplines/gb/policia-999.yaml',
  'languages: [es]',
  'languages: [es_PE]',
  '35 languages[0] · bad-language → - es-PE',
);
fault('a country in small letters', 'campaign.yaml', 'code: GB', 'code: gb', '5 country.code · bad-country → code: GB');
fault(
  'a region in small letters',
  'facts/regions.yaml',
  'shape: GB-ENG',
  'shape: gb-eng',
  '5 [0].shape · bad-region → shape: GB-ENG',
);
fault(
  'an address that is not secure',
  'campaign.yaml',
  'exit: https://www.example.org/',
  'exit: http://www.example.org/',
  '24 languages[0].exit · bad-url → exit: https://www.example.org/',
);
fault(
  'a moved address without a slash',
  'redirects.yaml',
  ' /ayuda/',
  ' ayuda/',
  '1 ["/viejo/"] · bad-address-path → /viejo/: /ayuda/',
);
fault(
  'a contact that is no e-mail address',
  'campaign.yaml',
  'contact: null',
  'contact: prensa en example.org',
  '12 contact · bad-email → contact: nombre@dominio',
);
fault(
  'an address of the site with something behind its domain',
  'campaign.yaml',
  'address: null',
  'address: https://www.example.org/30julio/',
  '11 address · site-address → address: https://www.example.org',
);

test.each([
  'https://example.org/30julio',
  'https://example.org/?a',
  'https://example.org?',
  'https://example.org/#a',
  'https://somebody@example.org',
  'https://somebody:word@example.org/',
  'https://example.org//',
])('the address %s is not one of a whole site', (address) => {
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
