import { expect, test } from 'vitest';
import { isAllowedLink } from '../../../src/domain/source.ts';

const ALLOWED = ['example.org', 'gob.example'];

test.each([
  ['the domain itself', 'https://example.org/a'],
  ['a subdomain', 'https://www.mininter.gob.example/'],
  ['a page that has no secure address', 'http://example.org/'],
  ['a search', 'https://www.gob.example/busquedas?term=linea+100&sheet=1'],
  ['a page that counts whom it served', 'https://www.gob.example/a?id=12&lang=es#paso-2'],
  ['an answer to a question', 'https://www.gob.example/buscar?q=trata'],
  ['a page with a name of many points', 'https://www.gob.example/ley-28950.v2.pdf'],
  ['a page on how to go out', 'https://www.gob.example/institucion/salida/'],
])('the site may link to %s', (_case, url) => {
  expect(isAllowedLink(url, ALLOWED)).toBe(true);
});

test.each([
  ['a domain that only ends alike', 'https://notexample.org/'],
  ['a domain that holds the allowed one as a subdomain', 'https://example.org.evil.test/'],
  ['a domain named before an at sign', 'https://example.org@evil.test/'],
  ['a script', 'javascript:alert(1)'],
  ['a mail address', 'mailto:a@example.org'],
  ['what is no address', 'example.org'],
  ['another port', 'https://example.org:8443/'],
  ['a password before an at sign', 'https://:x@example.org/'],
  ['a page that sends on', 'https://example.org/a?url=https://evil.test/'],
  ['one that does so under any name', 'https://example.org/a?x=https%3A%2F%2Fevil.test'],
  ['one that is written twice in signs', 'https://example.org/a?x=https%253A%252F%252Fevil.test'],
  ['one without a scheme', 'https://example.org/a?next=//evil.test/'],
  ['one with the wrong slashes', 'https://example.org/a?next=\\\\evil.test'],
  ['one by the name of a host', 'https://example.org/a?redirect_to=evil.test'],
  ['a redirect by a number', 'https://example.org/redirect?id=12'],
  ['a redirect of a search', 'https://example.org/url?q=evil'],
  ['a page behind a page', 'https://example.org/ir/https://evil.test/'],
  ['a host behind two slashes', 'https://example.org//evil.test/'],
  ['one in the part behind', 'https://example.org/#/ir?x=https://evil.test'],
  ['a script in an address', 'https://example.org/a?u=javascript:alert(1)'],
])('the site may not link to %s', (_case, url) => {
  expect(isAllowedLink(url, ALLOWED)).toBe(false);
});
