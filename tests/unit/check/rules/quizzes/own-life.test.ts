/** No item asks what its reader has lived, however it is put; and what only looks like it may be asked. */
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../../fixtures/content-faults/edit.ts';
import { findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { quizTree, quizWith } from '../../../../fixtures/content-faults/quiz.ts';

const LOCALES = ['es', 'en', 'pt'] as const;
type Locale = (typeof LOCALES)[number];

const ES = 'A Julio le llega un aviso sin nombre. ¿Qué conviene?';
const EN = 'Julio gets a notice without a name. What is best?';
/** Asks something else in one language; Portuguese stands where English stood. */
const ASK: Record<Locale, (prompt: string) => Edit[]> = {
  es: (prompt) => [[ES, JSON.stringify(prompt)]],
  en: (prompt) => [[EN, JSON.stringify(prompt)]],
  pt: (prompt) => [
    [EN, JSON.stringify(prompt)],
    ['  en:\n', '  pt:\n'],
  ],
};

const ASKED: Record<Locale, string[]> = {
  es: [
    '¿Te ha pasado algo así?',
    '¿Te pasó alguna vez?',
    '¿A ti te pasó algo parecido?',
    '¿Te sucedió algo así?',
    '¿Alguna vez te ofrecieron un trabajo lejos?',
    '¿Has recibido un mensaje de alguien que no conoces?',
    '¿Te han pedido fotos por chat?',
    '¿Quién de tu familia trabaja lejos?',
    '¿Alguien de tu familia ha viajado por un trabajo?',
    '¿Algún familiar tuyo está desaparecido?',
    '¿Conoces a alguien que fue víctima de trata?',
    '¿Conoces a alguna víctima?',
    '¿Qué hiciste cuando te pidieron un secreto?',
    '¿Guardas algún secreto que te pesa?',
    '¿A quién le contaste tu último secreto?',
    'Cuenta una vez en que alguien te mintió.',
    '¿Cuántas veces te han ofrecido dinero?',
    '¿Tu papá o tu mamá te pegan?',
    '¿En tu casa alguien te grita?',
    '¿En tu familia pasó algo así?',
    '¿Chateas con desconocidos?',
    '¿Trabajas después de clases?',
    '¿Has trabajado fuera de tu ciudad?',
    '¿Viviste algo parecido?',
    'Recuerda un momento en que sentiste miedo. ¿Qué pasó?',
    '¿Te tocaron sin que quisieras?',
    '¿Tu enamorado revisa tu celular?',
    '¿Te obligan a trabajar?',
    'Describe tu experiencia con ofertas de trabajo.',
    '¿Alguna vez mandaste una foto?',
    '¿Usted ha recibido ofertas así?',
    '¿Han vivido ustedes algo parecido?',
    '¿Nunca te han engañado?',
    '¿Le has contado a alguien lo que te pasa?',
  ],
  en: [
    'Has this ever happened to you?',
    'Did something like this happen to you?',
    'Have you ever been offered a job far away?',
    'Have you received a message from a stranger?',
    'Has anyone asked you for photos?',
    'Did anybody ask you for photos?',
    'Who in your family works far away?',
    'Has anybody in your family travelled for work?',
    'Do you know somebody who was trafficked?',
    'What did you do when you were asked to keep a secret?',
    'Do you keep a secret that weighs on you?',
    'How many times have you been offered money?',
    'Do your parents hit you?',
    'Does anybody shout at you at home?',
    'Do you chat with strangers?',
    'Do you work after school?',
    'Were you ever afraid of somebody at home?',
    'Does your boyfriend check your phone?',
    'Are you made to work?',
    'Describe your own experience with offers of work.',
    'Tell about a time when somebody lied to you.',
    'When was the last time that you sent a photo?',
    'Did you ever send a photo?',
    'Have you or your friends lived through this?',
  ],
  pt: [
    'Isso já aconteceu com você?',
    'Aconteceu algo assim com você?',
    'Você já recebeu uma oferta de trabalho longe?',
    'Alguma vez ofereceram um trabalho a você?',
    'Já pediram fotos a você pelo chat?',
    'Quem da sua família trabalha longe?',
    'Alguém da sua família já viajou a trabalho?',
    'Você conhece alguém que foi vítima de tráfico?',
    'O que você fez quando pediram um segredo?',
    'Você guarda um segredo que pesa?',
    'Quantas vezes ofereceram dinheiro a você?',
    'Seus pais batem em você?',
    'Na sua casa alguém grita com você?',
    'Você conversa com desconhecidos?',
    'Você trabalha depois da aula?',
    'Seu namorado olha o seu celular?',
    'Obrigam você a trabalhar?',
    'Descreva a sua experiência com ofertas de trabalho.',
    'Conte uma vez em que alguém mentiu para você.',
    'Você já mandou uma foto?',
    'Você viveu algo parecido?',
    'Já enganaram você?',
  ],
};

const HONEST: Record<Locale, string[]> = {
  es: [
    'A Rosa le pidieron una foto. ¿Qué puede hacer?',
    'A Luis le ha pasado algo raro en el chat. ¿A quién se lo cuenta?',
    '¿Qué puede hacer alguien a quien le pasó algo así?',
    'Su tía le pidió un secreto a Mateo. ¿Qué conviene?',
    'Un amigo te cuenta un problema. ¿Qué le ayuda más?',
    'Una alumna te cuenta algo en el recreo. ¿Qué le dices primero?',
    '¿Qué harías en el lugar de Ana?',
    '¿Qué harías tú, si fueras la tía de Rosa?',
    '¿A quién puedes contarle un secreto que pesa?',
    'Ana ha recibido un mensaje de alguien que no conoce. ¿Qué hace?',
    'Quien ha viajado lejos puede pedir ayuda.',
    'Una persona que ha trabajado sin contrato puede reclamar.',
    'A Julio le han ofrecido un pasaje. ¿Qué falta saber?',
    'Su hermano trabaja lejos y no contesta. ¿Qué hace Elena?',
    'La familia de Nelson viajó a la costa. ¿Quién guarda los papeles?',
    'Si alguien te pide guardar un secreto, ¿a quién se lo puedes contar?',
    'Luz le pregunta a su amiga: «¿Te pasó algo?». ¿Qué ayuda más?',
    'Una alumna dice: «Me ha pasado algo». ¿Qué conviene decir primero?',
    '¿Qué conviene no preguntar? «¿Alguna vez te han pegado?», por ejemplo.',
    '¿Qué señales tiene esta oferta?',
    '¿Qué dice la ley sobre quien retiene tu DNI?',
    'Alguien que no conoces te escribe. ¿Qué conviene?',
    '¿Qué has aprendido de la historia de Rosa?',
    'Alguna vez una oferta mala llega por una amiga.',
    '¿Conoces la regla de los dos permisos?',
    'Si ya dijiste que sí, ¿puedes cambiar de idea?',
    'Sus padres le han pedido a Luz que no hable con nadie.',
    '¿Quién de la familia de Ana puede ayudarla?',
    'A su hermana le tocó elegir entre estudiar y trabajar.',
    'El casero le ofreció un trabajo a su tía. ¿Qué se revisa?',
    'En la casa de Pedro hay alguien que grita. ¿A quién acude?',
    'Quien te ofrece un trabajo debe decir dónde queda.',
    'Nadie te puede quitar tu DNI.',
    'Si alguien te hace daño, ¿de quién es la culpa?',
    'A ti te toca decidir: ¿sube Rosa al bus?',
    'Tu mamá, tu papá o tu profesora pueden ayudarte.',
    '¿Tienes que probar algo para denunciar?',
    'Tu mamá te puede ayudar.',
    'Si tu pareja te controla, ¿a quién se lo puedes contar?',
    'Guarda una copia en tu casa.',
    '¿Hay que esperar 24 horas, aunque tengas miedo?',
  ],
  en: [
    'Rosa has been asked for a photo. What can she do?',
    'What can somebody do to whom this has happened?',
    'Have a look at the notice. What is missing?',
    'What would you do in Ana’s place?',
    'Has Julio seen the contract?',
    'Who in Ana’s family can help her?',
    'Does Luz have to answer?',
    'If somebody asks you to keep a secret, whom can you tell?',
    'You have the right to keep your document.',
    'Do you need proof to report?',
    'Do you have to wait 24 hours to report somebody missing?',
    'Can you change your mind after saying yes?',
    'What should you know before saying yes?',
    'Once you have said yes, can you still stop?',
    'A pupil tells you something at break. What do you say first?',
    'Luz asks her friend: “Did something happen to you?” What helps more?',
    'A friend asks you for help. What helps most?',
    'Did Sara sign? What does the law say?',
    'Your mother, your father or your teacher can help.',
    'Have the two of them a permit to travel?',
    'Did you know that the law protects you?',
    'Keep a copy in your house.',
    'What can happen to you if you tell?',
  ],
  pt: [
    'Pediram uma foto a Rosa. O que ela pode fazer?',
    'O que já aconteceu com Ana?',
    'Você precisa de provas para denunciar?',
    'É preciso esperar 24 horas?',
    'Se alguém pede segredo a você, a quem pode contar?',
    'O que você faria no lugar de Ana?',
    'Você tem direito a guardar o seu documento.',
    'Quem da família de Ana pode ajudar?',
    'Julio já recebeu o contrato. O que falta saber?',
    'Uma aluna conta algo a você no recreio. O que você diz primeiro?',
    'Quem já disse sim pode mudar de ideia.',
    'Se você já disse sim, pode mudar de ideia?',
    'Luz pergunta à amiga: “Aconteceu algo com você?” O que ajuda mais?',
    'Sua mãe, seu pai ou sua professora podem ajudar.',
    'Já disseram a Rosa onde fica o trabalho?',
    'Guarde uma cópia na sua casa.',
    'Você tem um amigo que pede ajuda. O que diz?',
  ],
};

/** Elsewhere than in what is asked: a reader who lived it is spoken to, and asked nothing. */
const SPOKEN_TO: Edit[][] = [
  [['Un aviso claro dice quién contrata.', 'Si te pasó algo así, la culpa no es tuya.']],
  [['La prisa no deja pensar.', '"Si te ha pasado, puedes contarlo hoy."']],
  [['Pregunta quién contrata.', '¿Ya te pidieron fotos? Puedes pedir ayuda.']],
  [['Nadie tiene que contar algo suyo.', 'No hace falta decir «¿Te ha pasado?». Escucha a quien cuenta.']],
  [['Ask who is hiring.', 'Has this happened to you? You can ask for help.']],
  [['Hurry leaves no time to think.', '"If you have been asked for this, you can tell somebody today."']],
];

const asked = told(ASKED);
const honest = told(HONEST);

describe.each(LOCALES)('in %s', (locale) => {
  test.each(ASKED[locale])('an item does not ask: %s', (prompt) => {
    expect(asked.get(prompt)).toEqual([`words.${locale}.items.aviso.prompt`]);
  });

  test.each(HONEST[locale])('an item may say: %s', (prompt) => {
    expect(honest.get(prompt)).toEqual([]);
  });
});

test('why, feedback, what to remember and notes for whoever leads may speak to somebody who lived it', () => {
  const tree = quizTree(Object.fromEntries(SPOKEN_TO.map((edits, i) => [`q-${i}`, quizWith(`Preguntas ${i}`, edits)])));
  expect(findingsIn(tree).map(({ file, field }) => `${file} ${field}`)).toEqual([]);
});

test('nor does an option of a part of a story ask it', () => {
  const edits: Edit[] = [
    ['El nombre no coincide. ¿Qué hacen?', '¿Te ha pasado a ti?'],
    ['text: Ir sin avisar', 'text: ¿Te han llevado alguna vez?'],
  ];
  const found = findingsIn(quizTree({ q: quizWith('Preguntas propias', edits) }));
  expect(found.map(({ field }) => field)).toEqual([
    'words.es.items.rosa.scenes.oferta.options.ir.text',
    'words.es.items.rosa.scenes.tia.prompt',
  ]);
});

/** The fields that are found wrong in a quiz that asks each of these, by what is asked. */
function told(prompts: Record<Locale, string[]>): Map<string, string[]> {
  const all = LOCALES.flatMap((locale) => prompts[locale].map((prompt) => ({ locale, prompt })));
  const quizzes = all.map(({ locale, prompt }, i) => [`q-${i}`, quizWith(`Preguntas ${i}`, ASK[locale](prompt))]);
  const findings = Map.groupBy(findingsIn(quizTree(Object.fromEntries(quizzes))), ({ file }) => file);
  return new Map(
    all.map(({ prompt }, i) => [prompt, (findings.get(`quizzes/q-${i}.yaml`) ?? []).map(({ field }) => field)]),
  );
}
