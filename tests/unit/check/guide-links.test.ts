/** The guide for editors: what findings and its own pages lead to is there. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { GUIDE } from '../../../src/check/findings/words.ts';

const PAGES = globSync('content/**/{README,CAMPAIGN}.md').sort();
const WAYS_IN = ['README.md', 'CONTRIBUTING.md', 'src/README.md'].filter((path) => existsSync(path));

test.each(Object.entries(GUIDE))(
  'a finding about %s leads to a heading in both languages',
  (_topic, { page, es, en }) => {
    expect(headingsOf(join('content', page))).toEqual(expect.arrayContaining([es, en]));
  },
);

test.each([...PAGES, ...WAYS_IN])('the links of %s to pages of the guide lead somewhere', (from) => {
  const links = [
    ...readFileSync(from, 'utf8')
      .replaceAll(/`[^`]*`/g, '')
      .matchAll(/\]\((?!https:)([^)#\s]*)(?:#([^)\s]+))?\)/g),
  ];
  const places = links.map(([, to = '', heading]) => ({ file: to === '' ? from : join(dirname(from), to), heading }));
  const lost = places.filter(
    ({ file, heading }) => !existsSync(file) || !(heading === undefined || headingsOf(file).includes(heading)),
  );
  expect(lost).toEqual([]);
});

test('the index names every page of the guide', () => {
  const index = readFileSync('content/README.md', 'utf8').split('\n## English\n');
  const others = PAGES.map((page) => page.replace(/^content\//, '')).filter((page) => page !== 'README.md');
  for (const half of index) expect(others.filter((page) => !half.includes(`(${page})`))).toEqual([]);
});

/** Its headings as GitHub and editors link to them. */
function headingsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );
}
