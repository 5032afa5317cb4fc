import { z } from 'astro/zod';
import { field } from '../field.ts';
import { slug } from '../parts.ts';
import { preTested } from '../pre-tested.ts';
import { translationState } from '../translation-state.ts';

type Help = { es: string; en: string; example?: string };

/** One to a few sentences or short lines. */
const texts = (most: number, help: Help) => field(z.array(z.string().min(3).max(400)).min(1).max(most), help);
const text = (most: number, help: Help) => field(z.string().min(3).max(most), help);

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
export const lessonWords = z.strictObject({
  ...translationState,
  preTested: field(preTested.nullable().optional(), {
    es: 'Con quiénes y qué día se probó en esta lengua, y qué cambió; sin este campo, nadie lo probó.',
    en: 'With whom and on which day it was tried in this language, and what changed; without this field, nobody did.',
  }),
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
    notice: field(z.array(z.string().min(3).max(300)).min(1).max(8).optional(), {
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
