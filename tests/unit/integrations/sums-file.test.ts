/** The page that adds counts up, as one file: it works opened from disk, and runs nothing but its own script. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toSumsFile } from '../../../src/integrations/sums-file.ts';

const DATA = JSON.stringify({ lang: 'ar', phrases: { 'sums.title': 'Add <up>', 'sums.noscript': 'Allow & see' } });
const PAGE = `<!doctype html><html lang="ar" dir="rtl"><body><h1>Results</h1>
<script type="application/json" id="sums-data">${DATA}</script></body></html>`;
const html = toSumsFile(PAGE, 'const end = "</script>";', 'p { color: CanvasText; }', 'preact --> (c)\n');
const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
const between = (open: string, close: string) => html.split(open)[1]?.split(close)[0] ?? '';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('its policy names its own script and style, and lets nothing be loaded or sent', () => {
  expect(policy).toBe(
    `default-src 'none'; img-src data:; script-src ${hashOf(between('<script>', '</script>'))}; style-src ${hashOf(between('<style>', '</style>'))}; base-uri 'none'; form-action 'none'`,
  );
});

test('it speaks the language and reads in the direction of the page that it was made from', () => {
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<title lang="ar">Add &lt;up></title>');
});

test('without script it says what to use instead', () => {
  expect(between('<noscript>', '</noscript>')).toContain('Allow &amp; see');
});

test('it names no other file, and carries the notices of what is in it', () => {
  expect(html.match(/\s(?:src|href)="(?!data:,)[^"]*"/g)).toBeNull();
  expect(between('<!--', '-->')).toContain('preact  (c)');
});

test('a page without its words is no page to make it from', () => {
  expect(() => toSumsFile('<html></html>', '', '', '')).toThrow('no words');
});
