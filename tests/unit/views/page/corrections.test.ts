/** What was corrected of figures, as the press kit shows it and as its feed tells it, read by another parser than the writer. */
import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { assertFound } from '../../../../src/domain/found.ts';
import { encodeAtom } from '../../../../src/outputs/page/atom.ts';
import { toCorrections } from '../../../../src/views/page/corrections.ts';
import { aFigure, context } from './a-figure.ts';

const { hash: _, ...own } = assertFound(aFigure().words.es, 'es');
const corrected = { '2027-01-05': 'Decía 3; la fuente dice 2.', '2027-06-30': 'Decía una noche & <b>fue otra</b>.' };
const figure = aFigure({ words: { es: { ...own, writtenBy: 'editor', corrected } } });

test('the feed has every correction with its day, the latest first, whatever signs are in it', () => {
  const feed = parseAtomFeed(encodeAtom(toCorrections([aFigure(), figure], context)));
  expect(feed.updated).toContain('2027-06-30');
  expect(feed.entries?.map(({ updated, content }) => [updated?.slice(0, 10), content?.value])).toEqual([
    ['2027-06-30', corrected['2027-06-30']],
    ['2027-01-05', corrected['2027-01-05']],
  ]);
  expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(2);
});

test('a feed without corrections is one all the same, so that somebody can follow it before the first', () => {
  expect(parseAtomFeed(encodeAtom(toCorrections([aFigure()], context))).title?.value).toBe(
    context.t('press.corrections').text,
  );
});
