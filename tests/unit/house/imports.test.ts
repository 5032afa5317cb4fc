/**
 * Reads every import under `src/` against the plan of the house: between layers data flows one way; inside a layer the root
 * is below `text`, `service`, `page` and the subjects, which stay apart from each other; and no import leads round in a circle.
 */
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { needsTools } from '../../../src/launch/commands.mjs';
import { importsOf, readSource, runImportsOf, type SourceFile } from './source-files.ts';

interface Layer {
  /** Layers that it may import, besides itself. */
  layers: readonly string[];
  /** Layers of which it may import types alone, so that nothing of them runs with it. */
  types?: readonly string[];
  /** Packages that it may import; absent where any is allowed. */
  packages?: readonly string[];
}

const PURE = ['codes', 'domain', 'i18n'];
const SHOWN = ['views', ...PURE, 'islands', 'components', 'layouts', 'styles'];
/** What commands and the build both stand on; neither stands on the other. */
const BELOW_COMMANDS_AND_BUILD = [
  'codes',
  'domain',
  'i18n',
  'schemas',
  'hashes',
  'activity-intake',
  'collections',
  'views',
  'outputs',
  'build-date',
  'check',
  'launch',
];

/** Which folder of `src/` may import which. */
const LAYERS: Record<string, Layer> = {
  codes: { layers: [], packages: [] },
  // The types of records are those of their schemas.
  domain: { layers: ['codes'], types: ['schemas'], packages: [] },
  // How phone numbers are grouped and when the clocks of a zone change, only those libraries know.
  i18n: { layers: ['codes', 'domain'], types: ['schemas'], packages: ['libphonenumber-js/max', 'temporal-polyfill'] },
  schemas: { layers: ['codes'], packages: ['astro/zod'] },
  // A digest is Node's own.
  hashes: { layers: PURE, types: ['schemas'], packages: ['node:crypto'] },
  collections: { layers: ['schemas', 'hashes', ...PURE] },
  // The rules of announcements, the same for the command and the page; the readers of files run in both.
  'activity-intake': {
    layers: ['schemas', ...PURE],
    packages: ['fflate', 'papaparse', 'read-excel-file/universal', 'saxen', 'write-excel-file/universal', 'yaml'],
  },
  // Every mistake in `content/`, for the build, the commands and the configuration.
  check: { layers: ['schemas', 'hashes', 'activity-intake', ...PURE] },
  views: { layers: [...PURE, 'activity-intake', 'build-date'], packages: [] },
  outputs: { layers: ['views', ...PURE] },
  components: { layers: SHOWN },
  layouts: { layers: SHOWN },
  islands: { layers: ['views', 'activity-intake', ...PURE, 'outputs'] },
  pages: {
    layers: ['collections', 'views', 'outputs', 'layouts', 'components', 'islands', 'styles', 'i18n', 'build-date'],
  },
  // What starts a program runs before anything is installed: it needs Node alone.
  launch: { layers: [], packages: builtinModules.map((name) => `node:${name}`) },
  // The editing screen has the colours of the site.
  cli: { layers: [...BELOW_COMMANDS_AND_BUILD, 'styles'] },
  integrations: { layers: BELOW_COMMANDS_AND_BUILD },
  'build-date': { layers: ['codes', 'domain'], packages: [] },
  styles: { layers: [] },
};

/** Files that belong to the layer of another folder. */
const ELSEWHERE: Record<string, string> = { 'content.config.ts': 'collections', 'build-date.ts': 'build-date' };

/** Layers with rooms for subjects. */
const ROOMED = ['domain', 'schemas', 'hashes', 'views', 'outputs', 'components', 'islands', 'styles'];

/**
 * The floor of each room. A file may import from floors below its own, and from its own room; rooms of one floor stay apart.
 * The root of a layer is the ground. What a class prints is carried away too, so the classroom stands above the things to carry. The first page, Easy Read and the pages for frames show again what the subjects show, so they stand above them; the table of
 * content kinds knows every schema.
 */
const FLOORS: Record<string, number> = {
  text: 1,
  situations: 1,
  service: 2,
  page: 3,
  help: 4,
  finder: 4,
  search: 4,
  messages: 4,
  activities: 4,
  about: 4,
  materials: 4,
  results: 4,
  'open-data': 4,
  classroom: 5,
  home: 6,
  easy: 6,
  embeds: 6,
  kinds: 7,
};

