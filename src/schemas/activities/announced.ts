import { z } from 'astro/zod';
import { field } from '../field.ts';
import { roleOrCode, slug } from '../parts.ts';

const announced = z.strictObject({
  file: field(z.string().regex(/^events\/[a-z0-9]+\/[a-z0-9]+(?:-[a-z0-9]+)*\.md$/), {
    es: 'El archivo de la actividad, dentro de la carpeta del contenido.',
    en: "The activity's file, below the content's folder.",
    example: 'events/2027/feria-en-puno.md',
  }),
  key: field(z.string(), {
    es: 'Título, día, ciudad y quién organiza: por ellos se reconoce una fila sin código.',
    en: 'Title, day, town and organiser, by which a row without a code is known again.',
  }),
  row: field(z.string(), { es: 'La huella de lo que decía la fila.', en: 'The hash of what the row said.' }),
  written: field(z.string(), {
    es: 'La huella del archivo tal como se escribió.',
    en: 'The hash of the file as it was written.',
  }),
  sequence: field(z.number().int().min(0), { es: 'Cuántas veces cambió.', en: 'How often it changed.', example: '0' }),
  by: field(roleOrCode.optional(), {
    es: 'El cargo o código de quien lo trajo: otra persona lo lee.',
    en: 'The role or code of who brought it in: somebody else reads it.',
    example: 'editor',
  }),
  earlier: field(z.array(z.strictObject({ key: z.string(), row: z.string() })).optional(), {
    es: 'Lo que decía antes: así se reconoce una copia antigua de la hoja.',
    en: 'What it said before, by which an old copy of the table is known.',
  }),
});

/**
 * `content/events/announced.yaml`: what `npm run activities:import` remembers of each announcement, by the id of its activity,
 * to know a second visit and a change by hand.
 */
export const announcedSchema = z.record(slug, announced);

export type LedgerEntry = z.infer<typeof announced>;
export type Ledger = Record<string, LedgerEntry>;
