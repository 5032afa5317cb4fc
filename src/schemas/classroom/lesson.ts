import { z } from 'astro/zod';
import { LESSON_GROUPS, PHASES } from '../../codes/classroom.ts';
import { ROLES } from '../../codes/roles.ts';
import { ADVERT_FORMS } from '../../codes/texts.ts';
import { type FieldHelp, field } from '../field.ts';
import { ages, classTheme, idOf, slug } from '../parts.ts';
import { triedState } from '../translation-state.ts';

const MOST_MINUTES = 240;
const minutes = z.number().int().min(0).max(MOST_MINUTES);
/** No part of an hour is left out. */
const some = z.number().int().min(1).max(MOST_MINUTES);
const sources = (help: FieldHelp) => field(z.array(idOf('sources')), { ...help, example: '[ds-004-2018-minedu]' });

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
  drawings: field(z.array(idOf('drawings')).min(1).max(12).meta({ once: false }).optional(), {
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

/** One to a few sentences or short lines. */
const texts = (most: number, help: FieldHelp) => field(z.array(z.string().min(3).max(400)).min(1).max(most), help);
const text = (most: number, help: FieldHelp) => field(z.string().min(3).max(most), help);

const stepWords = z.strictObject({
  title: text(60, { es: 'Qué se hace, en pocas palabras.', en: 'What is done, in few words.', example: 'El anuncio' }),
  does: texts(6, {
    es: 'Qué hace quien enseña, una o dos frases en cada línea.',
    en: 'What the teacher does, a sentence or two in each line.',
  }),
  says: field(z.array(z.string().min(3).max(300)).min(1).max(4).optional(), {
    es: 'Lo que se puede decir en voz alta, tal cual.',
    en: 'What can be said aloud, as it stands.',
  }),
  copyless: field(z.string().min(5).max(400).optional(), {
    es: 'Cómo se hace sin copias, si cambia.',
    en: 'How it is done without copies, where it is otherwise.',
  }),
  slide: field(z.array(z.string().min(2).max(140)).min(1).max(6).optional(), {
    es: 'Lo que se muestra a la clase, en pocas líneas.',
    en: 'What is shown to the class, in few lines.',
  }),
});

/** The words of a lesson in one language. */
const lessonWords = z.strictObject({
  ...triedState,
  title: text(80, { es: 'El título.', en: 'The title.' }),
  description: field(z.string().min(10).max(200), {
    es: 'Una frase que dice para quién es y qué se hace.',
    en: 'A sentence that says whom it is for and what is done.',
  }),
  aims: texts(4, {
    es: '¿Qué buscamos? Lo que el grupo sabrá hacer.',
    en: 'What we look for: what the group will be able to do.',
  }),
  fits: field(z.record(slug, z.string().min(3).max(200)), {
    es: 'El nombre oficial de cada competencia o área de `fits`.',
    en: 'The official name of each competence or area of `fits`.',
  }),
  product: text(160, { es: 'Lo que el grupo deja hecho.', en: 'What the group has made at the end.' }),
  materials: texts(6, { es: 'Lo que se necesita.', en: 'What is needed.' }),
  prepare: texts(6, { es: 'Qué hacer antes de la hora.', en: 'What to do before the hour.' }),
  care: texts(5, { es: 'Temas que pueden doler, y a quién.', en: 'Subjects that may hurt, and whom.' }),
  distancing: field(z.string().min(10).max(400), {
    es: 'El recurso que pone distancia: un caso inventado, un personaje.',
    en: 'The device that keeps a distance: an invented case, a character.',
  }),
  rules: texts(5, { es: 'Los acuerdos del grupo.', en: 'The group’s ground rules.' }),
  steps: field(z.record(slug, stepWords), { es: 'Las palabras de cada paso.', en: 'The words of each step.' }),
  after: texts(5, { es: 'Después de la hora.', en: 'After the hour.' }),
  adaptations: z.strictObject({
    multigrade: texts(4, { es: 'Con varios grados en un aula.', en: 'With several grades in one room.' }),
    tongue: texts(4, { es: 'Si la lengua materna es otra.', en: 'Where the mother tongue is another.' }),
    disability: texts(4, { es: 'Para que participen todas y todos.', en: 'So that everybody takes part.' }),
  }),
  aloud: texts(8, {
    es: 'Frases cortas que se pueden decir en la lengua del grupo.',
    en: 'Short sentences that can be said in the language of the group.',
  }),
  assessment: texts(4, {
    es: 'Qué se mira para saber si se logró; sin notas.',
    en: 'What shows that it was reached; no marks.',
  }),
  handout: z.strictObject({
    notice: field(z.array(z.string().min(3).max(300)).min(1).max(8).meta({ once: false }).optional(), {
      es: 'Un aviso o mensaje inventado; sale marcado como inventado.',
      en: 'An invented notice or message; it is marked as invented.',
    }),
    story: texts(6, { es: 'Lo que se lee antes de las tareas.', en: 'What is read before the tasks.' }),
    tasks: field(z.record(slug, z.string().min(5).max(200)), { es: 'Cada tarea.', en: 'Each task.' }),
  }),
  /** At least as many as the task asks for. */
  key: field(z.record(slug, z.array(z.string().min(1).max(300)).min(1).max(8)), {
    es: 'Respuestas posibles de cada tarea, tal como un grupo las escribiría.',
    en: 'Possible answers of each task, as a group would write them.',
  }),
  keyNotes: texts(6, { es: 'Qué decir ante una respuesta difícil.', en: 'What to say to a difficult answer.' }),
  letter: field(z.array(z.string().min(5).max(500)).min(2).max(8).optional(), {
    es: 'Carta a las familias, un párrafo en cada línea; solo para el personal no hace falta.',
    en: 'Letter to the families, a paragraph in each line; only a session of the staff needs none.',
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
  ages,
  hours: field(z.array(hour).min(1).max(3), {
    es: 'Cuánto puede durar, y cómo se reparte. Los pasos suman justo eso.',
    en: 'How long it can last, and how that is shared out. The steps add up to it.',
    once: ['minutes'],
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
      once: ['id'],
    },
  ),
  steps: field(z.array(step).min(3).max(12), {
    es: 'Los pasos, en su orden.',
    en: 'The steps, in their order.',
    once: ['id'],
  }),
  tasks: field(z.array(task).min(1).max(6), {
    es: 'Las tareas de la hoja.',
    en: 'The tasks of the hand-out.',
    once: ['id'],
  }),
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
