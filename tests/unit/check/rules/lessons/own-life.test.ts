/** No hand-out, no sentence said aloud and no slide asks what a pupil has lived; and what only looks like it may be said. */
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../../fixtures/content-faults/edit.ts';
import { foundIn } from '../records-of-faults.ts';

type Locale = 'es' | 'en' | 'pt';

/** Where a pupil reads or hears it, in the clean lesson; Portuguese stands where English stood. */
const PLACES: { field: string; es: string; en: string }[] = [
  {
    field: 'handout.tasks.razon',
    es: '¿Por qué conviene preguntar antes?',
    en: 'Why is it better to ask before?',
  },
  {
    field: 'handout.story[0]',
    es: 'Beto mira el aviso y no contesta todavía.',
    en: 'Beto looks at the notice and does not answer yet.',
  },
  { field: 'steps.acuerdos.says[0]', es: 'Hoy hablamos de tratos.', en: 'Today we talk of deals.' },
  { field: 'steps.tarjetas.slide[0]', es: '¿Qué dice el trato?', en: 'What does the deal say?' },
];
const placeOf = (i: number) => PLACES[i % PLACES.length] ?? { field: '', es: '', en: '' };

const edits = (locale: Locale, place: { es: string; en: string }, text: string): Edit[] => [
  [locale === 'es' ? place.es : place.en, JSON.stringify(text)],
  ...(locale === 'pt' ? ([['  en:\n    state', '  pt:\n    state']] as Edit[]) : []),
];

const ASKED: Record<Locale, string[]> = {
  es: [
    '¿Te ha pasado algo así?',
    '¿A quién de ustedes le ha pasado?',
    '¿Quién de ustedes ha recibido una oferta así?',
    'Levanta la mano si te ha pasado.',
    'Levanten la mano quienes han trabajado en la calle.',
    '¿Alguien aquí conoce a una víctima?',
    '¿Alguno de ustedes tiene un padrino que lo hace trabajar?',
    'Escribe un secreto que guardas.',
    'Escribe una vez en que tuviste miedo.',
    'Dibuja a la persona que te da miedo.',
    'Cuenta a tu pareja de banca algo que te pasó.',
    'Cuéntale a tu compañera una oferta que recibiste.',
    'Comparte con el grupo lo que viviste.',
    '¿Qué secretos te han pedido guardar?',
    '¿Tu pareja revisa tu celular?',
    '¿Tu enamorado te pide tu clave?',
    '¿En tu casa te gritan?',
    '¿Trabajas para ayudar en tu casa?',
    '¿Cuántas horas trabajas al día?',
    '¿Te pagan por tu trabajo?',
    '¿Cuánto ganas?',
    '¿Con quién vives?',
    '¿Tus padres están en casa?',
    '¿Has mandado una foto que no querías mandar?',
    '¿Has hablado con alguien que no conoces en un juego?',
    '¿Con qué desconocidos hablas en internet?',
    '¿Has ido a un bar donde trabajan chicas?',
    '¿Has pagado por algo así?',
    '¿Tu papá paga por sexo?',
    '¿Conoces un lugar así en tu barrio?',
    '¿En tu barrio hay un bar así?',
    '¿Quién te ha tocado sin permiso?',
    '¿Alguna vez aceptaste un regalo de un adulto?',
    '¿Qué regalos te han dado?',
    '¿Tienes miedo de alguien?',
    '¿Qué harías si te vuelve a pasar?',
    'Piensa en algo malo que te hicieron.',
    'Piensen en un secreto suyo que les pesa.',
    'Recuerda la última vez que alguien te mintió.',
    '¿Les ha pasado algo parecido?',
    '¿Algún familiar de ustedes viajó y no volvió?',
    '¿Quién en tu familia trabaja en otra ciudad?',
    '¿Te sientes identificada con Beto?',
    '¿A ti quién te ayudó?',
  ],
  en: [
    'Has this happened to any of you?',
    'Raise your hand if this has happened to you.',
    'Who of you has received an offer like this?',
    'Write a secret that you keep.',
    'Tell your neighbour something that happened to you.',
    'How many hours do you work a day?',
    'Does your boyfriend ask for your password?',
    'Think of something bad that was done to you.',
    'Whom do you live with?',
    'Are you afraid of anybody?',
    'Draw the person who frightens you.',
    'Has anybody here sent a photo that they did not want to send?',
  ],
  pt: [
    'Isso já aconteceu com algum de vocês?',
    'Levante a mão quem já recebeu uma oferta assim.',
    'Escreva um segredo que você guarda.',
    'Conte ao seu colega algo que aconteceu com você.',
    'Quantas horas você trabalha por dia?',
    'Seu namorado pede a sua senha?',
    'Com quem você mora?',
    'Você tem medo de alguém?',
    'Pense em algo ruim que fizeram com você.',
    'Vocês já viveram algo parecido?',
  ],
};

