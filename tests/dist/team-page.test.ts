/** The page that says to the team what is left to do before a preview can be published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { teamPageOf } from '../../src/i18n/addresses.ts';
import { linksOf } from './links.ts';
import { readSite } from './site.ts';
import { COUNTRY, REAL } from './sites.ts';

test('a preview has it, with the commands of the list, kept from search engines', () => {
  const { campaign, files } = readSite(REAL);
  const address = teamPageOf(campaign);
  expect(files).toContain(address);
  const html = readFileSync(join(REAL.dir, address), 'utf8');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('npm run services:letters');
});

test('a published site has none', () => {
  const { campaign, files } = readSite(COUNTRY);
  expect(files).not.toContain(teamPageOf(campaign));
});

test('no page leads to it, nor does the site map', () => {
  const site = readSite(REAL);
  const address = teamPageOf(site.campaign);
  const leading = site.pages.filter((page) => linksOf(page).some(({ href }) => href.includes(address)));
  expect(leading.map(({ path }) => path)).toEqual([]);
  const maps = [...site.files].filter((path) => /sitemap|pagefind-entry/.test(path));
  expect(maps.filter((path) => readFileSync(join(REAL.dir, path), 'utf8').includes(address))).toEqual([]);
});