const source = readSource();

test('every folder of src/ is in the table', () => {
  expect([...new Set(source.map(layerOf))].filter((layer) => !(layer in LAYERS))).toEqual([]);
});

test('no file imports what its layer may not', () => {
  expect(source.flatMap(findForbidden)).toEqual([]);
});

test('every room of a layer has a floor', () => {
  const rooms = source.map(roomOf).filter((room) => room !== null && room !== '');
  expect([...new Set(rooms)].filter((room) => !(room! in FLOORS))).toEqual([]);
});

test('inside a layer the root is below service, page and the subjects, and subjects stay apart', () => {
  expect(source.flatMap(findCrossings)).toEqual([]);
});

test('no imports lead round in a circle', () => {
  expect(findCircles(source)).toEqual([]);
});

test('only collections and their configuration touch astro:content', () => {
  const files = source.filter(
    (file) => layerOf(file) !== 'collections' && importsOf(file).some((name) => name.startsWith('astro:content')),
  );
  expect(files.map(({ path }) => path)).toEqual([]);
});

test('no island reaches the library of schemas', () => {
  const islands = source.filter((file) => layerOf(file) === 'islands').map(({ path }) => path);
  expect(islands.length).toBeGreaterThan(0);
  expect(wayTo(/^(astro\/)?zod/, islands, source)).toBeNull();
});

test('only commands that install development packages reach one, and the site none', () => {
  const development = new RegExp(`^(${Object.keys(manifest.devDependencies).join('|')})(/|$)`);
  const isCommand = (path: string) => /^cli\/[\w-]+\.ts$/.test(path);
  const paths = source.map(({ path }) => path).filter((path) => !path.startsWith('cli/') || isCommand(path));
  const lean = paths.filter((path) => !isCommand(path) || !needsTools(posix.basename(path, '.ts')));
  expect(wayTo(development, lean, source)).toBeNull();
  expect(wayTo(development, ['cli/spelling.ts'], source)).not.toBeNull();
});

test('no file collects files by pattern, which no table of imports can see', () => {
  expect(source.filter(({ text }) => text.includes('import.meta.glob')).map(({ path }) => path)).toEqual([]);
});

describe('the check itself finds', () => {
  test.each<[string, SourceFile]>([
    ['an upward import', { path: 'domain/x.ts', text: "import { t } from '../i18n/words.ts';" }],
    ['an import of types', { path: 'domain/x.ts', text: "import type { Words } from '../i18n/words.ts';" }],
    ['an export from elsewhere', { path: 'i18n/x.ts', text: "export { toLine } from '../views/service.ts';" }],
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
    ['a value of a schema in the domain', { path: 'domain/x.ts', text: "import { name } from '../schemas/parts.ts';" }],
    [
      'a type of a schema by an import that runs',
      { path: 'domain/x.ts', text: "import { type Name } from '../schemas/parts.ts';" },
    ],
    [
      'the domain in a schema',
      { path: 'schemas/x.ts', text: "import type { Section } from '../domain/page/sections.ts';" },
    ],
    ['a page in a command', { path: 'cli/x.ts', text: "import '../pages/robots.txt.ts';" }],
  ])('%s', (_case, file) => expect(findForbidden(file)).toHaveLength(1));

  test('no fault in a type of a schema in the domain', () => {
    const text = "import type { Name } from '../schemas/parts.ts';\nexport type { Name } from '../schemas/parts.ts';";
    expect(findForbidden({ path: 'domain/x.ts', text })).toEqual([]);
  });

  test('the way from an island to the library of schemas, but for types', () => {
    const files = [
      { path: 'islands/A.tsx', text: "import { b } from '../views/b.ts';" },
      { path: 'views/b.ts', text: "import type { C } from '../schemas/c.ts';" },
      { path: 'schemas/c.ts', text: "import { z } from 'astro/zod';" },
    ];
    expect(wayTo(/^astro\/zod/, ['islands/A.tsx'], files)).toBeNull();
    const runs = files.map((file) => ({ ...file, text: file.text.replace('import type', 'import') }));
    expect(wayTo(/^astro\/zod/, ['islands/A.tsx'], runs)).toBe('islands/A.tsx → views/b.ts → schemas/c.ts → astro/zod');
  });

  test.each<[string, string, string]>([
    ['a subject in another', 'views/help/x.ts', '../messages/offer.ts'],
    ['a subject in a page', 'views/page/x.ts', '../help/front.ts'],
    ['a page in a service', 'components/service/X.astro', '../page/Prose.astro'],
    ['a service in the root', 'domain/x.ts', './service/service.ts'],
    ['Easy Read in a subject', 'views/about/x.ts', '~/views/easy/edition.ts'],
  ])('%s', (_case, path, name) => {
    expect(findCrossings({ path, text: `---\nimport '${name}';\n---` })).toHaveLength(1);
  });

  test.each<[string, string, string]>([
    ['a service on a page', 'views/page/x.ts', '../service/dial.ts'],
    ['a page in a subject', 'components/help/X.astro', '../page/Prose.astro'],
    ['a file of the same room', 'views/help/x.ts', './front.ts'],
    ['a subject of another layer', 'outputs/activities/x.ts', '../../views/help/front.ts'],
  ])('no fault in %s', (_case, path, name) => {
    expect(findCrossings({ path, text: `---\nimport '${name}';\n---` })).toEqual([]);
  });

  test('a circle, also one of types, and names all of it', () => {
    const files = [
      { path: 'domain/a.ts', text: "import type { B } from './b.ts';" },
      { path: 'domain/b.ts', text: "export { c } from './c.ts';" },
      { path: 'domain/c.ts', text: "import { a } from './a.ts';" },
      { path: 'domain/d.ts', text: "import { a } from './a.ts';" },
    ];
    expect(findCircles(files)).toEqual(['domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts']);
  });
});

