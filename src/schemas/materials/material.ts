import { z } from 'astro/zod';
import { FORMS, type FormId } from '../../codes/forms.ts';
import { keysOf } from '../../codes/keys.ts';
import { HANGS, NEVER_HANGS, READERS } from '../../codes/material.ts';
import { ROLES } from '../../codes/roles.ts';
import { field } from '../field.ts';
import { idOf, slug } from '../parts.ts';
import { triedState } from '../translation-state.ts';

const item = z.strictObject({
  text: field(z.string().min(2).max(900), {
    es: 'Lo que dice. Un número va por su papel: {report}; dicho cifra por cifra: {report.digits}; las lenguas en que atiende: {report.languages}.',
    en: 'What it says. A number goes by its role: {report}; said digit by digit: {report.digits}; the languages that it attends in: {report.languages}.',
    example: '¿Quién contrata?',
  }),
  caption: field(z.string().min(2).max(60).optional(), {
    es: 'Lo que ve la gente, donde el texto es para quien habla: bajo un dibujo, en una diapositiva, en la primera tarjeta de un par. Sin números.',
    en: 'What people see, where the text is for whoever speaks: under a drawing, on a slide, on the first card of a pair. No numbers.',
    example: '¿Quién contrata?',
  }),
  ask: field(z.string().min(2).max(80).optional(), {
    es: 'La pregunta que se hace a todas las personas; nunca por algo que vivió una de ellas. Sin números.',
    en: 'The question that is asked of everybody; never about what one of them has lived. No numbers.',
    example: '¿Qué se pregunta de un lugar antes de ir?',
  }),
  mark: field(z.string().min(2).max(30).optional(), {
    es: 'La palabra que se subraya, tal como está en el texto.',
    en: 'The word to underline, as it stands in the text.',
  }),
  voice: field(z.string().min(2).max(30).optional(), {
    es: 'Quién habla, en un diálogo.',
    en: 'Who speaks, in a dialogue.',
  }),
  when: field(z.string().min(2).max(40).optional(), {
    es: 'Cuándo se hace, en un plan o una hoja de ruta: una hora, un día o cuántas semanas antes.',
    en: 'When it is done, in a plan or a run sheet: an hour, a day, or how many weeks before.',
    example: '6 semanas antes',
  }),
  who: field(z.string().min(2).max(40).optional(), {
    es: 'Quién lo hace: una tarea, nunca el nombre de una persona. Lo que falta va entre corchetes.',
    en: 'Who does it: a task, never the name of a person. What is missing stands in brackets.',
    example: '[comunicaciones]',
  }),
  care: field(z.string().min(5).max(120).optional(), {
    es: 'Qué no hacer mientras tanto, para que nadie quede en peligro.',
    en: 'What not to do meanwhile, so that nobody comes into danger.',
    example: 'No preguntar a quién le pasó.',
  }),
});

const words = z.strictObject({
  ...triedState,
  title: field(z.string().min(3).max(60), {
    es: 'Cómo se llama en la lista.',
    en: 'What it is called in the list.',
    example: 'La pregunta',
  }),
  asks: field(z.string().min(10).max(160), {
    es: 'Qué pide hacer a quien lo lee o lo oye, en una frase.',
    en: 'What it asks whoever reads or hears it to do, in one sentence.',
    example: 'Hacer seis preguntas antes de aceptar una oferta.',
  }),
  alt: field(z.string().min(10).max(400).optional(), {
    es: 'Qué se ve, para quien no lo ve. Los textos se agregan solos.',
    en: 'What can be seen, for whoever cannot see it. Its texts are added by themselves.',
  }),
  lines: field(z.record(slug, z.string().min(2).max(700)).default({}), {
    es: 'Las líneas que su forma pide, por nombre.',
    en: 'The lines that its form asks for, by name.',
  }),
  items: field(z.array(item).meta({ once: false }).default([]), {
    es: 'Lo que tiene varias veces: preguntas, tarjetas, turnos de un diálogo.',
    en: 'What it has several of: questions, cards, turns of a dialogue.',
  }),
});

