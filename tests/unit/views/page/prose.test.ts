import { describe, expect, test } from 'vitest';
import type { Section } from '../../../../src/domain/page/sections.ts';
import { toAbout } from '../../../../src/views/about/front.ts';
import { toHome } from '../../../../src/views/page/home.ts';
import { type ProsePage, type ProseVersion, toProse } from '../../../../src/views/page/prose.ts';
import { aContext } from '../../made-up.ts';

const original = (id: string, harm: Section['harm']): Section => ({ id, harm, state: 'original', hash: `hash-${id}` });
const translation = (section: Section, state: Section['state']): Section => ({
  ...section,
  state,
  from: section.hash,
  hash: 'own',
});
const head = original('head', 'core');
const [safety, core] = [original('safety', 'safety'), original('core', 'core')];
const version = (title: string, ...sections: Section[]): ProseVersion => ({
  title,
  description: `Sobre ${title}.`,
  head: title === 'Hoja' ? head : translation(head, 'machine'),
  sections,
});
const page = (versions: Record<string, ProseVersion>): ProsePage => ({
  id: 'page',
  zone: 'campaign',
  order: 0,
  versions: new Map(Object.entries({ es: version('Hoja', safety, core), ...versions })),
});

describe('a page that the language does not have', () => {
  const prose = toProse(page({}), aContext({}, 'en'));

  test('shows the source, marked with its language, under a notice', () => {
    expect(prose.runs).toMatchObject([{ contentLocale: 'es', lang: 'es-PE', dir: 'ltr', ids: ['safety', 'core'] }]);
    expect(prose.runs[0]?.notice?.text).toBe(aContext().t('notice.standsIn', { language: 'Español' }).text);
  });

  test('has the title of the source, marked with its language', () => {
    expect(prose.title).toEqual({ text: 'Hoja', lang: 'es-PE' });
  });

  test('does not count as written in that language', () => {
    expect(prose.writtenIn).toEqual(['es']);
  });
});

describe('a page in a careful language', () => {
  const half = page({ qu: version('Raphi', translation(safety, 'machine'), translation(core, 'machine')) });

  test('shows each part in the language that may be shown, and marks what stands in', () => {
    const { runs } = toProse(half, aContext({}, 'qu'));
    expect(runs.map(({ contentLocale, ids, notice }) => [contentLocale, ids, notice !== null])).toEqual([
      ['es', ['safety'], true],
      ['qu', ['core'], false],
    ]);
  });

  test('has its own title once a part of it shows', () => {
    expect(toProse(half, aContext({}, 'qu')).title).toEqual({ text: 'Raphi' });
  });

  test('is written in that language once every part may be shown', () => {
    const whole = page({ qu: version('Raphi', translation(safety, 'reviewed'), translation(core, 'reviewed')) });
    expect(toProse(whole, aContext({}, 'qu')).writtenIn).toEqual(['es', 'qu']);
  });
});

describe('a head whose source has changed', () => {
  const stale = { ...translation(head, 'human'), from: 'before' };
  const versionOf = (title: string) => ({ ...version(title, translation(safety, 'reviewed')), head: stale });

  test('gives way to the source in a careful language, with its lang, while the text stays', () => {
    const { title, titleLocale, runs } = toProse(page({ qu: versionOf('Raphi') }), aContext({}, 'qu'));
    expect(title).toEqual({ text: 'Hoja', lang: 'es-PE' });
    expect(titleLocale).toBe('es');
    expect(runs[0]).toMatchObject({ contentLocale: 'qu', ids: ['safety'] });
  });

  test('shows in another language, which does not count as written any more', () => {
    const whole = { ...versionOf('Sheet'), sections: [translation(safety, 'human'), translation(core, 'human')] };
    const prose = toProse(page({ en: whole }), aContext({}, 'en'));
    expect(prose.title).toEqual({ text: 'Sheet' });
    expect(prose.writtenIn).toEqual(['es']);
  });
});

test('a part whose source has changed shows, is named, and does not count as written', () => {
  const stale = { ...translation(core, 'human'), from: 'before' };
  const prose = toProse(page({ en: version('Sheet', translation(safety, 'human'), stale) }), aContext({}, 'en'));
  expect(prose.runs.map(({ contentLocale, staleIds }) => [contentLocale, staleIds])).toEqual([['en', ['core']]]);
  expect(prose.writtenIn).toEqual(['es']);
});

describe('the first page', () => {
  test('says that the theme of the year is not known while it is not', () => {
    const context = aContext();
    const { label, theme } = toHome(page({}), context).day;
    expect(label).toEqual(context.t('home.themeUnknown', { year: '2027' }));
    expect(theme).toBeNull();
  });

  test('shows the theme in the language of the reader, or else in the source language', () => {
    const theme = { es: 'Lema', en: 'Theme' };
    const themeIn = (locale: string) => toHome(page({}), aContext({ campaign: { theme } }, locale)).day.theme?.text;
    expect(themeIn('en')).toContain('Theme');
    expect(themeIn('qu')).toContain('Lema');
  });

  test('describes the site as data only once it has an address', () => {
    expect(toHome(page({}), aContext()).about).toBeNull();
    const live = aContext({ campaign: { address: 'https://site.example' } });
    expect(toHome(page({}), live).about).toMatchObject({ url: 'https://site.example/', languages: ['es-PE'] });
  });
});

test('what nobody has told us about the site is shown as not set', () => {
  const context = aContext();
  const values = toAbout(page({}), context).settings.rows.map(({ value }) => value);
  expect(values.filter(({ text }) => text === context.t('settings.notSet').text)).toHaveLength(3);
});
