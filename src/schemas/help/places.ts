import { z } from 'astro/zod';
import { field } from '../field.ts';
import { countryCode, idOf, name, regionCode, regionOf, slug } from '../parts.ts';

/** `content/facts/borders.yaml`: the border crossings that have a page, in the order of the list. */
export const bordersSchema = z.strictObject({
  rights: field(z.array(idOf('sources')).min(1), {
    es: 'Las fuentes de la frase sobre tus derechos (`border.rights` en strings).',
    en: 'The sources of the sentence about your rights (`border.rights` in strings).',
    example: '[f-a37]',
  }),
  crossings: field(
    z.record(
      slug,
      z.strictObject({
        name: field(name, { es: 'Cómo se llama el paso.', en: 'What the crossing is called.' }),
        region: field(regionOf('regions'), {
          es: 'La región de este lado (ISO 3166-2).',
          en: 'The region on this side (ISO 3166-2).',
          example: 'PE-PUN',
        }),
        neighbours: field(z.array(countryCode).min(1), {
          es: 'Los países del otro lado.',
          en: 'The countries on the other side.',
          example: '[BO]',
        }),
        sources: field(z.array(idOf('sources')).min(1), {
          es: 'Las fuentes que nombran el paso.',
          en: 'The sources that name the crossing.',
          example: '[f-h41]',
        }),
      }),
    ),
    { es: 'Los pasos de frontera, por su id.', en: 'The border crossings, by their id.' },
  ),
});

export type BordersFile = z.infer<typeof bordersSchema>;
export type CrossingFile = BordersFile['crossings'][string];

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
