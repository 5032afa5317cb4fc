import { expect, test } from 'vitest';
import { withHashes } from '../../../../src/hashes/page/translated-text.ts';
import { figureSchema } from '../../../../src/schemas/about/figure.ts';
import { leadingFigure, toDrawnFigure } from '../../../../src/views/page/drawn-figure.ts';
import { aContext } from '../../made-up.ts';

const source = { publisher: 'Instituto inventado', title: null, kind: 'press', date: '2026-02-03', url: null } as const;
const context = aContext({
  sources: { counted: { ...source, facts: [], confidence: null, readOn: '2027-06-15' } },
});

/** Invented lanterns, as a file of content would give them. */
function aFigure(changes: Record<string, unknown> = {}) {
  const written = figureSchema.parse({
    order: 10,
    unit: 'people',
    drawing: 'hundred',
    period: { from: '2025', to: '2025' },
    bars: [
      { id: 'lit', value: 2 },
      { id: 'dark', value: 1 },
    ],
    sources: ['counted'],
    words: {
      es: {
        state: 'original',
        writtenBy: 'editor',
        title: 'Faroles de una noche',
        scope: 'Faroles de una noche inventada.',
        limits: 'No dice nada de otras noches.',
        bars: { lit: 'Con luz', dark: 'Sin luz' },
      },
    },
    ...changes,
  });
  return { id: 'lanterns', ...withHashes(written) };
}

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
