import { buildDate } from '../../src/build-date.ts';
import type { SiteSpec } from './site.ts';

const BUILD = 'npm test -- --only build,fixture,dist';

/** The real site: a preview, without an address. */
export const REAL: SiteSpec = {
  name: 'the site',
  dir: process.env.DIST ?? 'dist',
  contentDir: process.env.DIST_CONTENT ?? 'content',
  today: buildDate,
  build: BUILD,
};

/** The made-up country: live, with an address, one language from right to left, one that is careful. */
export const COUNTRY: SiteSpec = {
  name: 'the made-up country',
  dir: process.env.DIST_COUNTRY ?? 'dist-fixture',
  contentDir: process.env.DIST_COUNTRY_CONTENT ?? '.cache/fixture-country',
  today: '2027-07-01',
  build: BUILD,
};

/** The same, published by parts: what nobody has read or confirmed is left out. */
export const PARTS: SiteSpec = {
  name: 'the made-up country by parts',
  dir: process.env.DIST_PARTS ?? '.cache/dist-parts',
  contentDir: process.env.DIST_PARTS_CONTENT ?? '.cache/parts-country',
  build: 'npm test -- --all --only build,fixture,parts,dist',
  today: '2027-07-01',
};

/** The same, whole, at an address with a path. */
export const PATH: SiteSpec = {
  name: 'the made-up country below a path',
  dir: process.env.DIST_PATH ?? '.cache/dist-path',
  contentDir: process.env.DIST_PATH_CONTENT ?? '.cache/path-country',
  build: 'npm test -- --all --only build,fixture,path,dist',
  today: '2027-07-01',
};

export const SITES: readonly SiteSpec[] = [REAL, COUNTRY];
