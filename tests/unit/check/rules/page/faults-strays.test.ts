/** A number outside its record: one fault each in a folder that is otherwise clean. */
import { faultsIn } from '../../fault.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';

faultsIn('strings/es.yaml')`
  a toll-free number in a phrase | Salir rápido | Llama gratis al 0800-15-170 | 5 safety["exit.label"] · stray-number (0800-15-170)
`;
faultsIn('strings/en.yaml')`
  a swap of 800 and 888 in a translation | Leave quickly | Call 0888 15 170 | 4 safety["exit.label"] · stray-number (0888 15 170)
`;
faultsIn('pages/es/senales.mdx')`
  an international number in a text | Mira las señales. | Escribe al +44 7700 900 123. | 12 "Escribe al +44 7700 900 123. <Cite id="pagina-oficial" />" · stray-number (+44 7700 900 123) → <Service role="…" />
`;
faultsIn('pages/en/senales.mdx')`
  a short code after the word for a line | Look at the signs. | Ring the hotline 998. | 12 "Ring the hotline 998." · stray-number (998) → <Service role="…" />
`;
faultsIn('pages/es/senales.mdx')`
  a short code in the target of a link | Mira las señales. | Mira [las señales](tel:999). | 12 "tel:999" · link-number → <Service role="…" />
  seven digits in the title of a page | title: Señales | title: Señales 7946123 | 2 title · stray-number (7946123)
`;
faultsIn('lessons/mirar.yaml')`
  a number in a lesson | Miren el aviso. | Marquen el 999. | 34 words.es.steps.mirar.does[0] · stray-number (999) → roles: […]
`;
faultsIn('quizzes/preguntas.yaml')`
  a number in a quiz | explanation: Se ve una señal. | explanation: Si la ves, llama al 998. | 18 words.es.items.q1.explanation · stray-number (998) → roles: […]
`;
faultsIn(POLICE)`
  a number in an alert | officialPage: | alert:⏎  on: "2027-04-20"⏎  text:⏎    es: { text: "Hoy no atiende. Llama al 998.", state: original, writtenBy: editor }⏎officialPage: | 51 alert.text.es.text · stray-number (998)
`;
