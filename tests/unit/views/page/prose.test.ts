import { describe, expect, test } from 'vitest';
import type { Section } from '../../../../src/domain/page/sections.ts';
import type { PhraseKey } from '../../../../src/i18n/phrases.ts';
import { toAbout } from '../../../../src/views/about/front.ts';
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
    expect(prose.runs[0]?.notices).toEqual([aContext({}, 'en').t('notice.standsIn', { language: 'Español' })]);
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
    const said = (key: PhraseKey) => [aContext({}, 'qu').t(key, { language: 'Español' })];
    expect(runs.map(({ contentLocale, ids, notices }) => [contentLocale, ids, notices])).toEqual([
      ['es', ['safety'], said('notice.standsInUnreviewed')],
      ['qu', ['core'], said('notice.machine')],
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
  expect(prose.runs.map(({ ids, notices }) => [ids, notices])).toEqual([
    [['safety'], []],
    [['core'], [aContext({}, 'en').t('notice.stale', { language: 'English' })]],
  ]);
  expect(prose.writtenIn).toEqual(['es']);
});

describe.each(['preview', 'live'] as const)(
  'what a reader is told of the state of a text, in a site in %s',
  (stage) => {
    const english = aContext({ campaign: { stage } }, 'en');
    const said = (key: PhraseKey, language = 'English') => english.t(key, { language }).text;
    const shown = (versionIn: ProseVersion) => {
      const { headNotices, runs } = toProse(page({ en: versionIn }), english);
      return [headNotices, ...runs.map(({ notices }) => notices)].map((notices) => notices.map(({ text }) => text));
    };
    const reviewed = translation(head, 'reviewed');
    const stale = (section: Section) => ({ ...translation(section, 'human'), from: 'before' });

    test('is nothing where all of it was reviewed', () => {
      const sections = [translation(safety, 'reviewed'), translation(core, 'reviewed')];
      expect(shown({ ...version('Sheet', ...sections), head: reviewed })).toEqual([[], []]);
    });

    test('is said at the part that a machine made, and nowhere else', () => {
      const sections = [translation(safety, 'reviewed'), translation(core, 'machine')];
      expect(shown({ ...version('Sheet', ...sections), head: reviewed })).toEqual([[], [], [said('notice.machine')]]);
    });

    test('is that a part lags behind its original, or that a newer one stands in for it', () => {
      const sections = [stale(safety), stale(core)];
      expect(shown({ ...version('Sheet', ...sections), head: reviewed })).toEqual([
        [],
        [said('notice.standsInStale', 'Español')],
        [said('notice.stale')],
      ]);
    });

    test('is said of a title apart where it does not hold for the text below it', () => {
      const sections = [translation(safety, 'reviewed'), translation(core, 'reviewed')];
      const [ofTitle, ...ofText] = shown(version('Sheet', ...sections));
      expect(ofTitle?.[0]).toContain(said('notice.machine'));
      expect(ofText).toEqual([[]]);
    });
  },
);

test('one notice serves all parts that a machine made, and their title', () => {
  const prose = toProse(
    page({ en: version('Sheet', translation(safety, 'machine'), translation(core, 'machine')) }),
    aContext({}, 'en'),
  );
  expect([prose.headNotices, prose.runs.map(({ notices }) => notices.length)]).toEqual([[], [1]]);
});

test('in a published site the source stands in for what a machine made of a safety text, and says why', () => {
  const machine = version('Sheet', translation(safety, 'machine'), translation(core, 'human'));
  const context = aContext({ campaign: { stage: 'live' } }, 'en');
  const { runs } = toProse(page({ en: machine }), context);
  expect(runs.map(({ contentLocale, notices }) => [contentLocale, notices.map(({ text }) => text)])).toEqual([
    ['es', [context.t('notice.standsInUnreviewed', { language: 'Español' }).text]],
    ['en', []],
  ]);
});

test('what nobody has told us about the site is shown as not set', () => {
  const context = aContext();
  const values = toAbout(page({}), context).settings.rows.flatMap(({ values: own }) => own);
  expect(values.filter(({ text }) => text === context.t('settings.notSet').text)).toHaveLength(3);
});
