/** The notices of libraries whose code goes to readers, as their licences ask. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { addedBy, bundleNotices, formatNotices, type Notice, noticeOf } from '../../../src/integrations/licences.ts';

describe('a bundle for browsers', () => {
  /** A small bundle, with the notices of what is in it. */
  async function bundleOf(code: string) {
    const notices: Notice[] = [];
    const entry = '\0entry';
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === 'entry' ? entry : null),
          load: (id) => (id === entry ? code : null),
        },
        bundleNotices((found) => notices.push(...found), '/*! here */\n'),
      ],
      build: { write: false, rolldownOptions: { input: 'entry' } },
    });
    const { output } = (Array.isArray(result) ? result[0] : result) as {
      output: { fileName: string; code?: string }[];
    };
    return { notices: notices.map(({ name }) => name), output };
  }

  test('is named with each library that is in it, and says where its notices are', async () => {
    const ical = resolve('node_modules/ical.js');
    const { notices, output } = await bundleOf(
      `import ICAL from ${JSON.stringify(ical)}; console.log(ICAL.parse(''));`,
    );
    expect(notices).toContain('ical.js');
    expect(output[0]?.code).toMatch(/^\/\*! here \*\/\n/);
    expect(output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.json'))).toEqual([]);
  });
});

describe('the notices', () => {
  test('name a library once, by its name, with its licence and where its source is', () => {
    const preact = { name: 'preact', version: '10.0.0', identifier: 'MIT', text: 'The MIT License\r\n\r\nCopyright' };
    const text = formatNotices([preact, { name: 'ical.js', version: '2.2.1', identifier: 'MPL-2.0' }, preact]);
    expect(text).toBe(
      `ical.js 2.2.1\nMPL-2.0\nhttps://www.npmjs.com/package/ical.js/v/2.2.1\n\n${'-'.repeat(72)}\n\npreact 10.0.0\nMIT\nhttps://www.npmjs.com/package/preact/v/10.0.0\n\nThe MIT License\n\nCopyright\n`,
    );
  });

  test('of a library that no bundle names hold its licence, also where that is a folder', () => {
    expect(noticeOf('pagefind')).toMatchObject({
      identifier: 'MIT',
      text: expect.stringContaining('Permission is hereby granted'),
    });
  });

  test('hold what bundlers add, without all that they are made of', () => {
    const [vite] = addedBy(['\0vite/preload-helper.js', '/a/node_modules/preact/dist/preact.mjs']);
    expect(vite).toMatchObject({ name: 'vite', text: expect.stringContaining('MIT License') });
    expect(vite!.text!.length).toBeLessThan(3000);
  });
});

test('every library that pages for readers import has a licence to show', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const shown = Object.keys(dependencies).filter((name) => existsSync(`node_modules/${name}`));
  expect(shown.filter((name) => !noticeOf(name).identifier)).toEqual([]);
});
