import type { Figure } from '../../../domain/page/figure.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { placeAt } from '../../source/yaml-source.ts';

/** Stitches show parts of one whole, or shares of a hundred; other numbers are bars. */
export function figureDrawings({ figures }: Content): Finding[] {
  return figures.flatMap(({ whole, source }) => {
    const code = whole && faultOf(whole);
    return code ? [finding(placeAt(source, ['drawing']), code)] : [];
  });
}

/** Each language that a figure has words in names every number. */
export function figureWords({ figures }: Content): Finding[] {
  return figures.flatMap(({ whole, source }) =>
    Object.entries(whole?.words ?? {}).flatMap(([locale, words]) =>
      (whole?.bars ?? [])
        .filter(({ id }) => !words.bars[id])
        .map(({ id }) => finding(placeAt(source, ['words', locale, 'bars']), 'words-missing', id, 'figures')),
    ),
  );
}

function faultOf({ unit, drawing, bars }: Pick<Figure, 'unit' | 'drawing' | 'bars'>) {
  if (drawing === 'bars') return null;
  if (drawing === 'hundreds') return unit === 'percent' ? null : 'figure-hundreds';
  if (bars.length > MOST_PARTS) return 'figure-parts';
  const together = bars.reduce((all, { value }) => all + value, 0);
  return unit === 'percent' && together > 100 ? 'figure-overlap' : null;
}

/** Shapes that can be told apart. */
const MOST_PARTS = 4;