const HONEST: Record<Locale, string[]> = {
  es: [
    'Nadie tiene que contar algo suyo.',
    'Hoy nadie cuenta su propia vida.',
    'No contamos casos de personas que conocemos.',
    'Hablamos de Beto, que es inventado.',
    'A Beto le han pedido un secreto. ¿A quién se lo cuenta?',
    'A Rosa le ha pasado algo raro. ¿Qué puede hacer?',
    '¿Qué puede hacer alguien a quien le pasó algo así?',
    '¿Qué le dirías a Beto?',
    '¿Qué harías en el lugar de Beto?',
    'Si fueras la tía de Rosa, ¿qué preguntarías?',
    'Escribe dos preguntas que Beto puede hacer.',
    'Escribe el nombre de una persona adulta de confianza. No lo muestres.',
    'Dibuja tu mano y escribe en cada dedo a quién contarle algo.',
    'Si algo te pesa, puedes hablar conmigo después, a solas.',
    'Si te pasó algo así, no es tu culpa.',
    'Si ya dijiste que sí, puedes pedir ayuda.',
    '¿Ya dijiste que sí? Puedes pedir ayuda. No es tu culpa.',
    'Si alguien te pide un secreto que pesa, cuéntalo.',
    'Levanta la tarjeta cuando quieras parar el chat.',
    'Levanten la mano cuando falte un dato.',
    'Cuenta cuántas preguntas hay en la pizarra.',
    'Cuenta el final de la historia de Beto.',
    'Comparte tu cartel con otro grupo.',
    'Lee a tu pareja la pregunta que escribiste.',
    '¿Cuántas horas puede trabajar Beto según la ley?',
    '¿Quién paga el pasaje de Beto?',
    '¿Qué secretos se cuentan siempre?',
    'Un regalo que pide algo a cambio se puede devolver.',
    '¿Con quién vive Beto?',
    'La familia de Rosa viajó a la costa. ¿Quién guarda los papeles?',
    'Lleva tú tu DNI.',
    'Tu mamá, tu abuelo o tu tutora pueden escucharte.',
    '¿Qué frase cuida y qué frase controla?',
    '¿Qué dice la ley sobre el trabajo de noche?',
    'Piensa en cinco personas adultas a quienes contar algo.',
    'Piensen en un lugar inventado para el viaje.',
    'Alguien que no conoces te escribe en un juego. ¿Qué haces primero?',
    'Di en voz baja tu frase para decir que no.',
    'La culpa es de quien engaña.',
    'Puedes decir que no, y no tienes que explicar.',
    'Nadie puede obligarte a guardar un secreto que te hace daño.',
    'Hay cosas que una amiga te cuenta y que no se guardan.',
    '«¿Te ha pasado?» no se pregunta delante de otros.',
    '¿Qué has aprendido hoy?',
  ],
  en: [
    'Nobody has to tell anything of their own.',
    'We talk of Beto, who is invented.',
    'What would you tell Beto?',
    'How many hours may Beto work by law?',
    'Whom does Beto live with?',
    'Write the name of an adult whom you trust. Do not show it.',
    'If something weighs on you, you can talk to me afterwards.',
    'If this has happened to you, it is not your fault.',
    'Raise the card when you would stop the chat.',
    'Think of an invented place for the journey.',
    'Has Beto seen the contract?',
    'Which secrets are always told?',
    'Have you said yes already? You can ask for help. It is not your fault.',
  ],
  pt: [
    'Ninguém precisa contar algo seu.',
    'Falamos de Beto, que é inventado.',
    'O que você diria a Beto?',
    'Quantas horas Beto pode trabalhar pela lei?',
    'Com quem Beto mora?',
    'Escreva o nome de um adulto de confiança. Não o mostre.',
    'Se isso já aconteceu com você, a culpa não é sua.',
    'Pense em um lugar inventado para a viagem.',
    'Já disse sim? Você pode pedir ajuda. A culpa não é sua.',
    'Conte o final da história de Beto.',
  ],
};

