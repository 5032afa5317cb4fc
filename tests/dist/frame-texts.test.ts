/** What a page in the frame of another site says, beside the open data, which the same build hands out. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { attr, elementsOf, parseHtml, textOf } from './dom.ts';
import { readSite, tags } from './site.ts';
import { SITES } from './sites.ts';

/** What whoever looks over a shoulder should not read above a page or in the code of another. */
const GIVEAWAYS =
  /trata\b|v[íi]ctim|ayuda|denunci|violen|abus|explot|rescat|esclav|traffick|victim|\bhelp|report|slave|rescue|tr[áa]fico|vítim|ajuda|socorr/i;
const FRAME = /^frame\/(?<locale>[\w-]+)\/(?<page>\w+)\/index\.html$/;
const digits = (text: string) => text.replace(/\D/g, '');

interface OpenData {
  records: { country: string; listing: string; channels: { value: string; shown: string; link: string | null }[] }[];
}

describe.each(SITES)('$name', (spec) => {
  const read = (file: string) => readFileSync(join(spec.dir, file), 'utf8');
  const files = globSync('frame/**/*', { cwd: spec.dir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(spec.dir).length + 1));
  const frames = files.map((file) => ({ file, ...(FRAME.exec(file)?.groups as { locale: string; page: string }) }));
  const numbers = frames.filter(({ page }) => page.length === 2);
  const dates = frames.filter(({ page }) => page.length > 2);
  const records = () => {
    const { data } = readSite(spec).campaign.paths;
    const [file = ''] = globSync(`${data}/*.json`, { cwd: spec.dir }).filter((one) => !one.includes('schema'));
    return (JSON.parse(read(file)) as OpenData).records;
  };

  test('has the same frames in each language, and nothing beside them', () => {
    expect(files.filter((file) => !FRAME.test(file))).toEqual([]);
    const byLocale = [...Map.groupBy(frames, ({ locale }) => locale).values()];
    expect(byLocale.length).toBeGreaterThan(1);
    for (const own of byLocale)
      expect(own.map(({ page }) => page).sort()).toEqual(byLocale[0]!.map((one) => one.page).sort());
  });

  test('calls no number that the open data of that country lack, and shows each as it is dialled there', () => {
    expect(numbers.length).toBeGreaterThan(5);
    const listed = Map.groupBy(
      records().filter(({ listing }) => listing === 'listed'),
      ({ country }) => country.toLowerCase(),
    );
    for (const { file, page } of numbers) {
      const channels = listed.get(page)?.flatMap((one) => one.channels) ?? [];
      const links = elementsOf(parseHtml(read(file))).filter(({ name }) => name === 'a');
      expect([file, links.length > 0]).toEqual([file, true]);
      for (const link of links) {
        expect([file, attr(link, 'target')]).toEqual([file, '_blank']);
        const [href, shown] = [attr(link, 'href') ?? '', textOf(link)];
        const found = channels.filter((one) => one.link === href);
        expect([file, href, found.length > 0]).toEqual([file, href, true]);
        expect(digits(shown)).not.toBe('');
        expect([file, found.some((one) => digits(one.shown) === digits(shown))]).toEqual([file, true]);
      }
    }
  });

  test('neither its address nor what a tab or a reader of the screen calls it gives away what it is for', () => {
    const giveaways = Object.values(readSite(spec).campaign.giveaways).flat();
    for (const { file } of frames) {
      const [title] = elementsOf(parseHtml(read(file))).filter(({ name }) => name === 'title');
      expect(`${file} ${textOf(title!)}`).not.toMatch(GIVEAWAYS);
      expect(giveaways.filter((one) => textOf(title!).toLowerCase().includes(one))).toEqual([]);
    }
    for (const page of readSite(spec).pages.filter(({ kind }) => kind === 'embeds'))
      for (const code of tags(page, 'pre')) expect(textOf(code)).not.toMatch(GIVEAWAYS);
  });

  test('says in the calendar that no activity is announced, exactly where none is to come', () => {
    const coming = globSync('**/*.ics', { cwd: spec.dir })
      .filter((file) => new RegExp(`^${readSite(spec).campaign.paths.activities}/\\d{4}/`).test(file))
      .filter(
        (file) =>
          (/BEGIN:VEVENT.*?DTSTART[^:]*:(\d{8})/s.exec(read(file))?.[1] ?? '') >= spec.today.replaceAll('-', ''),
      );
    for (const { file } of dates) {
      const main = /<h1>.*?<\/h1>\s*(<p>[^<]+<\/p>)?\s*<ol>/s.exec(read(file));
      expect([file, main !== null, main?.[1] !== undefined]).toEqual([file, true, coming.length === 0]);
    }
  });

  test('hands out code that is valid inside the page of somebody else', () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'off' } });
    for (const page of readSite(spec).pages.filter(({ kind }) => kind === 'embeds'))
      for (const code of tags(page, 'pre')) {
        const pasted = elementsOf(parseHtml(textOf(code)));
        expect(pasted.map(({ name }) => name)).toEqual(['iframe']);
        const host = `<!DOCTYPE html>\n<html lang="en"><head><title>x</title></head><body>${textOf(code)}</body></html>`;
        const { results } = validator.validateStringSync(host);
        expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
      }
  });
});
