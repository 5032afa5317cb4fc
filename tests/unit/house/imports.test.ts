/** Reads every import under `src/` against the table of the house, so that data can only flow one way. */
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, readSource, type SourceFile } from './source-files.ts';

interface Layer {
  /** Layers that it may import, besides itself. */
  layers: readonly string[];
  /** Packages that it may import; absent where any is allowed. */
  packages?: readonly string[];
}

const PURE = ['domain', 'i18n'];
const SHOWN = ['views', ...PURE, 'islands', 'components', 'layouts', 'styles'];
const ANY_BUT_PAGES_AND_COMPONENTS = [
  'domain',
  'i18n',
  'schemas',
  'announce',
  'collections',
  'views',
  'outputs',
  'build-date',
  'check',
  'cli',
  'integrations',
];

/** Which folder of `src/` may import which. */
const LAYERS: Record<string, Layer> = {
  domain: { layers: [], packages: [] },
  // Phone numbers are grouped the way the standard says, which only that library knows.
  i18n: { layers: ['domain'], packages: ['libphonenumber-js/max'] },
  // The hash of a section is one line of Node's own.
  schemas: { layers: PURE, packages: ['astro/zod', 'node:crypto'] },
  collections: { layers: ['schemas', ...PURE] },
  // The rules of announcements, the same for the command and the page; the readers of files run in both.
  announce: {
    layers: ['schemas', ...PURE],
    packages: [
      'fflate',
      'ical.js',
      'papaparse',
      'read-excel-file/universal',
      'temporal-polyfill',
      'write-excel-file/universal',
    ],
  },
  // Every mistake in `content/`, for the build, the commands and the configuration.
  check: { layers: ['schemas', 'announce', ...PURE] },
  views: { layers: [...PURE, 'announce', 'build-date'], packages: [] },
  outputs: { layers: ['views', ...PURE] },
  components: { layers: SHOWN },
  layouts: { layers: SHOWN },
  islands: { layers: ['views', 'announce', ...PURE, 'schemas', 'outputs'] },
  pages: { layers: ['collections', 'views', 'outputs', 'layouts', 'components', 'islands', 'i18n', 'build-date'] },
  cli: { layers: ANY_BUT_PAGES_AND_COMPONENTS },
  integrations: { layers: ANY_BUT_PAGES_AND_COMPONENTS },
  'build-date': { layers: ['domain'], packages: [] },
  styles: { layers: [] },
};

/** Files that belong to the layer of another folder. */
const ELSEWHERE: Record<string, string> = { 'content.config.ts': 'collections', 'build-date.ts': 'build-date' };

const source = readSource();

test('every folder of src/ is in the table', () => {
  expect([...new Set(source.map(layerOf))].filter((layer) => !(layer in LAYERS))).toEqual([]);
});

test('no file imports what its layer may not', () => {
  expect(source.flatMap(findForbidden)).toEqual([]);
});

test('only collections and their configuration touch astro:content', () => {
  const files = source.filter(
    (file) => layerOf(file) !== 'collections' && importsOf(file).some((name) => name.startsWith('astro:content')),
  );
  expect(files.map(({ path }) => path)).toEqual([]);
});

test('no file collects files by pattern, which no table of imports can see', () => {
  expect(source.filter(({ text }) => text.includes('import.meta.glob')).map(({ path }) => path)).toEqual([]);
});

describe('the check itself finds', () => {
  test.each<[string, SourceFile]>([
    ['an upward import', { path: 'domain/x.ts', text: "import { t } from '../i18n/words.ts';" }],
    ['an import of types', { path: 'domain/x.ts', text: "import type { Words } from '../i18n/words.ts';" }],
    ['an export from elsewhere', { path: 'i18n/x.ts', text: "export { toLine } from '../views/line.ts';" }],
    ['a late import', { path: 'views/x.ts', text: "const load = () => import('../outputs/robots.ts');" }],
    [
      'an import by alias',
      { path: 'components/X.astro', text: "---\nimport { load } from '~/collections/site.ts';\n---\n<p />" },
    ],
    [
      'an import in a script of a page',
      { path: 'layouts/X.astro', text: "<p /><script>import '../cli/launch.mjs';</script>" },
    ],
    ['a package in a pure layer', { path: 'domain/x.ts', text: "import { parse } from 'yaml';" }],
    ['a page in a command', { path: 'cli/x.ts', text: "import '../pages/robots.txt.ts';" }],
  ])('%s', (_case, file) => expect(findForbidden(file)).toHaveLength(1));
});

function layerOf({ path }: Pick<SourceFile, 'path'>): string {
  return ELSEWHERE[path] ?? path.split('/')[0]!;
}

function findForbidden(file: SourceFile): string[] {
  const { layers, packages } = LAYERS[layerOf(file)]!;
  return importsOf(file).flatMap((name) => {
    const target = targetOf(name, file.path);
    const isAllowed =
      target === null
        ? !packages || packages.includes(name)
        : [layerOf(file), ...layers].includes(layerOf({ path: target }));
    return isAllowed ? [] : [`src/${file.path} imports ${name}`];
  });
}

/** The path below `src/` that an import names; null for a package. */
function targetOf(name: string, from: string): string | null {
  if (name.startsWith('~/')) return name.slice(2);
  return name.startsWith('.') ? posix.join(posix.dirname(from), name) : null;
}
