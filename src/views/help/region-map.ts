import { assertFound } from '../../domain/found.ts';
import type { Region } from '../../domain/records.ts';
import { nameText, primary, type Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { unconfirmed } from '../service/left-out.ts';

/** The outlines of the regions, drawn: `d` as an SVG path has it. */
export interface RegionDrawing {
  width: number;
  height: number;
  shapes: DrawnShape[];
}

export interface DrawnShape {
  id: string;
  d: string;
  /** Where its number stands, and how far the shape reaches there from side to side. */
  middle: { x: number; y: number; room: number };
}

/**
 * The map of the regions, which repeats the list beside it; `null` for a country without outlines. A shape leads to the page of its
 * region, one that two regions share to the first of them in the list, since neither is the right one.
 *
 * @param countOf how many services some regions have together
 */
export function toRegionMap(
  drawing: RegionDrawing | null,
  countOf: (regions: readonly Region[]) => number,
  context: ViewContext,
) {
  const { facts, address, t, language } = context;
  if (!drawing || !facts.map) return null;
  const number = new Intl.NumberFormat(language.format);
  // No number says that there is none where some are not confirmed yet.
  const isOpen = (count: number) => count === 0 && unconfirmed(facts).length > 0;
  const shared = drawing.shapes
    .map((shape) => ({ ...shape, regions: facts.regions.filter((region) => region.shape === shape.id) }))
    .filter(({ regions }) => regions.length > 0)
    .map((shape) => ({ ...shape, services: countOf(shape.regions) }));
  const steps = stepsOf(shared.map(({ services }) => services));
  return {
    viewBox: `0 0 ${drawing.width} ${drawing.height}`,
    attribution: attributionOf(context),
    shapes: shared.map(({ id, d, middle, regions, services }) => {
      const first = assertFound(regions[0], `region of the shape "${id}"`);
      const name = regions.map((region) => region.name.text).join(', ');
      const shown = regions.length === 1 && name.length * LETTER <= middle.room ? name : null;
      return {
        id,
        d,
        href: regions.length === 1 ? address('region', { region: first.slug }) : `#${anchorOf(first)}`,
        name,
        /** The name where it has room inside the shape. */
        shown,
        count: isOpen(services) ? '…' : number.format(services),
        tint: 1 + steps.findIndex(({ from, to }) => from <= services && services <= to),
        x: middle.x,
        y: shown ? middle.y - LIFT : middle.y,
      };
    }),
    /** What the numbers are, and which tint stands for how many services, from few to many. */
    legend: {
      text: t('regions.map'),
      tints: steps.map(({ from, to }, i) => ({
        tint: i + 1,
        text:
          from === to
            ? isOpen(from)
              ? t('leftOut.count')
              : t('regions.count', { count: from })
            : t('regions.countBetween', { from: number.format(from), to: number.format(to) }),
      })),
    },
  };
}

/** Where a region stands in the list. */
export function anchorOf({ slug }: { slug: string }): string {
  return `region-${slug}`;
}

/** How wide a letter of a name is, in units of the drawing. */
const LETTER = 9;
/** How far the number moves up where the name stands below it. */
const LIFT = 6;
const TINTS = 4;

/** Up to four steps from few to many, each with about as many different counts as the next; the last takes what is over. */
function stepsOf(counts: readonly number[]): { from: number; to: number }[] {
  const different = [...new Set(counts)].sort((a, b) => a - b);
  const size = Math.max(1, Math.floor(different.length / TINTS));
  const starts = different.filter((_, i) => i % size === 0).slice(0, TINTS);
  return starts.map((from, i) => {
    const next = starts[i + 1];
    const last = different.findLast((count) => next === undefined || count < next);
    return { from, to: last ?? from };
  });
}

/** Who made the outlines, in the language of the page or else in the first that says so. */
function attributionOf({ facts, language }: ViewContext): Text {
  const said = facts.map?.attribution ?? [];
  const own = said.find(({ lang }) => primary(lang) === primary(language.lang)) ?? said[0];
  return nameText(assertFound(own, 'word about the outlines of the map'), language);
}