/** `content/materials/<id>.yaml`: a material; what all languages share once, words per language. */
export const materialSchema = z.strictObject({
  order: field(z.number().int(), { es: 'Su lugar en la lista.', en: 'Its place in the list.', example: '10' }),
  // The table of forms is not empty.
  form: field(z.enum(keysOf(FORMS) as [FormId, ...FormId[]]), {
    es: 'Qué cosa es, que decide sus medidas y sus líneas: numbers (cartel de números), question (cartel con una pregunta), saying (cartel con una frase), notice (aviso inventado), ticket (boleto), door (cartel de puerta), banner (banderola), wallet (tarjeta de billetera), plain (tarjeta que no delata), stills (pantallas), cards (tarjetas para el teléfono), chats (textos para WhatsApp), sms (mensajes de texto), flipchart (rotafolio), game (juego), talk (charla), easy (hoja de lectura fácil), voice (nota de voz), spot-30 (radio de 30 segundos), spot-60 (radio de 60 segundos), loudspeaker (altavoz), dialogue (diálogo de radio), letter (oficio), press-note (nota de prensa), work-plan (plan de trabajo), hand-sheet (hoja para tener a mano) o run-sheet (hoja de pasos).',
    en: 'What thing it is, which decides its sizes and its lines: numbers (poster of numbers), question (poster with a question), saying (poster with a saying), notice (invented notice), ticket, door (poster for a door), banner, wallet (card for the wallet), plain (card that gives nothing away), stills (screens), cards (cards for the phone), chats (texts for WhatsApp), sms (text messages), flipchart, game, talk, easy (Easy Read sheet), voice (voice note), spot-30 (radio, 30 seconds), spot-60 (radio, 60 seconds), loudspeaker, dialogue (radio dialogue), letter, press-note (press note), work-plan (work plan), hand-sheet (sheet to keep at hand) or run-sheet (sheet of steps).',
    example: 'question',
  }),
  readers: field(z.array(z.enum(READERS)).min(1), {
    es: 'A quién le habla.',
    en: 'Whom it speaks to.',
    example: '[everyone]',
  }),
  hangs: field(z.array(z.enum(HANGS)).min(1), {
    es: 'Dónde se cuelga, se deja o se oye.',
    en: 'Where it hangs, lies or is heard.',
    example: '[market, terminal]',
  }),
  never: field(z.array(z.enum(NEVER_HANGS)), {
    es: 'Dónde no se cuelga nunca, porque ahí lo ve primero quien controla a otra persona.',
    en: 'Where it must never hang, since whoever controls somebody there sees it first.',
    example: '[camp, bar]',
  }),
  numbers: field(z.array(z.enum(ROLES)).max(6), {
    es: 'Los números que lleva, por papel y en orden.',
    en: 'The numbers on it, by role and in order.',
    example: '[report, police]',
  }),
  drawings: field(z.array(idOf('drawings').nullable()).max(24).meta({ once: false }).optional(), {
    es: 'Qué dibujo de drawings/ va al lado de cada tarjeta o pantalla, en su orden; null: el signo de la campaña.',
    en: 'Which drawing of drawings/ stands beside each card or still, in their order; null: the sign of the campaign.',
    example: '[null, identity]',
  }),
  message: field(idOf('messages').nullable(), {
    es: 'El mensaje que dice lo demás: el nombre de su archivo; null si ninguno.',
    en: 'The message that says the rest: the name of its file; null if none.',
    example: 'oferta',
  }),
  sources: field(z.array(idOf('sources')), {
    es: 'En qué se basa: la ley o la institución misma.',
    en: 'What it rests on: the law or the institution itself.',
    example: '[f-d24]',
  }),
  words: field(z.record(z.string(), words), { es: 'Las palabras, por lengua.', en: 'The words, by language.' }),
});

export type MaterialFile = z.infer<typeof materialSchema>;
