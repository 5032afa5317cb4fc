/** Findings about a quiz, each from one fault in a folder that is otherwise clean. */
import { fault, faultsIn } from '../fault.ts';

faultsIn('quizzes/preguntas.yaml')`
  a right answer that is not an option | key: [a] | key: [c] | 6 items[0].key[0] · quiz-key (c, a, b)
`;
fault(
  'an option without words',
  'quizzes/preguntas.yaml',
  '          b: { text: Nada, feedback: Mira otra vez. }\n',
  '',
  '19 words.es.items.q1.options · words-missing (q1, b, quizzes)',
);
