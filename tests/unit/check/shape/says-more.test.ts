/** Findings about an activity, a lesson or a quiz, each from one fault in a folder that is otherwise clean. */
import { fault } from '../fault.ts';

fault(
  'an activity on a date without quotes',
  'events/2027/feria.md',
  'starts: "2027-07-30"',
  'starts: 2027-07-30',
  '10 when.starts · unquoted-date → starts: "2027-07-30"',
);
fault(
  'an activity with a 12-hour time',
  'events/2027/feria.md',
  '  starts: "2027-07-30"',
  '  starts: "2027-07-30"\n  from: 3 pm',
  '11 when.from · bad-time → from: "15:00"',
);
fault(
  'an activity of an unknown organisation',
  'events/2027/feria.md',
  'organisers: [oficina]',
  'organisers: [oficna]',
  '4 organisers[0] · unknown-id (organisations) → - oficina',
);
fault(
  'an activity in an unknown region',
  'events/2027/feria.md',
  'region: GB-ENG',
  'region: GB-ENH',
  '13 place.region · region-unknown → region: GB-ENG',
);
fault(
  'an activity with a telephone number in its text',
  'events/2027/feria.md',
  'Una feria en la plaza.',
  'Informes: 07700 900-123.',
  '24 "Informes: 07700 900-123." · personal-contact (07700 900-123)',
);
fault(
  'an activity that links to another domain',
  'events/2027/feria.md',
  'Una feria',
  '[Una feria](https://example.net/)',
  '24 "https://example.net/" · link-not-allowed (example.net)',
);
fault(
  'a lesson with an unknown quiz',
  'lessons/mirar.yaml',
  'quiz: preguntas',
  'quiz: pregunta',
  '9 quiz · unknown-id (quizzes) → quiz: preguntas',
);
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
  '19 no words.es.writtenBy · writer-missing → writtenBy: editor',
);
fault(
  'a lesson with an unknown protocol',
  'lessons/mirar.yaml',
  'protocol: escuela',
  'protocol: escuelas',
  '8 protocol · unknown-id (protocols) → protocol: escuela',
);
fault(
  'a quiz with an unknown source',
  'quizzes/preguntas.yaml',
  '[pagina-oficial]',
  '[pagina]',
  '6 items[0].sources[0] · unknown-id (sources)',
);
