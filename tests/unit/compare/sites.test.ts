/** Which differences between two built sites are found, and which are not differences. */
import { describe, expect, test } from 'vitest';
import { compareSites, type FileResult } from '../../compare/folders.ts';
import { differencesOf, formatComparison } from '../../compare/report.ts';
import { main } from '../../compare/sites.ts';
import { archiveOf, type Files, type PageParts, pageOf, SITE, withSites } from './made-up-sites.ts';

function compare(changes: Files) {
  return withSites(SITE, { ...SITE, ...changes }, compareSites);
}

function verdictOf(path: string, changes: Files): FileResult['verdict'] {
  return compare(changes).files.find((file) => file.path === path)!.verdict;
}

test('a site is equal to itself', () => {
  const comparison = compare({});
  expect(comparison.files.map(({ verdict }) => verdict)).toEqual(Array(10).fill('equal'));
  expect(comparison.weights.map(({ kind, same }) => [kind.name, same])).toEqual([
    ['search', 1],
    ['scripts', 1],
  ]);
});

test.each<[string, PageParts]>([
  ['a hash of the policy', { hash: 'Other=' }],
  ['more hashes in the policy', { hash: "A=' 'sha256-B=" }],
  ['the name and the hash of an asset', { assets: 'activities-filter.Zz_-9999' }],
  ['a subresource hash', { integrity: 'sha384-other' }],
  ['the id of an island', { uid: 'Q9' }],
  ['the name of a component', { island: 'Finder' }],
  ['an id that Preact counts', { label: 'P0-7' }],
  [
    'how a style sheet is cut',
    { styles: '<style>@layer base{.card{color:red;margin:0}}</style><style>@layer base{.wide{width:9rem}}</style>' },
  ],
])('a page may differ in %s', (_case, parts) => {
  expect(verdictOf('index.html', { 'index.html': pageOf(parts) })).toBe('replaced');
});

test.each<[string, PageParts]>([
  ['a word', { text: 'Ask later.' }],
  ['a space in a text', { text: 'Ask  first.' }],
  ['how a sign is written', { text: 'Ask first&#46;' }],
  ['an element', { text: 'Ask <b>first</b>.' }],
  ['a class', { classes: 'card narrow' }],
  ['the order of classes', { classes: 'wide card' }],
  ['a style', { style: '@layer base{.card{color:blue;margin:0}.wide{width:9rem}}' }],
  ['the layer of a style', { style: '@layer late{.card{color:red;margin:0}.wide{width:9rem}}' }],
  ['a style that is gone', { style: '@layer base{.card{color:red;margin:0}}' }],
  ['data in a script', { facts: '{"n":2}' }],
])('a page may not differ in %s', (_case, parts) => {
  expect(verdictOf('index.html', { 'index.html': pageOf(parts) })).toBe('different');
});

test.each([
  ['the order of attributes', 'for="P0-0"', 'data-x="" for="P0-0"'],
  ['an attribute of an island', 'client="load"', 'client="visible"'],
  ['the props of an island', '&quot;n&quot;:1', '&quot;n&quot;:2'],
  ['which field a label names', 'for="P0-0"', 'for="P0-1"'],
  ['a directive of the policy', "base-uri 'none'", "base-uri 'self'"],
  [
    'whether an asset is a script',
    'rel="modulepreload" href="/_astro/Search.AAAA1111.js',
    'rel="modulepreload" href="/_astro/Search.AAAA1111.css',
  ],
  ['a comment', '<!-- end -->', '<!-- End -->'],
  ['what kind of script it is', '<script type="module">', '<script type="module" async>'],
])('a page may not differ in %s', (_case, from, to) => {
  const page = pageOf();
  expect(page).toContain(from);
  expect(verdictOf('index.html', { 'index.html': page.replace(from, to) })).toBe('different');
});

test('only the order of styles is told apart, and is a difference', () => {
  const changes = { 'index.html': pageOf({ style: '@layer base{.wide{width:9rem}.card{color:red;margin:0}}' }) };
  expect(verdictOf('index.html', changes)).toBe('order');
  expect(differencesOf(compare(changes))).toHaveLength(1);
});

test('only inline code is told apart, and is no difference', () => {
  const changes = { 'index.html': pageOf({ code: 'let b=1;' }) };
  expect(verdictOf('index.html', changes)).toBe('code');
  expect(differencesOf(compare(changes))).toEqual([]);
});

test.each([
  'events/fair.ics',
  'help/line.vcf',
  'open/lines.csv',
  'open/lines.json',
  'news.xml',
  'robots.txt',
  'icon.ico',
])('%s may not differ in one byte', (path) => {
  const bytes = Buffer.from(SITE[path]!);
  bytes[3]! ^= 1;
  const differences = differencesOf(compare({ [path]: bytes }));
  expect(differences.map((file) => [file.path, file.verdict])).toEqual([[path, 'different']]);
});

test.each([
  ['how well it is packed', { 'xl/sheet1.xml': '<sheet><v>1</v></sheet>', 'xl/styles.xml': '<styles/>' }, 'replaced'],
  ['an entry', { 'xl/sheet1.xml': '<sheet><v>2</v></sheet>', 'xl/styles.xml': '<styles/>' }, 'different'],
  ['an entry that is gone', { 'xl/sheet1.xml': '<sheet><v>1</v></sheet>' }, 'different'],
])('an archive that differs in %s', (_case, entries, verdict) => {
  expect(verdictOf('sheet.xlsx', { 'sheet.xlsx': archiveOf(entries, 0) })).toBe(verdict);
});

