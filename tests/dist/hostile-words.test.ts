/** Words of the made-up country that look like code: in a title, a place, a quiz. Readers see them, and nothing of them runs. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attr, type Element, textOf } from './dom.ts';
import { madeUpPage } from './made-up-page.ts';
import { findOn, type Page, readSite, tags } from './site.ts';
import { COUNTRY, SITES } from './sites.ts';

describe.each(SITES)('$name', (spec) => {
  test('has no element that runs, frames, gathers or leads elsewhere, and no attribute that does', () => {
    // The page that hands out frames shows ours; `embeds.test.ts` looks at them.
    const isOurs = ({ kind }: Page, found: string) => kind === 'embeds' && found === 'has <iframe>';
    const active = findOn(readSite(spec).pages, (page) => findActive(page).filter((found) => !isOurs(page, found)));
    expect(active).toEqual([]);
  });
});

describe('the made-up country', () => {
  const pages = () => readSite(COUNTRY).pages.filter(({ path }) => path.includes('hostile-words'));

  test('shows an activity and a quiz whose words look like code as those words', () => {
    expect(
      pages()
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(expect.arrayContaining(['activity', 'quiz']));
    const silent = findOn(pages(), (page) =>
      WORDS[page.kind]!.filter((words) => !shownOn(page).includes(words)).map((words) => `does not show ${words}`),
    );
    expect(silent).toEqual([]);
  });

  test('puts no word of theirs where a browser would look for code or for an address', () => {
    const found = findOn(readSite(COUNTRY).pages, (page) =>
      page.elements
        .filter(({ name }) => name === 'script' || name === 'style')
        .filter((element) => !isData(element) && /PWNED|alert\(1\)|evil\.example/.test(textOf(element)))
        .map(({ name }) => `has them in <${name}>`),
    );
    expect(found).toEqual([]);
  });

  test('keeps data for search engines and for islands whole', () => {
    const broken = findOn(pages(), (page) =>
      tags(page, 'script')
        .filter(isData)
        .flatMap((element) => (isJson(rawOf(element)) ? [] : ['has broken data'])),
    );
    expect(broken).toEqual([]);
  });

  test('names nothing of this machine', () => {
    const home = homedir();
    const named = pages().filter(({ html }) => html.includes(`>${home}`) || html.includes(`script>${home}`));
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  test('adds no line to a calendar', () => {
    const { dir, files } = readSite(COUNTRY);
    const calendars = [...files].filter((file) => file.endsWith('.ics'));
    const told = calendars.filter((file) =>
      /^(?:URL|ATTACH).*evil\.example/m.test(readFileSync(join(dir, file), 'utf8')),
    );
    expect(told).toEqual([]);
  });
});

describe('the check itself finds', () => {
  test.each([
    ['a handler', '<p onclick="x()">x</p>'],
    ['a frame', '<iframe src="/x/"></iframe>'],
    ['a base', '<base href="//evil.example">'],
    ['a page that leads away', '<meta http-equiv="refresh" content="0;url=//evil.example">'],
    ['a link that runs', '<a href="java\tscript:alert(1)">x</a>'],
    ['a picture of another site', '<img src="//evil.example/p.gif">'],
    ['a style in an attribute', '<p style="color: red">x</p>'],
  ])('%s', (_case, html) => expect(findActive(madeUpPage(html))).not.toEqual([]));
});

/** What of the payloads each page shows. */
const WORDS: Partial<Record<Page['kind'], readonly string[]>> = {
  activity: [
    "Fair</title><script>alert('PWNED')</script>{process.env.HOME}",
    '<meta http-equiv=refresh content=0;url=//evil.example>',
    '<IMG/SRC=//evil.example/p.gif',
    '"><img src=x onerror=alert(1)>',
  ],
  quiz: ["</script><script>alert('PWNED')</script>", 'How does it begin?<img src=x onerror=alert(1)>'],
  quizClass: ['How does it begin?<img src=x onerror=alert(1)>'],
  quizSheet: ["</script><script>alert('PWNED')</script>", 'How does it begin?<img src=x onerror=alert(1)>'],
  quizKey: ['How does it begin?<img src=x onerror=alert(1)>', '<img src=x onerror=alert(3)>'],
};

const FORBIDDEN = ['iframe', 'frame', 'object', 'embed', 'base', 'applet', 'foreignobject', 'portal'];

function findActive(page: Page): string[] {
  return page.elements.flatMap(({ name, attribs }) => [
    ...(FORBIDDEN.includes(name.toLowerCase()) ? [`has <${name}>`] : []),
    ...(name === 'meta' && /refresh/i.test(attribs['http-equiv'] ?? '') ? ['leads on'] : []),
    ...Object.entries(attribs).flatMap(([key, value]) => {
      const isHandler = /^on/i.test(key) || key === 'style' || key === 'srcdoc';
      const plain = value.replace(/[\p{C}\s]/gu, '').toLowerCase();
      const isAddress = ['href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster', 'xlink:href'].includes(key);
      const leads = isAddress && /^(?:javascript|vbscript|data:text)|evil\.example/.test(plain);
      return isHandler || leads ? [`has <${name} ${key}="${value.slice(0, 40)}">`] : [];
    }),
  ]);
}

function shownOn(page: Page): string {
  const [main] = tags(page, 'main');
  return `${tags(page, 'title').map(textOf).join(' ')} ${main ? textOf(main) : ''}`;
}

function isData(element: Element): boolean {
  return /json/.test(attr(element, 'type') ?? '');
}

function rawOf(element: Element): string {
  return element.children.map((child) => ('data' in child ? child.data : '')).join('');
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}
