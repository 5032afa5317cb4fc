import type { RegionFile } from '../../schemas/facts.ts';
import type { Tables } from './table-schemas.ts';

/** `regions.yaml`: the regions of the table in its order; a region without a shape of its own code gives another one. */
export function toRegions({ lang, regions }: Tables['regions']): RegionFile[] {
  return regions.map(({ code, slug, name, capital, shape, borders }) => ({
    code,
    slug,
    name: { text: name, lang },
    capital,
    shape: shape ?? code,
    borders,
  }));
}
