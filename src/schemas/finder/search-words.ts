import { z } from 'astro/zod';
import { SITUATIONS } from '../../codes/campaign.ts';
import { field } from '../field.ts';
import { countryCode, idOf, langTag, plainDate, slug } from '../parts.ts';

/** A list of words; `*` leaves the end of one open. */
const words = z.array(z.string().min(1).max(40)).min(1);

/** `content/facts/search-words.yaml`: what people call things, so that the directory finds them. */
export const searchWordsSchema = z.strictObject({
  countryNamesIn: field(z.array(langTag), {
    es: 'Otras lenguas en que se puede escribir el nombre de un país.',
    en: 'Other languages in which the name of a country may be typed.',
    example: '[fr, ar, ru]',
  }),
  aliases: field(
    z.array(
      z.strictObject({
        service: field(idOf('services'), { es: 'El servicio.', en: 'The service.', example: 'linea-100' }),
        words: field(z.array(z.string().min(2).max(80)).min(1), {
          es: 'Cómo lo llama la gente, o pueblos donde atiende.',
          en: 'What people call it, or towns that it serves.',
          example: '[línea cien]',
        }),
      }),
    ),
    {
      es: 'Otros nombres de los servicios. Se buscan; no se muestran.',
      en: 'Other names of services. They are found, never shown.',
      example: '[]',
    },
  ),
  groups: field(z.record(langTag, z.record(slug, words)).optional(), {
    es: 'Palabras que dicen lo mismo, por lengua y nombre del grupo. Una frase nombra al grupo así: <take>.',
    en: 'Words that say the same, by language and name of the group. A phrase names the group like this: <take>.',
    example: 'es: { take: ["quit*", "reten*"] }',
  }),
  short: field(z.record(langTag, z.record(z.string(), z.string().min(1).max(40))).optional(), {
    es: 'Cómo abrevia la gente al chatear, por lengua.',
    en: 'How people shorten words when they chat, by language.',
    example: 'es: { wsp: whatsapp }',
  }),
  ordinary: field(z.record(langTag, words).optional(), {
    es: 'Palabras de quien busca algo para leer y no ayuda, por lengua.',
    en: 'Words of somebody who looks for something to read and not for help, by language.',
    example: 'es: ["cifra*", afiche]',
  }),
  personal: field(z.record(langTag, words).optional(), {
    es: 'Palabras de quien habla de sí, por lengua.',
    en: 'Words of somebody who speaks of themselves, by language.',
    example: 'es: [me, mi]',
  }),
  needs: field(z.record(langTag, z.partialRecord(z.enum(SITUATIONS), z.array(z.string().min(2).max(80)))), {
    es: 'Palabras con que alguien cuenta lo que le pasa, por lengua y necesidad. Todas deben estar; * deja abierto el final.',
    en: 'Words in which somebody says what happens to them, by language and need. All must be there; * leaves the end open.',
    example: 'es: { papers: ["quit* pasaporte"] }',
  }),
});

/** `content/facts/holidays.yaml`: days on which an office may be closed, with the source of each. */
export const holidaysSchema = z.array(
  z.strictObject({
    on: field(plainDate, { es: 'El día.', en: 'The day.', example: '"2027-07-28"' }),
    country: field(countryCode, { es: 'El país, en dos letras.', en: 'The country, in two letters.', example: 'PE' }),
    sources: field(z.array(idOf('sources')).min(1), {
      es: 'Las fuentes, en sources.yaml.',
      en: 'The sources, in sources.yaml.',
      example: '[f-a28]',
    }),
  }),
);
