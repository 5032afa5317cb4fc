import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';

/** The outlines of the regions, drawn: `d` as an SVG path has it. */
export interface RegionDrawing {
  width: number;
  height: number;
  shapes: { id: string; d: string }[];
}

/** The country's regions as shapes to tap. It repeats the list beside it, so nothing is lost where it is not seen. */
export interface RegionMap {
  viewBox: string;
  /** Who made the outlines, in their own words. */
  attribution: Text;
  shapes: { id: string; d: string; href: string; name: string }[];
}

/**
 * The map of the regions, or `null` for a country without outlines. A shape leads to its region's page; a shape that two
 * regions share leads to the first of them in the list, since neither is the right one.
 */
export function toRegionMap(drawing: RegionDrawing | null, { facts, address, name }: ViewContext): RegionMap | null {
  if (!drawing || !facts.map) return null;
  return {
    viewBox: `0 0 ${drawing.width} ${drawing.height}`,
    attribution: name(facts.map.attribution),
    shapes: drawing.shapes.flatMap(({ id, d }) => {
      const regions = facts.regions.filter(({ shape }) => shape === id);
      const [first] = regions;
      if (!first) return [];
      const href = regions.length === 1 ? address('region', { region: first.slug }) : `#${anchorOf(first)}`;
      return [{ id, d, href, name: regions.map((region) => region.name.text).join(', ') }];
    }),
  };
}

/** Where a region stands in the list. */
export function anchorOf({ slug }: { slug: string }): string {
  return `region-${slug}`;
}
