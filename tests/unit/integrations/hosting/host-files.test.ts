import { describe, expect, test } from 'vitest';
import { typeOf } from '../../../../src/codes/media-types.ts';
import {
  apacheFile,
  caddyFile,
  headersFile,
  nginxFile,
  redirectsFile,
} from '../../../../src/integrations/hosting/host-files.ts';
import { FRAMED, FRAMING, HEADERS, headersOf, helpFolders } from '../../../../src/integrations/hosting/served.ts';
import { aCampaign } from '../../made-up.ts';

const moves = Array.from({ length: 2500 }, (_, place) => ({ from: `/s${place}/`, to: `/t${place}/` }));
const hosted = { host: 'site.example', base: '/', help: ['/ayuda/', '/en/ayuda/'], moves };

describe('the table', () => {
  test.each([
    ['html', 'text/html; charset=utf-8'],
    ['ics', 'text/calendar; charset=utf-8'],
    ['vcf', 'text/vcard; charset=utf-8'],
    ['csv', 'text/csv; charset=utf-8'],
    ['webmanifest', 'application/manifest+json; charset=utf-8'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['pf_index', 'application/octet-stream'],
    ['unheard-of', 'application/octet-stream'],
  ])('says what .%s is', (ending, type) => expect(typeOf(ending)).toBe(type));

  test('has help and messages of every language and of Easy Read', () => {
    const campaign = aCampaign();
    const folders = helpFolders(campaign);
    expect(folders).toHaveLength(campaign.languages.length * 4 + 1);
    expect(folders).toContain('/frame/');
    expect(folders.every((folder) => /^\/.+\/$/.test(folder))).toBe(true);
  });
});

test.each([
  ['./frame/es/pe/', /^frame-ancestors \*$/],
  ['./frame', /^frame-ancestors 'none'$/],
  ['./ayuda/frame/es/', /^frame-ancestors 'none'$/],
  ['./', /^frame-ancestors 'none'$/],
] as const)('who may frame %s', (path, policy) => {
  expect(headersOf(path)[FRAMING]).toMatch(policy);
  expect(Object.keys(headersOf(path))).toEqual(Object.keys(HEADERS));
});

describe('the file for', () => {
  test.each([
    ['nginx', nginxFile(hosted)],
    ['Caddy', caddyFile(hosted)],
    ['Apache', apacheFile(hosted)],
    ['Netlify and Cloudflare Pages', headersFile(hosted)],
  ])('%s has each header once, and no gap', (_name, text) => {
    for (const [name, value] of Object.entries(HEADERS)) {
      if (name !== FRAMING) expect(text.split(name)).toHaveLength(2);
      expect(text).toContain(value);
    }
    expect(text.split(FRAMED.policy)).toHaveLength(2);
    expect(text).not.toMatch(/undefined|null|\[object|NaN/);
  });

  test('Cloudflare Pages keeps to what that reads: 100 rules for headers, 2,000 addresses, then a folder', () => {
    expect(headersFile(hosted).match(/^\S/gm)!.length).toBeLessThanOrEqual(100);
    const rules = redirectsFile(hosted).trimEnd().split('\n');
    expect(rules).toHaveLength(2001);
    expect(rules.findIndex((rule) => rule.includes('*'))).toBe(2000);
    expect(rules.at(-1)).toBe('/.hosting/* / 301');
  });

  test('a site below a path says it in every rule', () => {
    const below = {
      ...hosted,
      base: '/30julio/',
      help: ['/30julio/ayuda/'],
      moves: [{ from: '/30julio/a/', to: '/30julio/b/' }],
    };
    const files = [headersFile(below), redirectsFile(below), nginxFile(below), caddyFile(below), apacheFile(below)];
    for (const text of files) {
      expect(text).toContain('/30julio/');
      expect(text).not.toMatch(/(?:^|[\s"^(|])\/(?:_astro|_\(|404|ayuda|a\/|b\/|\*|[.]hosting)/m);
    }
  });

  test('a server says the name that it serves', () => {
    expect([nginxFile(hosted), caddyFile(hosted)].every((text) => text.includes('site.example'))).toBe(true);
  });
});