/** The fields that are found wrong in each of these lessons. */
const fieldsIn = (lessons: Record<string, Edit[]>) =>
  new Map([...foundIn('lesson', lessons)].map(([name, findings]) => [name, findings.map(({ field }) => field)]));

/** The fields that are found wrong where each of these stands, by what is asked. */
function told(texts: Record<Locale, string[]>): Map<string, string[]> {
  const all = (['es', 'en', 'pt'] as const).flatMap((locale) =>
    texts[locale].map((text, i) => [text, edits(locale, placeOf(i), text)] as const),
  );
  return fieldsIn(Object.fromEntries(all));
}

const asked = told(ASKED);
const honest = told(HONEST);

describe.each(['es', 'en', 'pt'] as const)('in %s', (locale) => {
  test.each(ASKED[locale].map((text, i) => [text, i] as const))('a pupil is not asked: %s', (text, i) => {
    expect(asked.get(text)).toEqual([`words.${locale}.${placeOf(i).field}`]);
  });

  test.each(HONEST[locale])('a lesson may say: %s', (text) => {
    expect(honest.get(text)).toEqual([]);
  });
});

test('each place that a pupil reads or hears is looked at', () => {
  const everywhere = fieldsIn(
    Object.fromEntries(PLACES.map((place) => [place.field, edits('es', place, '¿Te ha pasado algo así?')])),
  );
  for (const { field } of PLACES) expect(everywhere.get(field)).toEqual([`words.es.${field}`]);
});

test('nor is a teacher told to ask it, with copies or without', () => {
  const TOLD: Record<string, Edit[]> = {
    'steps.tarjetas.does[0]': [
      ['          - Reparte la media hoja.\n', '          - ¿Alguien de ustedes ha visto un aviso así? Escucha.\n'],
    ],
    'steps.tarjetas.copyless': [
      ['Lee el trato dos veces en voz alta.', '¿Te ha pasado? Pregúntalo dos veces en voz alta.'],
    ],
    'steps.tarjetas.title': [['        title: Las tarjetas\n', '        title: ¿Te ha pasado a ti?\n']],
  };
  const found = fieldsIn(TOLD);
  for (const field of Object.keys(TOLD)) expect(found.get(field)).toEqual([`words.es.${field}`]);
});

test('notes to the teacher, the key and the letter may say what is not asked', () => {
  const NOTES: Record<string, Edit[]> = {
    'what a teacher does not ask': [
      ['          - Reparte la media hoja.\n', '          - No preguntes si les ha pasado.\n'],
    ],
    'what to do with a sentence of a pupil': [
      [
        '      - Vale toda pregunta sobre lo que falta.\n',
        '      - "Si dicen «me ha pasado»: escucha después, a solas."\n',
      ],
    ],
    'what may have happened': [
      ['      - Se habla de engaños, sin detalles.\n', '      - Alguien puede haber vivido algo así.\n'],
    ],
    'what families may say at home': [
      [
        '      - Hoy miramos un aviso inventado e hicimos preguntas.\n',
        '      - Si a su hija le ha pasado algo, escuchen.\n',
      ],
    ],
  };
  const found = fieldsIn(NOTES);
  for (const name of Object.keys(NOTES)) expect(found.get(name)).toEqual([]);
});
