import { z } from 'astro/zod';
import { field } from '../field.ts';
import { countryCode, idOf, name, regionOf, slug } from '../parts.ts';

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
