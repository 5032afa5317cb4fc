/** The things to carry away as the built site gives them out. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMS } from '../../src/codes/forms.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { createWords } from '../../src/i18n/words.ts';
import { attr, type Element, hasClass, textOf } from './dom.ts';
import { findOn, type Page, readSite, wholeLocales } from './site.ts';
import { SITES } from './sites.ts';

const linksIn = (elements: readonly Element[]) =>
  elements.flatMap((one) => attr(one, 'href') ?? attr(one, 'src') ?? []);

describe.each(SITES)('$name', (spec) => {
  const site = () => readSite(spec);
  const things = () => site().pages.filter(({ kind }) => kind === 'material');
  const filesOf = (page: Page) =>
    page.elements.filter((one) => one.name === 'a' && attr(one, 'download') !== undefined);
  /** Below the word for files of things, whatever it is in this country. */
  const isFile = (address: string) => {
    const { materials, files } = site().campaign.paths;
    return address.startsWith(`/${materials}/${files}/`);
  };

  test('has a page for everything to carry, in every language', () => {
    expect(things().length).toBeGreaterThan(0);
    const locales = new Set(things().map(({ locale }) => locale));
    expect([...locales].sort()).toEqual(wholeLocales(site()).sort());
  });

  test('offers only files that are there, each with its true weight', () => {
    const wrong = findOn(things(), (page) =>
      filesOf(page).flatMap((link) => {
        const href = attr(link, 'href') ?? '';
        if (!site().files.has(href)) return [`offers ${href}, which is not there`];
        const bytes = statSync(join(spec.dir, href)).size;
        const said = Number(
          textOf(link)
            .match(/\(([\d.,]+)\s*[kM]B\)/)?.[1]
            ?.replace(',', '.'),
        );
        const unit = /MB\)/.test(textOf(link)) ? 1_000_000 : 1000;
        const isTrue =
          Math.abs(said * unit - bytes) <= unit * (said < 10 ? 0.11 : 1.1) ||
          Math.abs(said * unit * 1.024 - bytes) <= unit * 1.1;
        return isTrue ? [] : [`says ${textOf(link)} of ${bytes} bytes`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('offers every file that it has: none is made for nobody', () => {
    const offered = new Set(site().pages.flatMap((page) => linksIn(page.elements)));
    const made = [...site().files].filter((file) => isFile(file) && /\.(pdf|png)$/.test(file));
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((file) => !offered.has(file))).toEqual([]);
  });

  test('names, for every sheet, all the sizes of its form', () => {
    const sizes = new Set(Object.values(FORMS).map(({ formats }) => formats.length));
    const withFiles = things().filter((page) => filesOf(page).length > 0);
    expect(withFiles.length).toBeGreaterThan(0);
    const wrong = findOn(withFiles, (page) => {
      const pdfs = filesOf(page).filter((link) => attr(link, 'href')?.endsWith('.pdf')).length;
      return pdfs === 0 || sizes.has(pdfs) ? [] : [`offers ${pdfs} sheets`];
    });
    expect(wrong).toEqual([]);
  });

  test('shows each thing with words for whoever does not see it, and where it goes and must not go', () => {
    const wrong = findOn(things(), (page) => {
      const pictures = page.elements.filter(({ name, attribs }) => name === 'img' && isFile(attribs.src ?? ''));
      const rows = page.elements.filter(({ name }) => name === 'dt' || name === 'th').length;
      return [
        ...pictures
          .filter((one) => (attr(one, 'alt') ?? '').length < 10)
          .map((one) => `${attr(one, 'src')} says nothing`),
        ...(rows >= 5 ? [] : [`has ${rows} rows of what it is for`]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('never says a number in a text to copy that its records do not have', () => {
    const known = new Set(
      [...site().services.values()].flatMap(({ channels }) =>
        channels.map(({ value, printed }) => (printed ?? value).replace(/\D/g, '')),
      ),
    );
    const wrong = findOn(things(), (page) =>
      page.elements
        .filter((element) => hasClass(element, 'text'))
        .flatMap((element) => textOf(element).match(/\d{3,}/g) ?? [])
        .filter((run) => !known.has(run)),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps its help pages quiet: no picture, no file and no way to share of these things, and no manifest', () => {
    const help = site().pages.filter(({ zone }) => zone === 'help');
    expect(help.length).toBeGreaterThan(20);
    const wrong = findOn(help, (page) => {
      const links = linksIn(page.elements.filter(({ name }) => ['img', 'a', 'link', 'source'].includes(name)));
      const pictures = page.elements.filter(({ name, attribs }) => name === 'img' && isFile(attribs.src ?? ''));
      const manifests = page.elements.filter((one) => one.name === 'link' && attr(one, 'rel') === 'manifest');
      const shares = page.elements.filter((one) => /^(sms|mailto|whatsapp):\?/.test(attr(one, 'href') ?? ''));
      return [...links.filter(isFile), ...[...pictures, ...manifests, ...shares].map(({ name }) => `has a ${name}`)];
    });
    expect(wrong).toEqual([]);
  });

  test('sends nobody from a thing to a help page by a link to share', () => {
    const help = site()
      .pages.filter(({ zone, kind }) => zone === 'help' && kind !== 'notFound')
      .map(({ path }) => path);
    const wrong = findOn(things(), (page) =>
      page.elements
        .map((one) => attr(one, 'href') ?? '')
        .filter((href) => /^(sms|mailto|whatsapp):/.test(href))
        .map((href) => decodeURIComponent(href))
        .filter((href) => help.some((path) => path.length > 1 && href.includes(path))),
    );
    expect(wrong).toEqual([]);
  });

  test('says on every page of a preview, and on none of a live site, that its things are drafts', () => {
    const isPreview = site().campaign.stage === 'preview';
    const wrong = findOn(things(), (page) => {
      const { languages, sourceLocale, stage } = site().campaign;
      const words = createWords({
        locale: page.locale,
        languages: languages as Language[],
        sourceLocale,
        stage,
        dictionaries: site().dictionaries,
      });
      const { text } = words.t('carry.draft');
      const isSaid = textOf(page.root.children).includes(text);
      return isSaid === isPreview ? [] : [isPreview ? 'does not say so' : 'says so'];
    });
    expect(wrong).toEqual([]);
  });

  test('draws every picture in at most 80 kB', () => {
    const pictures = [...site().files].filter((file) => isFile(file) && file.endsWith('.png'));
    expect(pictures.filter((file) => readFileSync(join(spec.dir, file)).length > 80_000)).toEqual([]);
  });

  test('answers for every code with a page of at most 5 kB', () => {
    const { materials, code } = site().campaign.paths;
    const pages = [...site().files].filter(
      (file) => file.startsWith(`/${materials}/${code}/`) && /\/\d{8}\/index\.html$/.test(file),
    );
    expect(pages.filter((file) => statSync(join(spec.dir, file)).size > 5000)).toEqual([]);
  });
});
