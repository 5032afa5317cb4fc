import { expect, test } from 'vitest';
import type { Section } from '../../../../src/domain/page/sections.ts';
import type { ProsePage } from '../../../../src/views/page/prose.ts';
import { toSearch } from '../../../../src/views/search/search.ts';
import { aCampaign, aContext, translated } from '../../made-up.ts';

const { languages } = aCampaign();
const section: Section = { id: 'one', harm: 'core', state: 'original', hash: 'hash' };
const written = (state: Section['state']): ProsePage['versions'] extends ReadonlyMap<string, infer V> ? V : never => {
  const own = { ...section, state, ...(state === 'original' ? {} : { from: 'hash' }) };
  return { title: 'Hoja', description: 'Una hoja.', head: { ...own, id: 'head' }, sections: [own] };
};
const page: ProsePage = {
  id: 'page',
  zone: 'campaign',
  order: 0,
  versions: new Map([
    ['es', written('original')],
    ['qu', written('reviewed')],
  ]),
};

const bundlesFor = (locale: string, fallback: string[] = ['es']) => {
  const own = languages.map((language) => (language.locale === locale ? { ...language, fallback } : language));
  const context = aContext({ campaign: { languages: own }, words: { en: translated('machine') } }, locale);
  return toSearch([page], context).data.bundles;
};

test('the search asks the reader’s own language first, whichever the site lists first', () => {
  expect(bundlesFor('qu')).toEqual([
    { path: '/pagefind/qu/', lang: null },
    { path: '/pagefind/es/', lang: 'es-PE' },
  ]);
  expect(bundlesFor('es')).toEqual([{ path: '/pagefind/es/', lang: null }]);
});

test('the languages that stand in come in their own order, each marked', () => {
  expect(bundlesFor('qu', ['en', 'es']).map(({ lang }) => lang)).toEqual([null, 'en', 'es-PE']);
});

test('a language in which nothing is written is not asked', () => {
  expect(bundlesFor('ar')).toEqual([{ path: '/pagefind/es/', lang: 'es-PE' }]);
});
