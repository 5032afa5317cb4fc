import { z } from 'astro/zod';
import { field } from '../field.ts';
import { name, regionCode } from '../parts.ts';

const whole = z.number().int();
/** Two whole numbers of the map's own grid: a position, or the step from the one before. */
const step = z.tuple([whole, whole]);
const pair = z.tuple([z.number(), z.number()]);
const ring = z.array(whole).min(1);

/** `content/facts/map.json`: the outlines of the regions as quantised TopoJSON, whose neighbours share their lines; made once and kept. */
export const mapSchema = z.strictObject({
  type: z.literal('Topology'),
  attribution: field(z.array(name).min(1), {
    es: 'De dónde viene el dibujo, en cada lengua que puedas; sale debajo del mapa. La primera vale donde falta la propia.',
    en: 'Where the outlines come from, in each language that you can; it stands below the map. The first stands in for others.',
    example: '[{ "text": "…", "lang": "es" }]',
  }),
  transform: z.strictObject({ scale: pair, translate: pair }),
  objects: z.strictObject({
    regions: z.strictObject({
      type: z.literal('GeometryCollection'),
      geometries: z
        .array(
          z.strictObject({
            type: z.enum(['Polygon', 'MultiPolygon']),
            id: field(regionCode, {
              es: 'El nombre de la figura, como en `shape` de regions.yaml.',
              en: 'The name of the shape, as under `shape` in regions.yaml.',
              example: '"PE-PUN"',
            }),
            arcs: z.union([z.array(ring), z.array(z.array(ring))]),
          }),
        )
        .min(1),
    }),
  }),
  arcs: z.array(z.array(step)).min(1),
});

export type RegionMap = z.infer<typeof mapSchema>;
