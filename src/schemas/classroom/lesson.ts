import { z } from 'astro/zod';
import { LESSON_GROUPS, PHASES } from '../../codes/classroom.ts';
import { ADVERT_FORMS } from '../../codes/messages.ts';
import { ROLES } from '../../codes/roles.ts';
import { field } from '../field.ts';
import { classTheme, idOf, slug } from '../parts.ts';
import { lessonWords } from './lesson-words.ts';

const MOST_MINUTES = 240;
const minutes = z.number().int().min(0).max(MOST_MINUTES);
/** No part of an hour is left out. */
const some = z.number().int().min(1).max(MOST_MINUTES);
const sources = (help: { es: string; en: string }) =>
  field(z.array(idOf('sources')), { ...help, example: '[ds-004-2018-minedu]' });

const hour = z.strictObject({
  minutes: field(z.number().int().min(20).max(MOST_MINUTES), {
    es: 'Cuántos minutos dura.',
    en: 'How many minutes it lasts.',
    example: '45',
  }),
  opening: field(some, { es: 'Minutos de inicio.', en: 'Minutes of its opening.', example: '10' }),
  development: field(some, { es: 'Minutos de desarrollo.', en: 'Minutes of its development.', example: '30' }),
  closing: field(some, { es: 'Minutos de cierre.', en: 'Minutes of its closing.', example: '5' }),
});

const step = z.strictObject({
  id: field(slug, { es: 'Nombre corto del paso.', en: 'Short name of the step.', example: 'anuncio' }),
  phase: field(z.enum(PHASES), {
    es: 'En qué momento de la hora va: opening (inicio), development (desarrollo) o closing (cierre).',
    en: 'In which phase of the hour it is: opening, development or closing.',
  }),
  minutes: field(z.array(minutes).min(1), {
    es: 'Cuánto dura en cada hora de `hours`, en su orden; 0 si ahí no se hace.',
    en: 'How long it takes in each hour of `hours`, in their order; 0 where it is left out.',
    example: '[10, 15]',
  }),
  sources: sources({ es: 'Las fuentes de lo que se afirma.', en: 'The sources of what is claimed.' }),
  drawings: field(z.array(idOf('drawings')).min(1).max(12).optional(), {
    es: 'Qué dibujo de drawings/ va en cada lámina del paso, en su orden; el último queda para las que siguen. Sin esto, el dibujo del tema.',
    en: 'Which drawing of drawings/ is on each slide of the step, in their order; the last one stays for those after it. Without it, that of the theme.',
    example: '[message, clock]',
  }),
  handout: field(z.boolean().optional(), {
    es: '¿Se lee aquí la hoja? Las láminas muestran entonces su historia y su aviso antes de lo demás.',
    en: 'Is the hand-out read here? Then the slides show its story and its notice before the rest.',
    example: 'true',
  }),
  spare: field(z.boolean().optional(), {
    es: '¿Se puede dejar si falta tiempo? Nunca los acuerdos ni a quién acudir.',
    en: 'Can it be left out when time is short? Never the agreements nor whom to turn to.',
    example: 'true',
  }),
});

const task = z.strictObject({
  id: field(slug, { es: 'Nombre corto de la tarea.', en: 'Short name of the task.', example: 'dudas' }),
  answers: field(z.number().int().min(0).max(6), {
    es: 'Cuántas respuestas pide; 0 si se marca en lo impreso.',
    en: 'How many answers it asks for; 0 where something printed is marked.',
    example: '2',
  }),
  lines: field(z.number().int().min(0).max(4), {
    es: 'Cuántos renglones tiene cada respuesta.',
    en: 'How many lines each answer has.',
    example: '1',
  }),
});

/** `content/lessons/<id>.yaml`: structure once, words per language; a lesson without one of these is not ready for a classroom. */
export const lessonSchema = z.strictObject({
  order: field(z.number().int(), { es: 'Su lugar entre las sesiones.', en: 'Its place among the lessons.' }),
  theme: classTheme,
  group: field(z.enum(LESSON_GROUPS), {
    es: 'Con quién se hace: pupils (estudiantes), families (familias) o staff (personal).',
    en: 'Whom it is held with: pupils, families or staff.',
    example: 'pupils',
  }),
  ages: z.strictObject({
    from: field(z.number().int().min(6).max(99), { es: 'Desde qué edad.', en: 'From which age.', example: '14' }),
    to: field(z.number().int().min(6).max(99), {
      es: 'Hasta qué edad; 99 si no tiene límite.',
      en: 'To which age; 99 where it has no limit.',
      example: '17',
    }),
  }),
  hours: field(z.array(hour).min(1).max(3), {
    es: 'Cuánto puede durar, y cómo se reparte. Los pasos suman justo eso.',
    en: 'How long it can last, and how that is shared out. The steps add up to it.',
  }),
  roles: field(z.array(z.enum(ROLES)).min(1).max(4), {
    es: 'A quién nombra la tarjeta de ayuda, por su papel en campaign.yaml.',
    en: 'Whom the help card names, by their roles in campaign.yaml.',
    example: '[children, police]',
  }),
  services: field(z.array(idOf('services')).min(1).optional(), {
    es: 'Servicios de este país que no cumplen ningún papel y van también en la tarjeta.',
    en: 'Services of this country that play no role and stand on the card too.',
  }),
  protocol: field(idOf('protocols'), {
    es: 'Qué hacer si alguien cuenta algo propio: un archivo de `protocols/`.',
    en: 'What to do if somebody tells something of their own: a file of `protocols/`.',
    example: 'escuela',
  }),
  quiz: field(idOf('quizzes').nullable(), {
    es: 'El cuestionario que la acompaña, o null.',
    en: 'The quiz that goes with it, or null.',
  }),
  fits: field(
    z.array(
      z.strictObject({
        id: field(slug, { es: 'Nombre corto.', en: 'Short name.', example: 'convive' }),
        sources: field(z.array(idOf('sources')).min(1), {
          es: 'La norma o el programa que lo dice.',
          en: 'The norm or programme that says so.',
        }),
      }),
    ),
    {
      es: 'Competencias o áreas del programa escolar, cada una con su fuente; `[]` si no la conocemos.',
      en: 'Competences or areas of the school programme, each with its source; `[]` where we know none.',
    },
  ),
  steps: field(z.array(step).min(3).max(12), { es: 'Los pasos, en su orden.', en: 'The steps, in their order.' }),
  tasks: field(z.array(task).min(1).max(6), { es: 'Las tareas de la hoja.', en: 'The tasks of the hand-out.' }),
  noticeForm: field(z.enum(ADVERT_FORMS).optional(), {
    es: 'Cómo llega el aviso inventado de la hoja: notice (papel), chat (mensaje), game (juego) o voice (voz); si no se dice, papel.',
    en: 'How the invented advert of the hand-out arrives: notice (paper), chat (message), game or voice; paper where nothing is said.',
    example: 'chat',
  }),
  sources: sources({
    es: 'Las fuentes de la hoja, su clave y la carta.',
    en: 'The sources of the hand-out, its key and the letter.',
  }),
  words: field(z.record(z.string(), lessonWords), { es: 'Las palabras, por lengua.', en: 'The words, by language.' }),
});

export type LessonFile = z.infer<typeof lessonSchema>;
