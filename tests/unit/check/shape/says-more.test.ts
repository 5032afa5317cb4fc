/** Findings about an activity, a lesson or a quiz, each from one fault in a folder that is otherwise clean. */
import { fault, faultsIn } from '../fault.ts';

faultsIn('events/2027/feria.md')`
  an activity on a date without quotes | starts: "2027-07-30" | starts: 2027-07-30 | 10 when.starts · unquoted-date → starts: "2027-07-30"
  an activity with a 12-hour time | starts: "2027-07-30" | starts: "2027-07-30"⏎  from: 3 pm | 11 when.from · bad-time → from: "15:00"
  an activity of an unknown organisation | organisers: [oficina] | organisers: [oficna] | 4 organisers[0] · unknown-id (organisations) → - oficina
  an activity in an unknown region | region: GB-ENG | region: GB-ENH | 13 place.region · unknown-id (regions) → region: GB-ENG
  an activity with a telephone number in its text | Una feria en la plaza. | Informes: 07700 900-123. | 24 "Informes: 07700 900-123." · personal-contact (07700 900-123)
  an activity that links to another domain | Una feria | [Una feria](https://example.net/) | 24 "https://example.net/" · link-not-allowed (example.net)
`;
faultsIn('lessons/mirar.yaml')`
  a lesson with an unknown quiz | quiz: preguntas | quiz: pregunta | 9 quiz · unknown-id (quizzes) → quiz: preguntas
`;
fault(
  'a lesson without its agreements',
  'lessons/mirar.yaml',
  '    rules: [Escuchamos.]\n',
  '',
  '19 no words.es.rules · missing-field → rules: […]',
);
fault(
  'a lesson of which nobody is said to have written the words',
  'lessons/mirar.yaml',
  '    writtenBy: editor\n',
  '',
  '19 no words.es.writtenBy · maker-missing → writtenBy: editor',
);
faultsIn('lessons/mirar.yaml')`
  a lesson with an unknown protocol | protocol: escuela | protocol: escuelas | 8 protocol · unknown-id (protocols) → protocol: escuela
`;
faultsIn('quizzes/preguntas.yaml')`
  a quiz with an unknown source | [pagina-oficial] | [pagina] | 6 items[0].sources[0] · unknown-id (sources)
`;
