import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fc, test as property } from '@fast-check/vitest';
import { afterAll, expect, test } from 'vitest';
import { pathInside } from '../../../../src/check/source/inside.ts';
import { isSlug } from '../../../../src/codes/slug.ts';
import { isPageAddress } from '../../../../src/domain/redirects.ts';
import { tries } from '../../../tries.ts';

const dir = mkdtempSync(join(tmpdir(), 'inside-'));
mkdirSync(join(dir, 'pages'));
writeFileSync(join(dir, 'pages/a.mdx'), '');
symlinkSync(tmpdir(), join(dir, 'out'));
symlinkSync(join(tmpdir(), 'nothing-there'), join(dir, 'gone.mdx'));
symlinkSync(join(dir, 'pages'), join(dir, 'same'));
/** A folder without links. */
const plain = join(dir, 'pages');
afterAll(() => rmSync(dir, { recursive: true }));

test.each(['pages/a.mdx', 'pages/new.mdx', 'new/folder/of/its/own.mdx', 'same/b.mdx'])('%s lies inside', (file) => {
  expect(pathInside(dir, file)).toBe(join(dir, file));
});

test.each([
  ['a step up', '../x.mdx'],
  ['a step up further on', 'pages/../../x.mdx'],
  ['the folder itself', '.'],
  ['nothing', ''],
  ['a path from the root', '/etc/hostname'],
  ['a path of Windows', 'C:/x.mdx'],
  ['a backslash', 'pages\\..\\..\\x.mdx'],
  ['a sign that ends a name', 'pages/a\u0000.mdx'],
  ['a folder without a name', 'pages//a.mdx'],
  ['a link to a folder elsewhere', 'out/x.mdx'],
  ['a link to nothing', 'gone.mdx'],
])('%s does not lie inside', (_case, file) => {
  expect(pathInside(dir, file)).toBeNull();
});

/** Names as somebody would choose them who wants to get out. */
const part = fc.oneof(
  fc.constantFrom('..', '.', '', '...', '%2e%2e', '..%2f', '~', 'CON', 'a', 'pages', '\u2024\u2024', '..\\..', 'out'),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const hostile = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'));

property.prop([hostile], { numRuns: tries(500) })('whatever the name, what lies inside is below the folder', (file) => {
  const path = pathInside(dir, file);
  if (path !== null) expect(relative(resolve(dir), resolve(path))).not.toMatch(/^\.\.(?:\/|$)|^$/);
});

property.prop([hostile], { numRuns: tries(500) })('a code is one name and never a way', (name) => {
  if (isSlug(name)) expect(pathInside(plain, name)).not.toBeNull();
  if (/[./\\%\s\p{C}]/u.test(name)) expect(isSlug(name)).toBe(false);
});

property.prop([hostile], { numRuns: tries(500) })(
  'the address of a page leads to no other place than it says',
  (name) => {
    const address = `/${name}/`;
    if (!isPageAddress(address)) return;
    expect(new URL(address, 'https://site.test').href).toBe(`https://site.test${address}`);
    expect(pathInside(plain, `${address.slice(1)}index.html`)).not.toBeNull();
  },
);
