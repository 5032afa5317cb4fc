/** Whoever cannot see a sheet has it read aloud, and a machine that prints it asks for no font. */
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/i18n/languages.ts';
import { findIn, papers, readOf, sheets, site, unspaced } from './things.ts';

describe('every sheet', () => {
  test('says that it keeps to PDF/UA-1, in its head and in its marks', async () => {
    const found = await findIn(sheets, async (file) => {
      const { xml, isMarked, showsTitle } = await readOf(file);
      const isUa = xml.includes('<pdfuaid:part>1</pdfuaid:part>');
      return isUa && isMarked && showsTitle ? [] : ['is not PDF/UA'];
    });
    expect(found).toEqual([]);
  });

  test('has the title and the language of its words', async () => {
    const found = await findIn(sheets, async (file) => {
      const { title, language } = await readOf(file);
      const words = file.material.words[file.locale] ? file.locale : site.campaign.sourceLocale;
      const { lang } = languageOf(words, site.languages);
      const own = file.material.words[words]?.title;
      return title === own && lang.startsWith(language) && language !== '' ? [] : [`${title} (${language})`];
    });
    expect(found).toEqual([]);
  });

  test('has every font within', async () => {
    // A form has the same fonts in every size and language.
    const one = [...Map.groupBy(sheets, ({ material }) => material.id).values()].flatMap(([first]) => first ?? []);
    expect(await findIn(one, async (file) => (await readOf(file)).missingFonts())).toEqual([]);
  });

  test('has tags for whatever it says, and a heading first where it has one', async () => {
    const found = await findIn(papers, async (file) => {
      const { tags, aloud, pieces } = await readOf(file);
      const untagged = pieces
        .filter(({ isArtifact, id }) => !isArtifact && id === null)
        .map(({ text }) => `untagged: ${text}`);
      const head = file.printed.lines.slogan ?? file.printed.lines.heading;
      const isFirst = !head || unspaced(aloud).startsWith(unspaced(head));
      const hasHeading = !head || tags.includes('H1');
      return [...untagged, ...(isFirst && hasHeading ? [] : [`begins with ${aloud.slice(0, 30)}`])];
    });
    expect(found).toEqual([]);
  });

  test('is read in the order of its record, each line once', async () => {
    const found = await findIn(papers, async (file) => {
      const aloud = unspaced((await readOf(file)).aloud);
      const items = file.printed.items.map(({ text }) => unspaced(text));
      const places = items.map((text) => aloud.indexOf(text));
      const isInOrder = places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1));
      const twice = items.filter((text) => aloud.split(text).length > 2);
      return [...(isInOrder ? [] : ['is out of order']), ...twice.map((text) => `twice: ${text}`)];
    });
    expect(found).toEqual([]);
  });
});
