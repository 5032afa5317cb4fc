// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts are code that the reader is given.

/** Phrases and code, both ways: the code asks for no phrase that is not there, and for every one that is. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { askedKeys } from '../../../src/check/read/phrases.ts';
import { typesOf } from '../../../src/integrations/phrase-types.ts';
import { type Asked, askedPhrases } from './asked-phrases.ts';
import { readSource } from './source-files.ts';

/** Where the types of the phrases stand for these tests, whether or not Astro has written them. */
const TYPES = 'src/phrases.d.ts';

const KEYS = askedKeys();

/** A whole path, as the compiler writes them. */
const asPath = (file: string) => resolve(file).replaceAll('\\', '/');

describe('a phrase that nothing asks for', () => {
  const { keys, open } = askedInSource();

  test('is not in the strings', () => {
    expect(KEYS.filter((key) => !keys.has(key)).map(placeOf)).toEqual([]);
  });

  test('cannot hide behind a template that may ask for anything', () => {
    expect(open).toEqual([]);
  });
});

describe('the reader of the code finds', () => {
  test.each([
    ['a key that stands whole', "t('help.title');", ['help.title']],
    ['a key in a list', "const all = ['a.one', 'a.two'] as const;", ['a.one', 'a.two']],
    ['each key of a template', "type T = 'x' | 'y'; (one: T, two: T) => `a.${one}-${two}`;", ['a.x-x', 'a.y-x']],
    ['a template in a function for some texts', "<N extends 'x'>(name: N) => `a.${name}`;", ['a.x']],
    ['a key whose beginning varies', "(name: 'a' | 'b') => `${name}.x`;", ['a.x', 'b.x']],
    ['a template with what may not be there', "(name?: 'x') => `a.${name}`;", ['a.x']],
  ])('%s', (_case, code, found) => {
    const { keys, open } = askedIn(code);
    expect(found.filter((key) => !keys.has(key))).toEqual([]);
    expect(open).toEqual([]);
  });

  test('no key that a template cannot become', () => {
    expect([...askedIn("(name: 'x') => `a.${name}`;").keys]).not.toContain('a.y');
  });

  test('a template that may become anything', () => {
    expect(askedIn('(name: string) => `a.${name}`;').open).toEqual([{ path: 'asks.ts', code: '`a.${name}`' }]);
  });
});

describe('where a phrase is taken away, the compiler names', () => {
  test.each([
    ['who asks for it by its whole key', 'help.title', "t('help.title');"],
    ['who asks for it by a template', 'topic.emergency', 't(`topic.${topic}`);'],
  ])('%s', (_case, key, code) => {
    expect(errorsWithout(key, code)).toEqual([expect.stringContaining(key)]);
    expect(errorsWithout('site.name', code)).toEqual([]);
  });
});

test('no Astro file asks for a phrase, since the reader sees none of them', () => {
  const asks = readSource().filter(({ path, text }) => path.endsWith('.astro') && /\b(?:t|plain|phrase)\(/.test(text));
  expect(asks.map(({ path }) => path)).toEqual([]);
});

/** What the code of the site asks for, by the compiler's own settings for it. */
function askedInSource(): Asked {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const files = globSync('src/**/*.{ts,tsx}').map(asPath);
  const host = hostWith(new Map([[asPath(TYPES), typesOf(KEYS)]]), options);
  return askedPhrases(ts.createProgram([asPath(TYPES), ...files], options, host), (path) => files.includes(path));
}

/** What a piece of code asks for. */
function askedIn(code: string): Asked {
  const file = ts.createSourceFile('asks.ts', code, ts.ScriptTarget.Latest, true);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name) => (name === 'asks.ts' ? file : undefined),
  };
  return askedPhrases(ts.createProgram(['asks.ts'], { noLib: true, strict: true }, host), (path) => path === 'asks.ts');
}

/** A phrase with where it stands in the strings: `help.title: content/strings/es.yaml:12`. */
function placeOf(key: string): string {
  const places = globSync('content/strings/*.yaml').flatMap((path) => {
    const line = readFileSync(path, 'utf8')
      .split('\n')
      .findIndex((text) => text.startsWith(`  ${key}:`));
    return line < 0 ? [] : `${path}:${line + 1}`;
  });
  return `${key}: ${places.join(', ')}`;
}

/** What the compiler says of a piece of code once the list of keys lacks one. */
function errorsWithout(key: string, code: string): string[] {
  const texts = new Map([
    [asPath(TYPES), typesOf(KEYS.filter((one) => one !== key))],
    [
      asPath('src/asks.ts'),
      `import type { Topic } from './codes/service.ts';
import type { PhraseKey } from './i18n/phrases.ts';
declare const topic: Topic;
declare function t(key: PhraseKey): void;
${code}`,
    ],
  ]);
  const options: ts.CompilerOptions = {
    lib: ['lib.es5.d.ts'],
    types: [],
    strict: true,
    allowImportingTsExtensions: true,
  };
  const program = ts.createProgram([...texts.keys()], { ...options, noEmit: true }, hostWith(texts, options));
  const asks = program.getSourceFile(asPath('src/asks.ts'));
  return program
    .getSemanticDiagnostics(asks)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

/** The files of the project, and some that are only in these texts. */
function hostWith(texts: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? getSourceFile(name, target, ...rest) : ts.createSourceFile(name, text, target, true);
  };
  return host;
}
