/** A lesson as one file: its plan, and what is read or printed of it. */
import { expect, test } from 'vitest';
import type { BuiltSite } from '../../../../src/integrations/offline/built-site.ts';
import { toOneLesson } from '../../../../src/integrations/offline/one-page.ts';
import { DATA } from './made-up-data.ts';

const page = (main: string, style = '') =>
  `<html><head><title>T</title><style>.all{}</style>${style}</head><body><main id="main">${main}</main></body></html>`;
const link = (href: string) => `<a href="${href}">x</a>`;
const PAGES: Record<string, string> = {
  '/class/one/': page(
    `<h1>Plan</h1>${['key/', 'slides/', 'sheet/'].map((name) => link(`/class/one/${name}`)).join('')}`,
  ),
  '/class/one/sheet/': page(
    `<h1>Sheet</h1><p id="n">${link('#n')}</p><p aria-labelledby="n">${link('/class/one/')}</p>`,
    '<style>@page{size:a4 landscape}</style>',
  ),
  '/class/one/key/': page('<h1>Key</h1>'),
  '/class/one/slides/': page('<h1 data-screen>Slides</h1>'),
  '/class/one/unlinked/': page('<h1>Unlinked</h1>'),
};
const site: BuiltSite = {
  page: (address) => PAGES[address] ?? '',
  file: () => new Uint8Array(),
  hasPage: (address) => address in PAGES,
  hasFile: () => false,
  pagesBelow: () => [],
};
const html = toOneLesson('/class/one/', { site, data: DATA });

test('its parts stand in the order in which its page leads to them, without what is shown on a screen', () => {
  expect(html.match(/<h[12]>[^<]*/g)).toEqual(['<h1>Plan', '<h2>Key', '<h2>Sheet']);
  expect(html).toContain('<a href="#part-1">x</a><span>x</span><a href="#part-2">x</a>');
});

test('its parts lead back to the plan, and their anchors are apart', () => {
  expect(html).toContain('<p id="part-2-n"><a href="#part-2-n">x</a></p>');
  expect(html).toContain('<p aria-labelledby="part-2-n"><a href="#main">x</a></p>');
});

test('each style is there once, and a part has paper of its own', () => {
  expect(html.match(/\.all\{\}/g)).toHaveLength(1);
  expect(html).toContain('<style>@page part-2{size:a4 landscape}</style><style>#part-2{page:part-2}</style>');
});
