/** What is wrong with the words of a quiz is told once, in the language it stands in: gaps, leftovers, doubles and what YAML misreads. */
import { describe, expect, test } from 'vitest';
import { LATER } from '../../../../fixtures/content-faults/quiz.ts';
import type { Fault } from '../../../../fixtures/content-faults/told.ts';
import { tellAll } from './faults.ts';

const MARKS_EN = `      datos:
        prompt: What is there to know before accepting? Mark all.
        explanation: With that it can be checked.
        options:
          quien: { text: Who is hiring, feedback: Yes. The name can be looked up. }
          donde: { text: Where it is, feedback: Yes. Somebody has to know the place. }
          amiga: { text: Nothing more if a friend offers it, feedback: She can be deceived too. }
`;
const AUNT_EN = LATER.en.tia;

const FAULTS: Record<string, Fault> = {
  'an item without words in a translation': {
    edits: [[MARKS_EN, '']],
    field: 'words.en.items',
    line: 'items:',
    es: /"datos"/,
    en: /"datos"/,
  },
  'words of an item that was taken away': {
    edits: [
      [MARKS_EN, `${MARKS_EN}      viejo:\n        prompt: What was asked before?\n        explanation: It was so.\n`],
    ],
    field: 'words.en.items.viejo',
    line: 'viejo:',
    es: /viejo/,
    en: /viejo/,
  },
  'an option without words in the original': {
    edits: [['          pago: { text: Mirar solo cuánto pagan, feedback: El pago no dice si es buena. }\n', '']],
    field: 'words.es.items.aviso.options',
    line: 'options:',
    es: /"pago".*"aviso"/,
    en: /"pago".*"aviso"/,
  },
  'an option without words in a translation': {
    edits: [
      ['          pago: { text: Look only at the pay, feedback: The pay does not say whether it is good. }\n', ''],
    ],
    field: 'words.en.items.aviso.options',
    line: 'options:',
    es: /"pago".*"aviso"/,
    en: /"pago".*"aviso"/,
  },
  'words of an option that was taken away': {
    edits: [
      [
        '          pago: { text: Mirar',
        '          tio: { text: Preguntar a un tío, feedback: También sirve. }\n          pago: { text: Mirar',
      ],
    ],
    field: 'words.es.items.aviso.options.tio',
    line: 'tio:',
    es: /tio/,
    en: /tio/,
  },
  'a name of an option with a typing error in one language': {
    edits: [['pago: { text: Look only', 'pagos: { text: Look only']],
    field: 'words.en.items.aviso.options.pagos',
    line: 'pagos:',
    es: /Escribe:\s+pago:/,
    en: /Write:\s+pago:/,
  },
  'a part of a story without words in a translation': {
    edits: [[AUNT_EN, '']],
    field: 'words.en.items.rosa.scenes',
    line: 'scenes:',
    es: /"tia"/,
    en: /"tia"/,
  },
  'words of a part that the story does not have': {
    edits: [[AUNT_EN, `${AUNT_EN}${AUNT_EN.replace('tia:', 'playa:')}`]],
    field: 'words.en.items.rosa.scenes.playa',
    line: 'playa:',
    es: /playa/,
    en: /playa/,
  },
  'a way of a story without words': {
    edits: [['              dar: { text: Darlo porque ya aceptó, feedback: Decir que sí no obliga. }\n', '']],
    field: 'words.es.items.rosa.scenes.terminal.options',
    line: 'options:',
    es: /"dar"/,
    en: /"dar"/,
  },
  'a pair without its other half': {
    edits: [[', match: En el gobierno regional', '']],
    field: 'words.es.items.lugares.options.agencia.match',
    line: 'agencia:',
    es: /falta|mitad|pareja/,
    en: /missing|half|pair/,
  },
  'a pair without its other half in a translation': {
    edits: [[', match: At the regional government', '']],
    field: 'words.en.items.lugares.options.agencia.match',
    line: 'agencia:',
    es: /falta|mitad|pareja/,
    en: /missing|half|pair/,
  },
  'another half where nothing is paired': {
    edits: [['{ text: Quién contrata, feedback', '{ text: Quién contrata, match: El nombre, feedback']],
    field: 'words.es.items.datos.options.quien.match',
    line: 'quien:',
    es: /pareja/,
    en: /pair/,
  },
  'two options alike but for their case': {
    edits: [['donde: { text: Dónde queda', 'donde: { text: quién CONTRATA']],
    field: 'words.es.items.datos.options.donde.text',
    line: 'donde:',
    es: /"quien"|igual|mismo/,
    en: /"quien"|same|alike/,
  },
  'two options alike but for their blanks and their full stop': {
    edits: [['donde: { text: Where it is', 'donde: { text: "Who  is hiring. "']],
    field: 'words.en.items.datos.options.donde.text',
    line: 'donde:',
    es: /"quien"|igual|mismo/,
    en: /"quien"|same|alike/,
  },
  'two other halves alike': {
    edits: [['match: En el gobierno regional', 'match: en el Registro de impuestos']],
    field: 'words.es.items.lugares.options.agencia.match',
    line: 'agencia:',
    es: /"empresa"|igual|mism/,
    en: /"empresa"|same|alike/,
  },
  'two steps alike': {
    edits: [['viaje: { text: Pagan el pasaje', 'viaje: { text: Prometen un trabajo  lejos']],
    field: 'words.es.items.deuda.options.viaje.text',
    line: 'viaje:',
    es: /"promesa"|igual|mism/,
    en: /"promesa"|same|alike/,
  },
  'two ways of a story alike': {
    edits: [['dar: { text: Darlo porque ya aceptó', 'dar: { text: no darlo y llamar a su tía']],
    field: 'words.es.items.rosa.scenes.terminal.options.dar.text',
    line: 'dar:',
    es: /"llamar"|igual|mism/,
    en: /"llamar"|same|alike/,
  },
  'an option with nothing in it': {
    edits: [['donde: { text: Dónde queda', 'donde: { text: ""']],
    field: 'words.es.items.datos.options.donde.text',
    line: 'donde:',
    es: /vacío/,
    en: /empty/,
  },
  'an option without its why': {
    edits: [
      ['donde: { text: Dónde queda, feedback: Sí. Alguien tiene que saber el lugar. }', 'donde: { text: Dónde queda }'],
    ],
    field: 'words.es.items.datos.options.donde.feedback',
    line: 'donde:',
    es: /falta/,
    en: /missing/,
  },
  'an answer with a comma and without quotes': {
    edits: [['donde: { text: Dónde queda,', 'donde: { text: Dónde queda, y con qué número,']],
    field: 'words.es.items.datos.options.donde["y con qué número"]',
    line: 'donde:',
    es: /text: "Dónde queda, y con qué número"/,
    en: /text: "Dónde queda, y con qué número"/,
  },
  'an answer with a colon and without quotes': {
    edits: [['explanation: Con esos datos se puede revisar.', 'explanation: Con eso se revisa: nombre y lugar.']],
    field: '',
    line: 'explanation:',
    es: /comillas/,
    en: /quotes/,
  },
  'a field with a typing error': {
    edits: [['quien: { text: Quién contrata, feedback:', 'quien: { text: Quién contrata, feedbak:']],
    field: 'words.es.items.datos.options.quien.feedbak',
    line: 'quien:',
    es: /feedback/,
    en: /feedback/,
  },
  'a field in Spanish': {
    edits: [
      [
        '        explanation: Con esos datos se puede revisar.',
        '        explicacion: Con esos datos se puede revisar.',
      ],
    ],
    field: 'words.es.items.datos.explicacion',
    line: 'explicacion:',
    es: /explanation/,
    en: /explanation/,
  },
  'the words of a story under its item': {
    edits: [
      [
        '        explanation: Siempre hay un momento para parar.',
        '        explanation: Siempre hay un momento para parar.\n        options:\n          mostrar: { text: Mostrar, feedback: Sí. }',
      ],
    ],
    field: 'words.es.items.rosa.options',
    line: 'options:',
    es: /historia|scenes|escena/,
    en: /story|scenes/,
  },
  'the words of a choice under parts of a story': {
    edits: [
      [
        '        explanation: Con esos datos se puede revisar.\n',
        '        explanation: Con esos datos se puede revisar.\n        scenes:\n          uno: { prompt: Qué pasa aquí, options: { si: { text: Sí, feedback: Así es. } } }\n',
      ],
    ],
    field: 'words.es.items.datos.scenes',
    line: 'scenes:',
    es: /historia|escena|scenes/,
    en: /story|scene/,
  },
  'no harm notes': {
    edits: [['    care:\n      - Nadie tiene que contar algo suyo.\n', '']],
    field: 'words.es.care',
    line: 'es:',
    es: /quien dirige/,
    en: /whoever leads/,
  },
  'harm notes with nothing in them': {
    edits: [['    care:\n      - Nadie tiene que contar algo suyo.\n', '    care: []\n']],
    field: 'words.es.care',
    line: 'care:',
    es: /vacío|al menos/,
    en: /empty|at least/,
  },
  'no harm notes in a translation': {
    edits: [['    care:\n      - Nobody has to tell anything of their own.\n', '']],
    field: 'words.en.care',
    line: 'en:',
    es: /quien dirige/,
    en: /whoever leads/,
  },
  'nothing to remember': {
    edits: [['    remember:\n      - Pregunta quién contrata.\n', '']],
    field: 'words.es.remember',
    line: 'es:',
    es: /falta/,
    en: /missing/,
  },
  'six things to remember': {
    edits: [['      - Pregunta quién contrata.\n', '      - Pregunta quién contrata.\n'.repeat(6)]],
    field: 'words.es.remember',
    line: 'remember:',
    es: /5/,
    en: /5/,
  },
  'a sentence to remember that fills the card': {
    edits: [['      - Pregunta quién contrata.', `      - Pregunta ${'quién contrata y '.repeat(8)}dónde.`]],
    field: 'words.es.remember[0]',
    line: 'Pregunta',
    es: /120/,
    en: /120/,
  },
  'an option as long as a page': {
    edits: [['text: Where it is', `text: ${'Where it is and who is there '.repeat(8)}`]],
    field: 'words.en.items.datos.options.donde.text',
    line: 'donde:',
    es: /200/,
    en: /200/,
  },
  'a prompt as long as a page': {
    edits: [['prompt: The name does not match. What do they do?', `prompt: ${'The name does not match. '.repeat(17)}`]],
    field: 'words.en.items.rosa.scenes.tia.prompt',
    line: 'prompt:',
    es: /400/,
    en: /400/,
  },
  'the number of a service in an option': {
    edits: [['pregunta: { text: Preguntar quién contrata', 'pregunta: { text: Llamar al 999']],
    field: 'words.es.items.aviso.options.pregunta.text',
    line: 'pregunta:',
    es: /999/,
    en: /999/,
  },
  'the number of a service among what to remember': {
    edits: [['- Ask who is hiring.', '- Call 999 and ask.']],
    field: 'words.en.remember[0]',
    line: 'Call 999',
    es: /999/,
    en: /999/,
  },
  'the long number of a service in the notes of whoever leads': {
    edits: [['- Nadie tiene que contar algo suyo.', '- "Llama al +44 20 7946 0123 si alguien cuenta algo."']],
    field: 'words.es.care[0]',
    line: '7946',
    es: /7946/,
    en: /7946/,
  },
  'a telephone number that no record has': {
    edits: [['explanation: Con esos datos se puede revisar.', 'explanation: Llama al 987 654 321 y pregunta.']],
    field: 'words.es.items.datos.explanation',
    line: '987 654 321',
    es: /987 654 321/,
    en: /987 654 321/,
  },
  'the number of a service in a part of a story': {
    edits: [['llamar: { text: No darlo y llamar a su tía', 'llamar: { text: No darlo y llamar al 999']],
    field: 'words.es.items.rosa.scenes.terminal.options.llamar.text',
    line: 'llamar:',
    es: /999/,
    en: /999/,
  },
  'somebody under 18 with a whole name': {
    edits: [['prompt: A Rosa, de 16 años, una amiga', 'prompt: A Rosa Quispe Mamani, de 16 años, una amiga']],
    field: 'words.es.items.rosa.prompt',
    line: 'Quispe',
    es: /menor/,
    en: /under 18|minor|child/,
  },
  'a sentence that blames who was deceived': {
    edits: [['feedback: Así se puede revisar.', 'feedback: Se dejó engañar por ingenua.']],
    field: 'words.es.items.aviso.options.pregunta.feedback',
    line: 'pregunta:',
    es: /culpa/,
    en: /fault/,
  },
  'a sentence that frightens': {
    edits: [['explanation: Quien cobra pone el precio.', 'explanation: Así empieza el infierno de la deuda.']],
    field: 'words.es.items.deuda.explanation',
    line: 'infierno',
    es: /asusta/,
    en: /[Ff]righten/,
  },
  'a child who is told to follow somebody': {
    edits: [['avisar: { text: No ir y contarlo', 'avisar: { text: Síguelo hasta su casa']],
    field: 'words.es.items.rosa.scenes.tia.options.avisar.text',
    line: 'avisar:',
    es: /enfrentar o investigar/,
    en: /confront or investigate/,
  },
  'a language that the site does not have': {
    edits: [['  en:\n    state: machine', '  fr:\n    state: machine']],
    field: 'words.fr',
    line: 'fr:',
    es: /es, en/,
    en: /es, en/,
  },
  'a translation that says it is the original': {
    edits: [['    state: machine\n    from: "000000000000"\n', '    state: original\n']],
    field: 'words.en.state',
    line: 'state:',
    es: /machine/,
    en: /machine/,
  },
  'an original that nobody wrote': {
    edits: [['    writtenBy: editor\n    title: ', '    title: ']],
    field: 'words.es.writtenBy',
    line: 'es:',
    es: /falta|writtenBy/,
    en: /missing|writtenBy/,
  },
};

const told = tellAll(FAULTS);

describe.each(Object.entries(FAULTS))('%s', (name, { field, line, es, en }) => {
  test('is told once, with its file, line and field, why, and what to write', () => {
    const one = told[name];
    expect(one?.found).toEqual([field]);
    expect(one?.line).toContain(line);
    expect(one?.es).toMatch(es);
    expect(one?.en).toMatch(en);
  });
});
