import { z } from 'astro/zod';
import { MESSAGE_GROUPS, TEXT_AUDIENCES } from '../../codes/texts.ts';
import { field } from '../field.ts';
import { countryCode, slug } from '../parts.ts';

const section = z.strictObject({
  for: field(z.array(countryCode).min(1).optional(), {
    es: 'Los países para los que vale, si no vale en todos: una ley, una oficina. En otro país la sección no sale.',
    en: 'The countries that it holds for, where it does not hold in all: a law, an office. Elsewhere the section is not shown.',
    example: '[PE]',
  }),
  abroad: field(z.array(countryCode).min(1).optional(), {
    es: 'Los otros países de los que habla: puede nombrar sus servicios con `<Service id>`.',
    en: 'The other countries that it speaks about: it may name their services with `<Service id>`.',
    example: '[BO]',
  }),
});

const page = z.strictObject({
  audience: field(z.enum(TEXT_AUDIENCES), {
    es: 'A quién le habla: self (quien lo vive o podría vivirlo), close (familia y amistades), witness (quien vio algo), school (la escuela), trade (quien compra, contrata, alquila o lleva), institution (las instituciones), press (la prensa) o everyone (cualquier persona). Con los tres primeros la página lleva salida rápida, un título que no delata y nada para compartir.',
    en: 'Whom it speaks to: self (who lives it or might), close (family and friends), witness (who saw something), school, trade (who buys, hires, lets or carries), institution, press or everyone. With the first three the page has the quick exit, a title that gives nothing away and nothing to share.',
    example: 'self',
  }),
  order: field(z.number().int().optional(), {
    es: 'Su lugar en las listas.',
    en: 'Its place in lists.',
    example: '10',
  }),
  sections: field(z.record(slug, section).optional(), {
    es: 'Lo que se dice de una sección en todas las lenguas y en lectura fácil: para qué países vale, de cuáles habla.',
    en: 'What is said of a section in all languages and in Easy Read: which countries it holds for, which it speaks about.',
    example: '{ ley: { for: [PE] } }',
  }),
});

const message = page.extend({
  group: field(z.enum(MESSAGE_GROUPS), {
    es: 'En qué grupo de la lista sale: offer (una oferta), travel (viajes), people (según quién eres), seen (viste algo o ya pasó), trade (compras, contratas, alquilas o llevas), work (por tu trabajo) o learn (para entender).',
    en: 'The group of the list it stands in: offer, travel, people (who you are), seen (you saw something or it is over), trade (you buy, hire, let or carry), work (your job) or learn (to understand).',
    example: 'offer',
  }),
});

/** `content/pages/texts.yaml`: what of a text does not depend on its language, in one place for all. */
export const textsSchema = z.strictObject({
  pages: field(z.record(slug, page), {
    es: 'Las páginas, por el nombre de su archivo.',
    en: 'The pages, by the names of their files.',
    example: '{ law: { audience: everyone } }',
  }),
  messages: field(z.record(slug, message), {
    es: 'Los mensajes, por el nombre de su archivo.',
    en: 'The messages, by the names of their files.',
    example: '{ mi-mensaje: { audience: self, group: offer } }',
  }),
});

export type TextsFile = z.infer<typeof textsSchema>;
