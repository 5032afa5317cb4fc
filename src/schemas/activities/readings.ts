import { z } from 'astro/zod';
import { READING_QUESTIONS } from '../../codes/activity.ts';
import { field } from '../field.ts';
import { doneOn, roleOrCode, slug } from '../parts.ts';

const signed = {
  by: field(roleOrCode, {
    es: 'El cargo o el código de quien leyó, de `team` en campaign.yaml; nunca un nombre.',
    en: 'The role or code of who has read it, from `team` in campaign.yaml; never a name.',
    example: 'revision-2',
  }),
  on: field(doneOn, { es: 'El día de la lectura.', en: 'The day of the reading.', example: '"2027-07-01"' }),
  hash: field(z.string().regex(/^[0-9a-f]{32}$/), {
    es: 'La huella de todo lo que ve el público.',
    en: 'The hash of all that a reader of the site sees.',
    example: '0123456789abcdef0123456789abcdef',
  }),
};

const reading = z.strictObject({
  /** The version that the site may show, which lies in `events/<year>/read/`. */
  read: z.strictObject(signed).optional(),
  /** The version that somebody stopped: it is shown nowhere. */
  stopped: z
    .strictObject({
      ...signed,
      for: field(z.array(z.enum(READING_QUESTIONS)).min(1), {
        es: 'Las preguntas a las que se respondió que sí.',
        en: 'The questions that were answered with yes.',
        example: '[offer]',
      }),
    })
    .optional(),
});

/** `content/events/readings.yaml`: who has read which activity, by its id; `npm run edit` writes it. */
export const readingsSchema = z.record(slug, reading);

export type Reading = z.infer<typeof reading>;
export type Readings = Record<string, Reading>;
