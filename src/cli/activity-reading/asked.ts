import type { Phrase } from '../../activity-intake/sentence.ts';
import { byKey } from '../../codes/keys.ts';
import { READING_QUESTIONS, type ReadingQuestion } from '../../codes/readings.ts';

/** What is asked of each activity, in the words in which the site says it to those who announce. */
export function questionsIn(phrase: Phrase): Record<ReadingQuestion, string> {
  return byKey(READING_QUESTIONS, (one) => phrase(`reading.${one}`));
}

export const WORDS = {
  es: {
    none: 'No hay nada por leer.',
    left: (count: number) => `Por leer: ${count}.`,
    brought: '¿Enviaste o trajiste tú alguno de estos anuncios? (s/n) ',
    byBringer: 'Entonces que los lea otra persona: dos ven lo que una no vio.',
    own: 'Lo trajiste tú: lo lee otra persona.',
    place: (at: number, of: number) => `${at} de ${of}`,
    fresh: 'Nadie lo ha leído.',
    changed: (by: string, on: string) =>
      `Cambió después de que ${by} lo leyó, el ${on}. Hasta que alguien lea lo nuevo, el sitio muestra lo de antes.`,
    was: 'Antes:',
    marks: 'La máquina vio esto por su forma. Lo que las palabras quieren decir no lo juzga: eso lo lees tú:',
    noWords: (lang: string) =>
      `En «${lang}» la máquina no reconoce nada: lee con más cuidado, o deja que lo lea quien habla la lengua.`,
    ask: 'Números de las preguntas que son sí; n si ninguna; d para dejarlo; f para salir: ',
    again: 'Escribe n, d, f, o números de la lista, como 1 3.',
    no: ['n', 'no'],
    skip: 'd',
    quit: 'f',
    read: 'Leído: el sitio lo muestra.',
    stopped: 'Detenido: el sitio no lo muestra. Di a quien lo envió qué hay que cambiar.',
    sum: (read: number, stopped: number, left: number) =>
      `Leídos: ${read}. Detenidos: ${stopped}. Quedan por leer: ${left}.`,
    signer: (team: string) =>
      `Di quién lee, con --by y un cargo o código de \`team\` en campaign.yaml, nunca un nombre: ${team}`,
    noSuch: (id: string) => `No hay nada por leer con el código «${id}».`,
    written: (file: string, count: number) =>
      `${file}: ${count} por leer. Responde «sí» o «no» en cada pregunta y tráela de vuelta: npm run activities:read -- ${file} --by CÓDIGO`,
    notSheet:
      'Esta hoja no es de las que escribe este comando: le faltan las columnas de los códigos. Escribe una nueva con --sheet.',
    notRead: (file: string) => `No se pudo abrir ${file}: trae la hoja .xlsx que escribió este comando.`,
    rows: (rows: string, count: number) => `${count > 1 ? 'Filas' : 'Fila'} ${rows}`,
    unknown: 'no hay ninguna actividad con ese código: no cambies esa columna.',
    otherText: 'el anuncio cambió después de escribir la hoja: léelo otra vez.',
    open: (questions: string) => `falta responder «sí» o «no» en: ${questions}.`,
    blank: 'sin responder; queda por leer.',
    twice:
      'responden distinto sobre la misma actividad, y no se anota ninguna. Pregunta a quien leyó, deja una y trae la hoja otra vez.',
    same: 'ya estaba anotado.',
    stoppedBy: (by: string, on: string, questions: string) =>
      `${by} lo detuvo el ${on}, por esto: ${questions} Lo suelta solo quien lo detuvo, con su código y --id; o quien lo envió cambia el anuncio.`,
    sheet: 'Por leer',
    columns: { id: 'Código', hash: 'No cambiar', text: 'El anuncio', marks: 'Lo que se ve por su forma' },
    how: [
      'Lee cada anuncio entero y responde «sí» o «no» en cada pregunta. Un «sí» lo detiene.',
      'No leas lo que tú enviaste o trajiste.',
      'Lo que dejes sin responder queda por leer. No cambies las columnas «Código» y «No cambiar».',
      'La máquina solo ve formas: teléfonos, enlaces, direcciones, un nombre con su edad. Lo que dicen las palabras lo juzgas tú.',
      'No escribas aquí nombres, teléfonos ni correos de personas.',
    ],
  },
  en: {
    none: 'There is nothing to be read.',
    left: (count: number) => `To be read: ${count}.`,
    brought: 'Did you send or bring in any of these announcements yourself? (y/n) ',
    byBringer: 'Then somebody else reads them: two people see what one did not.',
    own: 'You brought it in: somebody else reads it.',
    place: (at: number, of: number) => `${at} of ${of}`,
    fresh: 'Nobody has read it.',
    changed: (by: string, on: string) =>
      `It changed after ${by} read it on ${on}. Until somebody reads what is new, the site shows what was before.`,
    was: 'Before:',
    marks: 'The machine saw this by its form. It does not judge what words mean: that is for you to read:',
    noWords: (lang: string) =>
      `In “${lang}” the machine recognises nothing: read with more care, or leave it to somebody who speaks the language.`,
    ask: 'Numbers of the questions that are yes; n for none; l to leave it; q to quit: ',
    again: 'Write n, l, q, or numbers from the list, such as 1 3.',
    no: ['n', 'no'],
    skip: 'l',
    quit: 'q',
    read: 'Read: the site shows it.',
    stopped: 'Stopped: the site does not show it. Tell who sent it what must change.',
    sum: (read: number, stopped: number, left: number) =>
      `Read: ${read}. Stopped: ${stopped}. Still to be read: ${left}.`,
    signer: (team: string) =>
      `Say who reads, with --by and a role or code of \`team\` in campaign.yaml, never a name: ${team}`,
    noSuch: (id: string) => `Nothing with the code “${id}” is to be read.`,
    written: (file: string, count: number) =>
      `${file}: ${count} to be read. Answer “yes” or “no” to each question and bring it back: npm run activities:read -- ${file} --by CODE`,
    notSheet:
      'This sheet is none that this command writes: the columns of codes are missing. Write a new one with --sheet.',
    notRead: (file: string) => `${file} could not be opened: bring the .xlsx sheet that this command wrote.`,
    rows: (rows: string, count: number) => `${count > 1 ? 'Rows' : 'Row'} ${rows}`,
    unknown: 'there is no activity with that code: do not change that column.',
    otherText: 'the announcement changed after the sheet was written: read it again.',
    open: (questions: string) => `“yes” or “no” is missing under: ${questions}.`,
    blank: 'without an answer; still to be read.',
    twice:
      'answer differently about the same activity, and none is noted. Ask who read it, leave one and bring the sheet again.',
    same: 'it was noted already.',
    stoppedBy: (by: string, on: string, questions: string) =>
      `${by} stopped it on ${on}, because of: ${questions} Only who stopped it lets it go, with their own code and --id; or who sent it changes the announcement.`,
    sheet: 'To be read',
    columns: { id: 'Code', hash: 'Do not change', text: 'The announcement', marks: 'What shows by its form' },
    how: [
      'Read each announcement to its end and answer “yes” or “no” to each question. One “yes” stops it.',
      'Do not read what you sent or brought in yourself.',
      'What you leave without an answer stays to be read. Do not change the columns “Code” and “Do not change”.',
      'The machine only sees forms: telephones, links, addresses, a name with an age. What words say, you judge.',
      'Write no names, telephone numbers or e-mails of people here.',
    ],
  },
} as const;
