/** The page for announcements as one file: it works opened from disk, and runs nothing but its own script. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toStandalone } from '../../../src/integrations/standalone.ts';

const DATA = JSON.stringify({
  lang: 'ar',
  phrases: { 'announce.page-noscript': 'Write <b> to us & wait', 'announce.page-alone': 'Announce <offline>' },
});
const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><title>Announce</title></head><body><h1>Announce</h1>
<script type="application/json" id="publish-data">${DATA}</script>
<section id="rules"><h2>Rules</h2></section><section id="next"><ul><li>Wait</li></ul></section></body></html>`;
const SCRIPT = 'const end = "</script>", comment = "<!-- x -->";';
const READER = 'postMessage("</script>");';
const NOTICES = 'preact 10.29.8\nMIT\n\nCopyright --> (c)\n';
const STYLE = 'p { color: CanvasText; }';

const html = toStandalone(PAGE, { page: SCRIPT, reader: READER }, STYLE, NOTICES);
const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)![1]!;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const sourcesOf = (directive: string) => new RegExp(`(?:^|; )${directive} ([^;]+)`).exec(policy)?.[1];
const between = (open: string, close: string) => html.split(open)[1]!.split(close)[0]!;

test('the file has a title of its own, in the language of its words', () => {
  expect(html).toContain('<title lang="ar">Announce &lt;offline></title>');
});

describe('the policy of the file', () => {
  test('names the script that is in it, and nothing else that could run', () => {
    expect(sourcesOf('script-src')).toBe(hashOf(between('<script>', '</script>')));
  });

  test('lets it start the thread that it holds itself, and no other', () => {
    expect(sourcesOf('worker-src')).toBe('blob:');
    expect(between('id="publish-reader">', '</script>')).toBe('postMessage("\\x3c/script>");');
  });

  test('names the style that is in it', () => {
    expect(sourcesOf('style-src')).toBe(hashOf(between('<style>', '</style>')));
  });

  test('lets nothing be loaded or sent', () => {
    expect(sourcesOf('default-src')).toBe("'none'");
    expect(sourcesOf('form-action')).toBe("'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('the file', () => {
  test('carries the notices of the libraries in it, and nothing of them ends the comment', () => {
    expect(between('<!--', '-->')).toContain('preact 10.29.8\nMIT\n\nCopyright  (c)');
  });

  test('keeps itself out of search engines, since a copy of it grows old', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  test('speaks the language and reads in the direction of the page that it was made from', () => {
    expect(html).toContain('<html lang="ar" dir="rtl">');
  });

  test('holds a script that says what it said, and that nothing in it can end', () => {
    const code = between('<script>', '</script>');
    expect(code).not.toMatch(/<\/script|<!--/i);
    expect(new Function(`${code} return [end, comment];`)()).toEqual(['</script>', '<!-- x -->']);
  });

  test('says without script what to do, with no text becoming a tag', () => {
    const rest = between('<noscript>', '</noscript>');
    expect(rest).toContain('Write &lt;b> to us &amp; wait');
    expect(rest).toContain('<section id="rules">');
  });
});

test('a page without data makes no file', () => {
  expect(() => toStandalone('<html></html>', { page: SCRIPT, reader: READER }, STYLE, NOTICES)).toThrow('has no data');
});
