import { z } from 'astro/zod';
import { ROLES } from '../../domain/roles.ts';
import { field } from '../field.ts';
import { pageSchema } from '../page/prose.ts';
import { idOf } from '../parts.ts';

const lines = (help: { es: string; en: string }) => field(z.array(z.string().min(3).max(300)).min(1), help);

/** Front matter of `content/lessons/<locale>/…mdx`; a lesson without one of these is not ready for a classroom. */
export const lessonSchema = pageSchema.extend({
  ages: z.strictObject({
    from: field(z.number().int().min(6).max(99), { es: 'Desde qué edad.', en: 'From which age.', example: '14' }),
    to: field(z.number().int().min(6).max(99), { es: 'Hasta qué edad.', en: 'To which age.', example: '17' }),
  }),
  minutes: field(z.number().int().min(10).max(240), {
    es: 'Cuántos minutos dura.',
    en: 'How many minutes it lasts.',
    example: '45',
  }),
  aims: lines({ es: 'Lo que el grupo sabrá hacer.', en: 'What the group will be able to do.' }),
  materials: lines({ es: 'Lo que se necesita.', en: 'What is needed.' }),
  contentNotes: lines({ es: 'Temas que pueden doler.', en: 'Subjects that may hurt.' }),
  distancing: field(z.string().min(10).max(400), {
    es: 'El recurso que pone distancia: un caso inventado, un personaje.',
    en: 'The device that keeps a distance: an invented case, a character.',
  }),
  groundRules: lines({ es: 'Los acuerdos del grupo.', en: 'The group’s agreements.' }),
  disclosureSteps: lines({
    es: 'Qué hacer si alguien cuenta algo propio.',
    en: 'What to do if somebody tells something of their own.',
  }),
  dutySource: field(idOf('sources').nullable(), {
    es: 'La fuente del deber de avisar en la escuela, o null si no la conocemos.',
    en: 'The source of the school’s duty to report, or null if not known.',
    example: 'null',
  }),
  roles: field(z.array(z.enum(ROLES)).min(1), {
    es: 'A quién nombra la tarjeta de ayuda, por su papel en campaign.yaml.',
    en: 'Whom the help card names, by their roles in campaign.yaml.',
    example: '[children, police]',
  }),
  lines: field(z.array(idOf('lines')).min(1).optional(), {
    es: 'Servicios de este país que no cumplen ningún papel y van también en la tarjeta.',
    en: 'Services of this country that play no role and stand on the card too.',
  }),
  quiz: field(idOf('quizzes').nullable(), {
    es: 'El cuestionario que la acompaña, o null.',
    en: 'The quiz that goes with it, or null.',
  }),
});

export type LessonFile = z.infer<typeof lessonSchema>;
