/** What is wrong with the words of a quiz is told once, in the language it stands in: gaps, leftovers, doubles and what YAML misreads. */
import { LATER } from '../../../../fixtures/content-faults/quiz.ts';
import { eachIsTold, rows } from '../records-of-faults.ts';

const MARKS_EN = `      datos:
        prompt: What is there to know before accepting? Mark all.
        explanation: With that it can be checked.
        options:
          quien: { text: Who is hiring, feedback: Yes. The name can be looked up. }
          donde: { text: Where it is, feedback: Yes. Somebody has to know the place. }
          amiga: { text: Nothing more if a friend offers it, feedback: She can be deceived too. }
`;
const AUNT_EN = LATER.en.tia;

eachIsTold('quiz', [
  ...rows`
  a part of a story without words in a translation | ${AUNT_EN} | | 129 words.en.items.rosa.scenes · words-missing (tia, quizzes)
  a pair without its other half | , match: En el gobierno regional | | 54 no words.es.items.lugares.options.agencia.match · quiz-match (agencia) → match: …
  a pair without its other half in a translation | , match: At the regional government | | 117 no words.en.items.lugares.options.agencia.match · quiz-match (agencia) → match: …
  two options alike but for their case | donde: { text: Dónde queda | donde: { text: quién CONTRATA | 41 words.es.items.datos.options.donde.text · quiz-alike
  two options alike but for their blanks and their full stop | donde: { text: Where it is | donde: { text: "Who  is hiring. " | 104 words.en.items.datos.options.donde.text · quiz-alike
  two other halves alike | match: En el gobierno regional | match: en el Registro de impuestos | 54 words.es.items.lugares.options.agencia.match · quiz-alike
  two steps alike | viaje: { text: Pagan el pasaje | viaje: { text: Prometen un trabajo  lejos | 61 words.es.items.deuda.options.viaje.text · quiz-alike
  two ways of a story alike | dar: { text: Darlo porque ya aceptó | dar: { text: no darlo y llamar a su tía | 76 words.es.items.rosa.scenes.terminal.options.dar.text · quiz-alike
  an option with nothing in it | donde: { text: Dónde queda | donde: { text: "" | 41 empty words.es.items.datos.options.donde.text · empty-field → text: Con confianza y una promesa
  an option without its why | donde: { text: Dónde queda, feedback: Sí. Alguien tiene que saber el lugar. } | donde: { text: Dónde queda } | 41 no words.es.items.datos.options.donde.feedback · missing-field → feedback: "…"
  an answer with a comma and without quotes | donde: { text: Dónde queda, | donde: { text: Dónde queda, y con qué número, | 41 words.es.items.datos.options.donde["y con qué número"] · cut-text → text: "Dónde queda, y con qué número"
  an answer with a colon and without quotes | explanation: Con esos datos se puede revisar. | explanation: Con eso se revisa: nombre y lugar. | 38 "explanation: Con eso se revisa: nombre y lugar." · yaml-colon → campo: "un texto: con dos puntos"
  a field with a typing error | quien: { text: Quién contrata, feedback: | quien: { text: Quién contrata, feedbak: | 40 words.es.items.datos.options.quien.feedbak · unknown-key (feedback, text, match, feedback)
  a field in Spanish | explanation: Con esos datos se puede revisar. | explicacion: Con esos datos se puede revisar. | 38 words.es.items.datos.explicacion · unknown-key (explanation, prompt, explanation, options, scenes)
  harm notes with nothing in them | care:⏎      - Nadie tiene que contar algo suyo.⏎ | care: []⏎ | 24 empty words.es.care · too-few (0, 1) → care: [Nadie tiene que contar algo suyo.]
  a sentence to remember that fills the card | - Pregunta quién contrata. | - Pregunta ${'quién contrata y '.repeat(8)}dónde. | 27 words.es.remember[0] · too-long (151, 120)
  an option as long as a page | text: Where it is | text: ${'Where it is and who is there '.repeat(8)} | 104 words.en.items.datos.options.donde.text · too-long (231, 200)
  a prompt as long as a page | prompt: The name does not match. What do they do? | prompt: ${'The name does not match. '.repeat(17)} | 141 words.en.items.rosa.scenes.tia.prompt · too-long (424, 400)
  the number of a service in an option | pregunta: { text: Preguntar quién contrata | pregunta: { text: Llamar al 999 | 35 words.es.items.aviso.options.pregunta.text · stray-number (999) → roles: […]
  the number of a service among what to remember | - Ask who is hiring. | - Call 999 and ask. | 90 words.en.remember[0] · stray-number (999) → roles: […]
  the long number of a service in the notes of whoever leads | - Nadie tiene que contar algo suyo. | - "Llama al +44 20 7946 0123 si alguien cuenta algo." | 25 words.es.care[0] · stray-number (+44 20 7946 0123) → roles: […]
  a telephone number that no record has | explanation: Con esos datos se puede revisar. | explanation: Llama al 987 654 321 y pregunta. | 38 words.es.items.datos.explanation · stray-number (987 654 321) → roles: […]
  the number of a service in a part of a story | llamar: { text: No darlo y llamar a su tía | llamar: { text: No darlo y llamar al 999 | 75 words.es.items.rosa.scenes.terminal.options.llamar.text · stray-number (999) → roles: […]
  somebody under 18 with a whole name | prompt: A Rosa, de 16 años, una amiga | prompt: A Rosa Quispe Mamani, de 16 años, una amiga | 64 words.es.items.rosa.prompt · word-rule (minor, nombre-de-menor, Quispe Mamani, de 16 años) → una adolescente; un chico de 15 años (ejemplo inventado)
  a sentence that blames who was deceived | feedback: Así se puede revisar. | feedback: Se dejó engañar por ingenua. | 35 words.es.items.aviso.options.pregunta.feedback · word-rule (blame, culpa, por ingenua) → Di qué hizo la persona que engañó.
  a sentence that frightens | explanation: Quien cobra pone el precio. | explanation: Así empieza el infierno de la deuda. | 58 words.es.items.deuda.explanation · word-rule (sensational, horror, infierno de) → Di qué pasa y qué se puede hacer, sin adjetivos.
  a child who is told to follow somebody | avisar: { text: No ir y contarlo | avisar: { text: Síguelo hasta su casa | 80 words.es.items.rosa.scenes.tia.options.avisar.text · word-rule (confront, enfrentar, Síguelo) → Aléjate, anota lo que viste y avisa a una línea de ayuda.
  a language that the site does not have | en:⏎    state: machine | fr:⏎    state: machine | 82 words.fr · unknown-locale (es, en, pt, qu)
  a translation that says it is the original | state: machine⏎    from: "000000000000"⏎ | state: original⏎ | 83 words.en.state · original-in-translation → state: machine
  an original that nobody wrote | writtenBy: editor⏎    title: | title: | 19 no words.es.writtenBy · maker-missing → writtenBy: editor
`,
  ['an item without words in a translation', [[MARKS_EN, '']], '91 words.en.items · words-missing (datos, quizzes)'],
  [
    'an option without words in the original',
    [['          pago: { text: Mirar solo cuánto pagan, feedback: El pago no dice si es buena. }\n', '']],
    '32 words.es.items.aviso.options · words-missing (aviso, pago, quizzes)',
  ],
  [
    'an option without words in a translation',
    [['          pago: { text: Look only at the pay, feedback: The pay does not say whether it is good. }\n', '']],
    '95 words.en.items.aviso.options · words-missing (aviso, pago, quizzes)',
  ],
  [
    'a way of a story without words',
    [['              dar: { text: Darlo porque ya aceptó, feedback: Decir que sí no obliga. }\n', '']],
    '74 words.es.items.rosa.scenes.terminal.options · words-missing (rosa, terminal, dar, quizzes)',
  ],
  [
    'no harm notes',
    [['    care:\n      - Nadie tiene que contar algo suyo.\n', '']],
    '19 no words.es.care · missing-field → care: [Nadie tiene que contar algo suyo.]',
  ],
  [
    'no harm notes in a translation',
    [['    care:\n      - Nobody has to tell anything of their own.\n', '']],
    '82 no words.en.care · missing-field → care: [Nadie tiene que contar algo suyo.]',
  ],
  [
    'nothing to remember',
    [['    remember:\n      - Pregunta quién contrata.\n', '']],
    '19 no words.es.remember · missing-field → remember: [Lleva tú tu documento y guarda una copia.]',
  ],
  [
    'six things to remember',
    [['      - Pregunta quién contrata.\n', '      - Pregunta quién contrata.\n'.repeat(6)]],
    '26 words.es.remember · too-many (6, 5)',
  ],
]);
