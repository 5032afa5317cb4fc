/** What was corrected of figures, as the press kit shows it and as its feed tells it, read by another parser than the writer. */
import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { assertFound } from '../../../../src/domain/found.ts';
import { encodeAtom } from '../../../../src/outputs/page/atom.ts';
import { viewContext } from '../../../../src/views/context.ts';
import { correctionsOf, toCorrections } from '../../../../src/views/page/corrections.ts';
import { aSite } from '../../made-up.ts';
import { aFigure, context } from './a-figure.ts';

const { hash: _, ...own } = assertFound(aFigure().words.es, 'es');
const corrected = { '2027-01-05': 'Decía 3; la fuente dice 2.', '2027-06-30': 'Decía una noche & <b>fue otra</b>.' };
const figure = aFigure({ words: { es: { ...own, writtenBy: 'editor', corrected } } });

const other = {
  ...aFigure({ words: { es: { ...own, writtenBy: 'editor', corrected: { '2027-03-01': 'Decía 5; son 4.' } } } }),
  id: 'moths',
};

test('those of all figures stand by their days, each with the way to its figure', () => {
  expect(correctionsOf([figure, other], context).map(({ day, href }) => [day.text, href.split('#')[1]])).toEqual([
    ['30 de junio de 2027', 'lanterns'],
    ['1 de marzo de 2027', 'moths'],
    ['5 de enero de 2027', 'lanterns'],
  ]);
});

test('the feed has every correction with its day, the latest first, whatever signs are in it', () => {
  const feed = parseAtomFeed(encodeAtom(toCorrections([aFigure(), figure], true, context)));
  expect(feed.updated).toContain('2027-06-30');
  expect(feed.entries?.map(({ updated, content }) => [updated?.slice(0, 10), content?.value])).toEqual([
    ['2027-06-30', corrected['2027-06-30']],
    ['2027-01-05', corrected['2027-01-05']],
  ]);
  expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(2);
});

test('a feed without corrections is one all the same, so that somebody can follow it before the first', () => {
  expect(parseAtomFeed(encodeAtom(toCorrections([aFigure()], true, context))).title?.value).toBe(
    context.t('press.corrections').text,
  );
});

test.each([true, false])(
  'the feed names the page for the press as its home only where there is one: %s',
  (hasPress) => {
    const there = viewContext(aSite({ campaign: { address: 'https://example.org' } }));
    const { links } = parseAtomFeed(encodeAtom(toCorrections([], hasPress, there)));
    const homes = links?.flatMap(({ rel, href }) => (rel === 'alternate' ? [href] : []));
    expect(homes).toEqual(hasPress ? [`https://example.org${there.address('press')}`] : []);
  },
);
