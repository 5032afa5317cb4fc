/** Addresses in phrases, front matter and facts are held against the list of domains that links of texts go by. */
import { expect, test } from 'vitest';
import { broken, findingsIn } from '../../../fixtures/content-faults/faults.ts';

const STRINGS = 'strings/es.yaml';
const said = (text: string) =>
  findingsIn(broken(STRINGS, /^( {2}[\w.]+: ).*$/m, `$1${JSON.stringify(text)}`)).flatMap(({ file, field, code }) =>
    file === STRINGS && /^(?:link|mail|bad-url)/.test(code) ? `${field} ${code}` : [],
  );

test.each([
  ['a page of another domain', 'Mira https://evil.example/a', 'link-not-allowed'],
  ['a page that is not secure', 'Mira http://www.example.org/a', 'bad-url'],
  ['a page on another port', 'Mira https://www.example.org:8080/a', 'link-form'],
  ['a page with a user before it', 'Mira https://a:b@www.example.org/a', 'link-form'],
  ['a page that sends on', 'Mira https://www.example.org/redirect?url=https://evil.example', 'link-onward'],
  ['a mailbox of another domain', 'Escribe a help@evil.example', 'link-not-allowed'],
  ['a mailbox of a person', 'Escribe a ana@gmail.com.', 'mail-of-person'],
  ['a link to a mailbox', 'Escribe a mailto:help@evil.example', 'link-not-allowed'],
])('%s in a phrase is a finding of its field', (_case, text, code) => {
  expect(said(text)).toEqual([expect.stringMatching(new RegExp(`^\\w.* ${code}$`))]);
});

test.each([
  'Mira https://www.example.org/a.',
  'Escribe a mesa@example.org.',
  'La dirección empieza con https://',
  'Sigue a @cuenta y mira 3@',
])('%s is none', (text) => expect(said(text)).toEqual([]));

test.each([
  ['https://evil.example/', 'link-not-allowed'],
  ['https://www.example.org/?u=//evil.example', 'link-onward'],
  ['help@evil.example', 'link-not-allowed'],
  ['https://www.example.org/', undefined],
])('the contact %s of an institution is held against it too', (at, code) => {
  const contacts = `contacts:\n    - { at: ${JSON.stringify(at)}, source: pagina-oficial }\n  sources:`;
  const found = findingsIn(broken('facts/organisations.yaml', 'sources:', contacts));
  expect(found.find((one) => one.code.startsWith('link-'))?.code).toBe(code);
});
