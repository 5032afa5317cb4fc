import { describe, expect, test } from 'vitest';
import { viewContext } from '../../../src/views/context.ts';
import { toEasyRegion, toEasyService, toEasySituation } from '../../../src/views/easy/help.ts';
import { leavesEdition } from '../../../src/views/leaves.ts';
import { linkTo } from '../../../src/views/link-to.ts';
import { aSite, type Parts } from '../made-up.ts';

const north = {
  code: 'QM-N',
  name: { text: 'Norte', lang: 'es' },
  slug: 'norte',
  capital: null,
  shape: 'QM-N',
  borders: ['ES'],
};
const site = aSite({ easyPages: ['easy/home', 'easy/help'], regions: [north] });
const [whole, easy] = (['whole', 'easy'] as const).map((edition) => viewContext(site, 'es', edition));

describe('a link in Easy Read', () => {
  test('says that it leads out where the page is not in it', () => {
    expect(leavesEdition('spoken', easy!)).toEqual(easy!.t('easy.leaves'));
    expect(leavesEdition('spoken', whole!)).toBeNull();
  });

  test('says nothing where the page is in it', () => {
    expect(linkTo('help', easy!.t('nav.help'), easy!)).toEqual({ href: '/p-easy/p-help/', label: easy!.t('nav.help') });
    expect(leavesEdition('service', easy!, { service: 'advice' })).toBeNull();
    expect(leavesEdition('service', easy!, { service: 'abroad' })).not.toBeNull();
  });
});

describe('a link from a language with few words', () => {
  test.each<[string, Parts['ownTexts'], object]>([
    ['that has the page', { ar: ['pages/law'] }, { href: '/ar/p-about/p-law/' }],
    [
      'that lacks it, marked also in its direction',
      {},
      { href: '/p-about/p-law/', hreflang: 'es-PE', leaves: { text: 'Español', lang: 'es-PE', dir: 'ltr' } },
    ],
  ])('says in which other one it opens: %s', (_case, ownTexts = {}, link) => {
    const label = { text: 'x' };
    expect(linkTo('law', label, viewContext(aSite({ ownTexts }), 'ar'))).toEqual({ ...link, label });
  });

  test('says so in no more words where its own are in that one', () => {
    expect(linkTo('law', { text: 'x', lang: 'es-PE' }, viewContext(site, 'ar'))).not.toHaveProperty('leaves');
  });
});

/** Links and cards of a view that lead to whole pages and do not say so. */
function silent(view: unknown, own: string): string[] {
  if (typeof view !== 'object' || view === null) return [];
  const { href, leaves, label, name } = view as { href?: unknown; leaves?: unknown; label?: unknown; name?: unknown };
  const isWay = typeof href === 'string' && href.startsWith('/') && (label !== undefined || name !== undefined);
  const found = isWay && !href.startsWith(own) && !leaves ? [href] : [];
  return [
    ...found,
    ...Object.entries(view).flatMap(([key, inner]) => (OUTSIDE.includes(key) ? [] : silent(inner, own))),
  ];
}

/** What stands around the page, the way to the whole page, and what a notice names instead. */
const OUTSIDE = ['frame', 'head', 'notice', 'dials'];

test('no link of a page of help in Easy Read leads out without a word', () => {
  const need = site.campaign.needs[0]!;
  const advice = site.facts.services.get('advice')!;
  const inEasy = [toEasySituation(need, easy!), toEasyRegion(north, easy!), toEasyService(advice, easy!)];
  expect(inEasy.flatMap((view) => silent(view, '/p-easy/'))).toEqual([]);
});
