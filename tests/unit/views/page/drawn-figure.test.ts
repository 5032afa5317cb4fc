import { expect, test } from 'vitest';
import { assertFound } from '../../../../src/domain/found.ts';
import { leadingFigure, toDrawnFigure } from '../../../../src/views/page/drawn-figure.ts';
import { aFigure, context } from './a-figure.ts';

test('a field has a hundred stitches, with the numbers of the source beside it', () => {
  const [field] = toDrawnFigure(aFigure(), context).hundreds;
  expect(field?.groups.map(({ label, value, stitches }) => [label.text, value, stitches])).toEqual([
    ['Con luz', '2', 67],
    ['Sin luz', '1', 33],
  ]);
});

test('it says that parts were rounded only where they were', () => {
  const exact = {
    bars: [
      { id: 'lit', value: 3 },
      { id: 'dark', value: 1 },
    ],
  };
  expect(toDrawnFigure(aFigure(), context).reading).toContainEqual(context.t('figures.rounded'));
  expect(toDrawnFigure(aFigure(exact), context).reading).toEqual([context.t('figures.stitches')]);
});

test('what the parts of a percentage leave is drawn and named, without a number of the source', () => {
  const part = {
    unit: 'percent',
    bars: [
      { id: 'lit', value: 42 },
      { id: 'dark', value: 38 },
    ],
  };
  const [field] = toDrawnFigure(aFigure(part), context).hundreds;
  expect(field?.groups.at(-1)).toMatchObject({ label: context.t('figures.rest'), stitches: 20, thread: 0 });
});

test('the figure that leads is the first that one field of stitches shows', () => {
  const bars = { ...aFigure({ drawing: 'bars' }), id: 'bars' };
  expect(leadingFigure([bars, aFigure()])?.id).toBe('lanterns');
  expect(leadingFigure([bars])).toBeNull();
});

test('names whom to ask, and each correction with its day, the latest first', () => {
  const { hash: _, ...own } = assertFound(aFigure().words.es, 'es');
  const corrected = { '2027-01-05': 'Decía 3; la fuente dice 2.', '2027-06-30': 'Decía una noche; fue otra.' };
  const drawn = toDrawnFigure(aFigure({ words: { es: { ...own, writtenBy: 'editor', corrected } } }), context);
  expect(drawn.asked.map(({ values }) => values.length)).toEqual([1, 4]);
  expect(drawn.asked[0]?.values).toEqual([{ text: 'Instituto inventado' }]);
  expect(drawn.corrected.map(({ on }) => on)).toEqual(['2027-06-30', '2027-01-05']);
  expect(toDrawnFigure(aFigure(), context).corrected).toEqual([]);
});
