import { expect, test } from 'vitest';
import { isAllowedLink } from '../../../src/domain/source.ts';

const ALLOWED = ['example.org', 'gob.example'];

test.each([
  ['the domain itself', 'https://example.org/a'],
  ['a subdomain', 'https://www.mininter.gob.example/'],
  ['a page that has no secure address', 'http://example.org/'],
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
])('the site may not link to %s', (_case, url) => {
  expect(isAllowedLink(url, ALLOWED)).toBe(false);
});