function layerOf({ path }: Pick<SourceFile, 'path'>): string {
  return ELSEWHERE[path] ?? path.split('/')[0]!;
}

function findForbidden(file: SourceFile): string[] {
  const { layers, types = [], packages } = LAYERS[layerOf(file)]!;
  const running = types.length > 0 ? runImportsOf(file) : [];
  return importsOf(file).flatMap((name) => {
    const target = targetOf(name, file.path);
    const here = [layerOf(file), ...layers, ...(running.includes(name) ? [] : types)];
    const isAllowed = target === null ? !packages || packages.includes(name) : here.includes(layerOf({ path: target }));
    return isAllowed ? [] : [`src/${file.path} imports ${name}`];
  });
}

/** The path below `src/` that an import names; null for a package. */
function targetOf(name: string, from: string): string | null {
  if (name.startsWith('~/')) return name.slice(2);
  return name.startsWith('.') ? posix.join(posix.dirname(from), name) : null;
}

/** The room of a layer that a file stands in: `''` for the layer's root, `null` where the layer has no rooms. */
function roomOf({ path }: Pick<SourceFile, 'path'>): string | null {
  const [layer, ...rest] = path.split('/');
  if (!ROOMED.includes(layer!)) return null;
  return rest.length > 1 ? rest[0]! : '';
}

function findCrossings(file: SourceFile): string[] {
  const room = roomOf(file);
  if (room === null) return [];
  return importsOf(file).flatMap((name) => {
    const target = targetOf(name, file.path);
    if (target === null || layerOf({ path: target }) !== layerOf(file)) return [];
    const other = roomOf({ path: target })!;
    const isAllowed = other === room || (FLOORS[other] ?? 0) < (FLOORS[room] ?? 0);
    return isAllowed ? [] : [`src/${file.path} imports ${name}`];
  });
}

/** The imports by which some files reach a package when they run; `null` where none does. */
function wayTo(wanted: RegExp, starts: readonly string[], files: readonly SourceFile[]): string | null {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set(starts);
  const ways = starts.map((path) => [path]);
  for (const way of ways) {
    const file = byPath.get(way.at(-1)!);
    for (const name of file ? runImportsOf(file) : []) {
      const next = targetOf(name, file!.path);
      if (next === null && wanted.test(name)) return [...way, name].join(' → ');
      if (next === null || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}

/** Every circle of imports, once, from its first file by name. */
function findCircles(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const ways = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap((name) => {
        const target = targetOf(name, file.path);
        return target !== null && known.has(target) ? [target] : [];
      }),
    ]),
  );
  const done = new Set<string>();
  const circles = new Set<string>();
  const walk = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const circle = trail.slice(start);
      const first = circle.indexOf([...circle].sort()[0]!);
      const turned = [...circle.slice(first), ...circle.slice(0, first)];
      circles.add([...turned, turned[0]].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of ways.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return [...circles].sort();
}
