/** What a way into help says to call, somebody can call: the first number that it names is the first button below. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { viewContext } from '../../src/views/context.ts';
import { toSituation } from '../../src/views/help/situation.ts';
import { prepareCountry } from '../fixtures/country/prepare.ts';
import { siteOf } from './real-site.ts';

const made = mkdtempSync(join(tmpdir(), 'called-first-'));
afterAll(() => rmSync(made, { recursive: true }));
prepareCountry(made);

/** What looks like a number to call: three digits and more, save a year; not an age, hours or days. */
const NUMBERS = /\+?\d[\d -]*\d\d/g;

const pages = ['content', made].flatMap((dir) => {
  const site = siteOf(dir);
  return [...site.dictionaries.keys()].flatMap((locale) => {
    const context = viewContext(site, locale);
    return site.campaign.needs.map((need) => ({
      name: `${need.id} in ${locale} of ${site.campaign.country.code}`,
      view: toSituation(need, context),
    }));
  });
});

describe.each(pages)('$name', ({ view }) => {
  const { advice, points, urgent, named, first, cards } = view;
  const told = [advice, ...points.flatMap(({ steps }) => steps)];
  const links = told.flatMap(({ parts = [] }) => parts.filter(({ href }) => href?.startsWith('tel:')));
  const below = [...named, ...first.flatMap(({ dials }) => dials), ...cards.flatMap(({ dials }) => dials)];

  test('has the first number of its first words as the first button below', () => {
    const saying = advice.parts?.find(({ href }) => href?.startsWith('tel:'));
    if (saying) expect([...(urgent ?? []), ...below][0]).toMatchObject({ href: saying.href, shown: saying.text });
  });

  test('links each number that it says, and says each that it links', () => {
    const said = told.flatMap(({ text }) => text.match(NUMBERS) ?? []);
    expect(said).toEqual(links.map(({ text }) => text));
    for (const { text, href } of links) expect(href).toBe(`tel:${text.replace(/[ -]/g, '')}`);
  });
});
