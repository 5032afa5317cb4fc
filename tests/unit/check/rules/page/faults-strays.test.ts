/** A number outside its record: one fault each in a folder that is otherwise clean. */
import { fault } from '../../fault.ts';

const POLICE = 'facts/helplines/gb/policia-999.yaml';

fault(
  'a toll-free number in a phrase',
  'strings/es.yaml',
  'Salir rápido',
  'Llama gratis al 0800-15-170',
  '5 safety["exit.label"] · stray-number (0800-15-170)',
);
fault(
  'a swap of 800 and 888 in a translation',
  'strings/en.yaml',
  'Leave quickly',
  'Call 0888 15 170',
  '4 safety["exit.label"] · stray-number (0888 15 170)',
);
fault(
  'an international number in a text',
  'pages/es/senales.mdx',
  'Mira las señales.',
  'Escribe al +44 7700 900 123.',
  '12 "Escribe al +44 7700 900 123. <Cite id="pagina-oficial" />" · stray-number (+44 7700 900 123) → <Line role="…" />',
);
fault(
  'a short code after the word for a line',
  'pages/en/senales.mdx',
  'Look at the signs.',
  'Ring the hotline 998.',
  '12 "Ring the hotline 998." · stray-number (998) → <Line role="…" />',
);
fault(
  'a short code in the target of a link',
  'pages/es/senales.mdx',
  'Mira las señales.',
  'Mira [las señales](tel:999).',
  '12 "tel:999" · link-number → <Line role="…" />',
);
fault(
  'seven digits in the title of a page',
  'pages/es/senales.mdx',
  'title: Señales',
  'title: Señales 7946123',
  '2 title · stray-number (7946123)',
);
fault(
  'a number in a lesson',
  'lessons/mirar.yaml',
  'Miren el aviso.',
  'Marquen el 999.',
  '34 words.es.steps.mirar.does[0] · stray-number (999) → roles: […]',
);
fault(
  'a number in a quiz',
  'quizzes/preguntas.yaml',
  'explanation: Se ve una señal.',
  'explanation: Si la ves, llama al 998.',
  '18 words.es.items.q1.explanation · stray-number (998) → roles: […]',
);
fault(
  'a number in an alert',
  POLICE,
  'officialPage:',
  `alert:
  on: "2027-04-20"
  text:
    es: { text: "Hoy no atiende. Llama al 998.", state: original, writtenBy: editor }
officialPage:`,
  '51 alert.text.es.text · stray-number (998)',
);
