import { z } from 'astro/zod';
import { SECTORS } from '../codes/sectors.ts';
import { field } from './field.ts';
import { monthDay, regionOf } from './parts.ts';

const byLocale = z.record(z.string(), z.string().min(3));

/** An office that receives announcements: by its role, never by the name of a person. */
const receiver = z.strictObject({
  role: field(byLocale, {
    es: 'La oficina o el cargo que los recibe, por lengua; nunca el nombre de una persona.',
    en: 'The office or the role that receives them, by language; never the name of a person.',
    example: '{ es: Mesa de partes de la Dirección Regional de Trabajo }',
  }),
  regions: field(z.array(regionOf('regions')).min(1).optional(), {
    es: 'Las regiones de las que recibe; sin este campo, todas.',
    en: 'The regions that it receives from; without this field, all.',
    example: '[PE-PUN]',
  }),
  sectors: field(z.array(z.enum(SECTORS)).min(1).optional(), {
    es: 'Los sectores de los que recibe; sin este campo, todos.',
    en: 'The sectors that it receives from; without this field, all.',
    example: '[education]',
  }),
  mail: field(z.email().optional(), {
    es: 'El correo de la oficina, si tiene.',
    en: 'The e-mail of the office, where it has one.',
    example: 'mesa@example.org',
  }),
  counter: field(byLocale.optional(), {
    es: 'Dónde se entrega la hoja impresa, y a qué hora, por lengua.',
    en: 'Where the printed sheet is handed in, and when, by language.',
    example: '{ es: "Jirón Uno 100, de lunes a viernes, de 8:00 a 16:00" }',
  }),
});

/** What becomes of an announcement of an activity; what nobody has told us is `null`. */
export const announcements = z
  .strictObject({
    receivers: field(z.array(receiver), {
      es: 'Quién recibe los anuncios; [] mientras nadie los reciba.',
      en: 'Who receives announcements; [] while nobody does.',
      example: '[]',
    }),
    answerDays: field(z.number().int().min(1).max(60).nullable(), {
      es: 'En cuántos días se contesta, o null mientras nadie lo diga.',
      en: 'Within how many days an answer comes, or null while nobody says.',
      example: 'null',
    }),
    until: field(monthDay.nullable(), {
      es: 'Hasta qué día, mes y día entre comillas, entra un anuncio en el programa del año; o null.',
      en: 'Until which day, month and day in quotes, an announcement is in the programme of the year; or null.',
      example: '"07-15"',
    }),
  })
  .default({ receivers: [], answerDays: null, until: null });

export type Receiver = z.infer<typeof receiver>;
