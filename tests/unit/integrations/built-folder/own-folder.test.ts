/** A build replaces its output folder whole, so it must be sure that nothing in it is anybody's. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findOwnFolder, MARK } from '../../../../src/integrations/built-folder/own-folder.ts';

const base = realpathSync(mkdtempSync(join(tmpdir(), 'own-folder-')));
afterAll(() => rmSync(base, { recursive: true }));

const root = join(base, 'work/project');
const home = join(base, 'home/person');
const around = { root, contentDir: join(root, 'content-xx'), home };
for (const path of ['work/project/src/pages', 'work/project/content-xx', 'work/empty', 'home/person'])
  mkdirSync(join(base, path), { recursive: true });
write('work/project/package.json');
write('work/foreign/letter.txt');
write(`work/ours/${MARK}`);
write('work/ours/index.html');
write('work/pages-branch/.git/HEAD');
symlinkSync(join(base, 'work/ours'), join(base, 'work/link-to-ours'));
symlinkSync(join(base, 'work/foreign'), join(base, 'work/link-to-foreign'));
symlinkSync(join(root, 'src'), join(base, 'work/link-to-src'));
symlinkSync(join(base, 'work/nowhere'), join(base, 'work/link-to-nothing'));
symlinkSync(base, join(root, 'link-above'));

describe('a build may replace', () => {
  test.each([
    ['a folder that is not there', 'work/project/dist', 'work/project/dist'],
    ['one in a folder that is not there either', 'work/new/site', 'work/new/site'],
    ['an empty one', 'work/empty', 'work/empty'],
    ['one that a build has made', 'work/ours', 'work/ours'],
    ['one that a build has made, behind a link', 'work/link-to-ours', 'work/ours'],
    ['one in which only Git has something', 'work/pages-branch', 'work/pages-branch'],
    ['one below the folder for what is made by the way', 'work/project/.cache/again', 'work/project/.cache/again'],
  ])('%s', (_case, out, folder) => {
    expect(findOwnFolder(join(base, out), around)).toBe(join(base, folder));
  });
});

describe('a build refuses', () => {
  test.each([
    ['a folder with something that no build has made', 'work/foreign', 'outNotOurs'],
    ['such a folder behind a link', 'work/link-to-foreign', 'outNotOurs'],
    ['the project', 'work/project', 'outUnfit'],
    ['the project, with a slash and a detour', 'work/project/src/../', 'outUnfit'],
    ['what holds the project', 'work', 'outUnfit'],
    ['what holds the project, behind a link', 'work/project/link-above', 'outUnfit'],
    ['the content', 'work/project/content-xx', 'outUnfit'],
    ['a folder in the content', 'work/project/content-xx/site', 'outUnfit'],
    ['the sources', 'work/project/src', 'outUnfit'],
    ['a new folder in the sources, behind a link', 'work/link-to-src/site', 'outUnfit'],
    ['the packages', 'work/project/node_modules', 'outUnfit'],
    ['what Git keeps', 'work/project/.git/site', 'outUnfit'],
    ['the folder for what is made by the way', 'work/project/.cache', 'outUnfit'],
    ['a folder in a site', 'work/ours/new/site', 'outUnfit'],
    ['home, though it is empty', 'home/person', 'outUnfit'],
    ['everything', '/', 'outUnfit'],
    ['a file', 'work/project/package.json', 'outUnfit'],
    ['a link to nothing', 'work/link-to-nothing', 'outUnfit'],
  ])('%s', (_case, out, reason) => {
    expect(() => findOwnFolder(out === '/' ? out : join(base, out), around)).toThrow(
      expect.objectContaining({ reason }),
    );
  });

  test('the project also where the mark of a build stands in it', () => {
    write(`work/project/${MARK}`);
    expect(() => findOwnFolder(root, around)).toThrow(expect.objectContaining({ reason: 'outUnfit' }));
  });

  test('and takes nothing away', () => {
    expect(readFileSync(join(base, 'work/foreign/letter.txt'), 'utf8')).toBe('written by hand');
    expect(existsSync(join(base, 'work/project/package.json'))).toBe(true);
  });
});

function write(path: string): void {
  mkdirSync(dirname(join(base, path)), { recursive: true });
  writeFileSync(join(base, path), 'written by hand');
}
