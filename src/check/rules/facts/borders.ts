import { nearest } from '../../../domain/text/nearest.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { campaignOf } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';
import { type Path, placeAt, writeAt, type YamlSource } from '../../source/yaml-source.ts';

/** Crossings that a service of this country names are those of `borders.yaml`; without that file no page needs them. */
export function unknownCrossings(content: Content): Finding[] {
  const country = campaignOf(content).country?.code;
  const crossings = content.borders?.value?.crossings;
  if (!country || !crossings) return [];
  const known = Object.keys(crossings);
  return content.services
    .filter((service) => service.country.toUpperCase() === country)
    .flatMap(({ source, value }) => {
      const border = value?.coverage?.border;
      return border === undefined || known.includes(border)
        ? []
        : unknown(source, ['coverage', 'border'], border, known, 'crossing-unknown');
    });
}

/** A crossing lies in a region of this country. */
export function crossingRegions({ borders, regions }: Content): Finding[] {
  const codes = members(regions?.value).flatMap(([, { code }]) => code ?? []);
  if (!borders || !regions?.value) return [];
  return members(borders.value?.crossings).flatMap(([id, { region }]) =>
    region === undefined || codes.includes(region)
      ? []
      : unknown(borders.source, ['crossings', id, 'region'], region, codes, 'region-unknown'),
  );
}

/** Each region has its outline on the map. A country without a map has nothing to draw. */
export function mapShapes({ map, regions }: Content): Finding[] {
  if (!map) return [];
  const shapes = members(map.value?.objects?.regions?.geometries).flatMap(([, { id }]) => id ?? []);
  return [
    ...(regions
      ? members(regions.value).flatMap(([i, { shape }]) =>
          shape === undefined || shapes.includes(shape)
            ? []
            : unknown(regions.source, [i, 'shape'], shape, shapes, 'shape-unknown'),
        )
      : []),
  ];
}

function unknown(
  source: YamlSource,
  path: Path,
  id: string,
  known: readonly string[],
  code: 'crossing-unknown' | 'region-unknown' | 'shape-unknown',
): Finding[] {
  const close = nearest(id, known);
  return [finding(placeAt(source, path), code, close, close === null ? undefined : writeAt(source, path, close))];
}
