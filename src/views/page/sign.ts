import { assertFound } from '../../domain/found.ts';
import { memoize } from '../../domain/memoize.ts';
import { type Stitches, toPath, turned } from '../../domain/stitches.ts';
import type { ViewContext } from '../context.ts';

/** The sign of the campaign in one language: what it is drawn from, and the word that stands with it above icon size. */
export type Sign = ReturnType<typeof toSign>;

/** The sign as a reader of this language knows it. */
export function toSign({ campaign, language, t }: ViewContext) {
  return { rows: language.turnsSign ? turnedOnce(campaign.sign) : campaign.sign, word: t('sign.word') };
}

/**
 * The sign in the middle of a square of ground, two stitches of which are left on its longer sides.
 *
 * @returns the number of stitches along a side, and the path of the thread
 */
export const signSquare = memoize((rows: Stitches): { side: number; path: string } => {
  const width = assertFound(rows[0], 'first row of the sign').length;
  const side = Math.max(width, rows.length) + 2 * MARGIN;
  return { side, path: toPath(rows, 'x', { x: (side - width) / 2, y: (side - rows.length) / 2 }) };
});

const turnedOnce = memoize(turned);

const MARGIN = 2;
