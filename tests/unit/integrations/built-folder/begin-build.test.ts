/** What a build leaves behind at every way to end: the site before, whole, or the new one, whole. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginBuild, bringBack } from '../../../../src/integrations/built-folder/begin-build.ts';
import { MARK } from '../../../../src/integrations/built-folder/own-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'begin-build-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const begin = (out = 'dist') =>
  beginBuild(join(root, out), { root, contentDir: join(root, 'content'), home: '/home/nobody' });
const page = () => readFileSync(join(root, 'dist/index.html'), 'utf8');
const names = () =>
  readdirSync(root)
    .filter((name) => name !== '.astro')
    .sort();

describe('a build that ends well', () => {
  test('puts its site in place, with a mark that lets the next one replace it, and leaves nothing else', () => {
    buildOnce('first');
    buildOnce('second');
    expect(page()).toBe('second');
    expect(readdirSync(join(root, 'dist')).sort()).toEqual([MARK, 'index.html']);
    expect(names()).toEqual(['dist']);
  });

  test('shows nothing of its site before it is whole', () => {
    buildOnce('first');
    const build = begin();
    writeFileSync(join(build.site, 'index.html'), 'half of the sec');
    expect(page()).toBe('first');
    build.abandon();
  });

  test('keeps what Git knows of the folder', () => {
    write('dist/.git', 'gitdir: elsewhere');
    buildOnce('first');
    buildOnce('second');
    expect(readFileSync(join(root, 'dist/.git'), 'utf8')).toBe('gitdir: elsewhere');
  });

  test('writes into a folder of which not even the folder around it was there', () => {
    const build = begin('public_html/site');
    writeFileSync(join(build.site, 'index.html'), 'first');
    build.finish();
    expect(readdirSync(join(root, 'public_html'))).toEqual(['site']);
  });
});

describe('the site before stays whole', () => {
  test('where the build fails, and nothing of the build is left', () => {
    buildOnce('first');
    const build = begin();
    writeFileSync(join(build.site, 'index.html'), 'second');
    build.abandon();
    expect(page()).toBe('first');
    expect(names()).toEqual(['dist']);
  });

  test('where the new one cannot take its place', () => {
    buildOnce('first');
    const build = begin();
    rmSync(build.site, { recursive: true });
    mkdirSync(dirname(build.site), { recursive: true });
    expect(() => build.finish()).toThrow();
    build.abandon();
    expect(page()).toBe('first');
  });

  test('where somebody put a folder of their own there meanwhile', () => {
    const build = begin();
    write('dist/letter.txt', 'written by hand');
    expect(() => build.finish()).toThrow(expect.objectContaining({ reason: 'outNotOurs' }));
    build.abandon();
    expect(names()).toEqual(['dist']);
    expect(readFileSync(join(root, 'dist/letter.txt'), 'utf8')).toBe('written by hand');
  });

  test('where the build was killed while it wrote; the next one clears what is left', () => {
    buildOnce('first');
    write(`.dist.building/${MARK}`, '');
    write('.dist.building/site/index.html', 'half of the sec');
    expect(page()).toBe('first');
    buildOnce('third');
    expect(page()).toBe('third');
    expect(names()).toEqual(['dist']);
  });

  test.each([
    ['the next build', () => begin().abandon()],
    ['the server', () => bringBack(join(root, 'dist'), root)],
  ])('where the build was killed between the two renamings: %s brings it back, with what Git knows', (_case, next) => {
    write('dist/.git', 'gitdir: elsewhere');
    buildOnce('first');
    write(`.dist.building/${MARK}`, '');
    write('.dist.building/site/index.html', 'second');
    renameSync(join(root, 'dist'), join(root, '.dist.building/before'));
    renameSync(join(root, '.dist.building/before/.git'), join(root, '.dist.building/site/.git'));
    next();
    expect(page()).toBe('first');
    expect(existsSync(join(root, 'dist/.git'))).toBe(true);
  });
});

test('of two builds of a project only one works, whatever they write to', () => {
  const build = begin();
  expect(() => begin()).toThrow(expect.objectContaining({ reason: 'buildRuns' }));
  expect(() => begin('elsewhere')).toThrow(expect.objectContaining({ reason: 'buildRuns' }));
  build.abandon();
  begin('elsewhere').abandon();
});

test('a server that starts while a build works leaves the folder to it', () => {
  const build = begin();
  write('.dist.building/before/index.html', 'first');
  bringBack(join(root, 'dist'), root);
  expect(existsSync(join(root, 'dist'))).toBe(false);
  build.abandon();
});

test('a folder of somebody under the name where a build would work is not cleared', () => {
  write('.dist.building/letter.txt', 'written by hand');
  expect(() => begin()).toThrow(expect.objectContaining({ reason: 'outNotOurs' }));
  expect(existsSync(join(root, '.dist.building/letter.txt'))).toBe(true);
});

function buildOnce(text: string): void {
  const build = begin();
  writeFileSync(join(build.site, 'index.html'), text);
  build.finish();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
