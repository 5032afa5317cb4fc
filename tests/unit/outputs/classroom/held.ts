/** What a file for learning programs holds of a quiz, said anew for tests: every item, less the losses that are listed. */
import { cleanQuiz } from '../../../../src/outputs/classroom/clean-quiz.ts';
import type { Question, QuizOption } from '../../../../src/views/classroom/question.ts';
import type { QuizExport } from '../../../../src/views/classroom/quiz-exports.ts';

/** One question as a reader finds it in a file. */
export interface Reading {
  id: string;
  name: string;
  kind: 'single' | 'multiple' | 'true-false' | 'pairs';
  prompt: string;
  after: string;
  options: { text: string; feedback: string; weight: number }[];
  pairs: { text: string; match: string }[];
}

/** The sources of a question in one line: who is named several times stands once, with every year. */
function namedOnce({ sources }: Pick<Question, 'sources'>): string {
  const parts = sources.map(({ text }) => ({
    name: text.replace(/, \d{4}$/, ''),
    year: text.match(/, (\d{4})$/)?.[1],
  }));
  const names = [...new Set(parts.map(({ name }) => name))];
  const yearsOf = (name: string) => new Set(parts.flatMap((one) => (one.name === name && one.year ? [one.year] : [])));
  return names.map((name) => [name, ...[...yearsOf(name)].sort()].join(', ')).join('; ');
}

/** What Moodle XML holds, losses `truth`, `together`, `places` and `scenes` taken off. */
export function heldByMoodle({ texts, words }: QuizExport): Reading[] {
  const { id, title, questions, remember } = cleanQuiz(texts);
  const name = (number: string) => `${title} ${number}`.replaceAll('\n', ' ');
  const closing = [`${words.remember}:`, ...remember.map((one) => `– ${one}`), words.tell];
  return questions.flatMap((question, place): Reading[] => {
    const number = String(place + 1).padStart(2, '0');
    const sources = namedOnce(question);
    const end = [
      ...(sources ? [`${words.sources} ${sources}`] : []),
      ...(place === questions.length - 1 ? closing : []),
    ];
    const reading = {
      id: `${id}.${question.id}`,
      name: name(number),
      prompt: question.prompt,
      after: [question.explanation, ...whys(question), ...end].join('\n'),
      options: [],
      pairs: [],
    };
    switch (question.type) {
      case 'single':
      case 'multiple':
        return [{ ...reading, kind: question.type, options: weighed(question.options, question.type) }];
      case 'true-false':
        return [
          {
            ...reading,
            kind: question.type,
            options: weighed(question.options, 'single').map((one, i) => ({ ...one, text: question.options[i]!.id })),
          },
        ];
      case 'matching':
        return [{ ...reading, kind: 'pairs', pairs: question.pairs.map(({ text, match }) => ({ text, match })) }];
      case 'ordering':
        return [
          {
            ...reading,
            kind: 'pairs',
            pairs: question.steps.map(({ text }, i) => ({ text, match: words.place(i + 1) })),
          },
        ];
      default:
        return question.scenes.map((scene, i) => ({
          ...reading,
          id: `${id}.${question.id}.${scene.id}`,
          name: name(`${number}${'abcdef'[i]}`),
          kind: 'single',
          prompt: `${question.prompt}\n${scene.prompt}`,
          after: i === question.scenes.length - 1 ? reading.after : '',
          options: weighed(scene.options, 'single').map((option, j) => {
            const to = question.scenes.findIndex(({ id }) => id === scene.options[j]!.to);
            const way = to < 0 ? words.ends : words.goesOn(`${number}${'abcdef'[to]}`);
            return { ...option, feedback: `${option.feedback} ${way}` };
          }),
        }));
    }
  });
}

function weighed(options: readonly QuizOption[], type: 'single' | 'multiple'): Reading['options'] {
  const right = options.filter(({ isRight }) => isRight).length;
  const wrong = options.length - right;
  return options.map(({ text, feedback, isRight }) => {
    const weight = type === 'single' ? (isRight ? 100 : 0) : isRight ? 100 / right : -100 / wrong;
    return { text, feedback, weight: Math.round(weight * 1e5) / 1e5 };
  });
}

function whys(question: Question): string[] {
  const parts = question.type === 'matching' ? question.pairs : question.type === 'ordering' ? question.steps : [];
  return parts.map(({ text, feedback }) => `– ${text}: ${feedback}`);
}