test('an archive that is none is still compared', () => {
  expect(verdictOf('sheet.xlsx', { 'sheet.xlsx': 'no archive' })).toBe('different');
});

test('files that only one site has are found', () => {
  const { 'robots.txt': robots, ...rest } = SITE;
  const results = withSites(SITE, { ...rest, 'humans.txt': robots! }, compareSites);
  expect(differencesOf(results).map(({ path, verdict }) => [path, verdict])).toEqual([
    ['humans.txt', 'after'],
    ['robots.txt', 'before'],
  ]);
});

describe('assets', () => {
  const move = (from: string, to: string, contents = SITE[from]!) => {
    const { [from]: _gone, ...rest } = SITE;
    return withSites(SITE, { ...rest, [to]: contents }, compareSites);
  };

  test('of style may have another name', () => {
    const { files } = move('_astro/page.CCCC3333.css', '_astro/base.DDDD4444.css');
    expect(files.filter(({ verdict }) => verdict !== 'equal').map(({ verdict }) => verdict)).toEqual(['replaced']);
  });

  test('of style may not say something else', () => {
    const comparison = move('_astro/page.CCCC3333.css', '_astro/page.DDDD4444.css', '.card{color:blue}');
    expect(
      differencesOf(comparison)
        .map(({ verdict }) => verdict)
        .sort(),
    ).toEqual(['after', 'before']);
  });

  test('of script and search are counted and weighed', () => {
    const comparison = move('_astro/Search.AAAA1111.js', '_astro/Find.DDDD4444.js', 'let b=2;');
    expect(differencesOf(comparison)).toEqual([]);
    expect(comparison.weights.find(({ kind }) => kind.name === 'scripts')).toMatchObject({
      before: { files: 1, bytes: 34 },
      after: { files: 1, bytes: 8 },
      same: 0,
    });
  });
});

describe('the report', () => {
  test('shows the table, the weights, and each difference with its place', () => {
    const changes = {
      'index.html': pageOf({ text: 'Ask\u00a0first.' }),
      'events/fair.ics': 'BEGIN:VCALENDAR\r\nSUMMARY:Fain\r\nEND:VCALENDAR\r\n',
    };
    expect(formatComparison(compare(changes))).toMatchInlineSnapshot(`
      "               equal  equal after replacement  only inline code  only order of styles  different  only before  only after
      pages              0                        0                 0                     0          1            0           0
      calendars          0                        0                 0                     0          1            0           0
      contacts           1                        0                 0                     0          0            0           0
      CSV                1                        0                 0                     0          0            0           0
      JSON               1                        0                 0                     0          0            0           0
      feeds and XML      1                        0                 0                     0          0            0           0
      styles             1                        0                 0                     0          0            0           0
      texts              1                        0                 0                     0          0            0           0
      archives           1                        0                 0                     0          0            0           0
      other              1                        0                 0                     0          0            0           0
      search, only weighed: 1 in 4 bytes before, 1 in 4 bytes after; 1 the same but for names
      scripts, only weighed: 1 in 34 bytes before, 1 in 34 bytes after; 1 the same but for names

      events/fair.ics: different
        before BEGIN:VCALENDAR\\u{d}\\u{a}SUMMARY:Fair\\u{d}\\u{a}END:VCALENDAR\\u{d}\\u{a}
        after  BEGIN:VCALENDAR\\u{d}\\u{a}SUMMARY:Fain\\u{d}\\u{a}END:VCALENDAR\\u{d}\\u{a}
      index.html: different
        before ipt></head>\\u{a}<body><p class="card wide" title="A &amp; B">Ask first.</p><!-- end -->\\u{a}<astro-island uid="*" data-preact-is
        after  ipt></head>\\u{a}<body><p class="card wide" title="A &amp; B">Ask\\u{a0}first.</p><!-- end -->\\u{a}<astro-island uid="*" data-preact-is
      2 of 10 files differ."
    `);
  });

  test('stops after twenty differences and says how many there are', () => {
    const more = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`more/${index}.txt`, 'x']));
    const lines = formatComparison(compare(more)).split('\n');
    expect(lines.filter((line) => line.endsWith(': only after'))).toHaveLength(20);
    expect(lines.slice(-2)).toEqual(['… and 5 more', '25 of 35 files differ.']);
  });
});

describe('the command', () => {
  const run = (after: Files) => {
    const said: string[] = [];
    const code = withSites(SITE, after, (old, now) => main([old, now], (text) => said.push(text)));
    return { code, last: said.join('\n').split('\n').at(-1) };
  };

  test('ends with 0 where nothing differs and with 1 where something does', () => {
    expect(run(SITE)).toEqual({ code: 0, last: 'Nothing differs.' });
    expect(run({ ...SITE, 'robots.txt': '' })).toEqual({ code: 1, last: '1 of 10 files differ.' });
  });

  test.each([[['dist']], [['no-such-folder', 'no-such-folder']], [['a', 'b', 'c']]])('ends with 2 for %j', (args) => {
    const said: string[] = [];
    expect(main(args, (text) => said.push(text))).toBe(2);
    expect(said.join()).toContain('BEFORE AFTER');
  });
});
