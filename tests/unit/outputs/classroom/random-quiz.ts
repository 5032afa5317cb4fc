/** Quizzes that nobody would write, with every kind of item, and texts that trouble files. */
import { fc } from '@fast-check/vitest';
import { writable } from '../../../../src/outputs/classroom/clean-quiz.ts';
import type { Question } from '../../../../src/views/classroom/question.ts';
import type { QuizTexts } from '../../../../src/views/classroom/questions.ts';
import type { QuizExport } from '../../../../src/views/classroom/quiz-exports.ts';
import { toQuizFileWords } from '../../../../src/views/classroom/quiz-file-words.ts';
import { tries } from '../../../tries.ts';
import { aContext } from '../../made-up.ts';

/** The real words around a quiz. */
export const WORDS = toQuizFileWords('A quién llamar:\n– Policía: 999', aContext());

/** What is said of whatever a file could not hold. */
export const LOSSES = ['Algo no cabe.'];

/** Whatever files take for a sign of their own: ends of XML and of tables, formulas, other scripts, what is not seen. */
const SIGNS = [
  ...'~=#{}:\\"\'`<>&%@+-$[]();,.|*_/!?aZ1é ñ',
  ...['\n', '\r\n', '\t', '\n\n', '  ', ' ', ' ', '\u00A0', '\u200F', '\u202E', '\u2067', '\u200B', '\uFEFF'],
  ...['ا', 'ل', 'ש', 'e\u0301', 'a\u0323\u0306', '𝒜', '👩🏽‍🏫', '🇵🇪', 'あ', '\uD800', '\u0000', '\u0007', '\uFFFE'],
  ...[
    ']]>',
    '-->',
    '--',
    '<!--',
    '[html]',
    '[moodle]',
    '$CATEGORY: x',
    '//',
    '::',
    '->',
    '####',
    '=%50%',
    '~%-50%',
    '&&058;',
  ],
  ...[
    '&amp;',
    '&#65;',
    '<br>',
    '<b>',
    '\\n',
    '{T}',
    '%50%',
    '=cmd|',
    '_x0041_',
    'valueOf',
    '=1+1',
    '@SUM(1)',
    '[id:x]',
    '[tag:y]',
  ],
];

/** A text with something in it. */
export const troubling = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }).map((signs) => signs.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.constantFrom(...SIGNS) },
  )
  .filter((text) => writable(text) !== '');

const IDS = ['ask', 'go', 'tell', 'wait', 'call', 'hide'];

const base = fc.record({
  prompt: troubling,
  explanation: troubling,
  sources: fc.array(troubling, { maxLength: 3 }).map((texts) => texts.map((text) => ({ href: '/#a', text }))),
});
const said = fc.record({ text: troubling, feedback: troubling });

/** Options of which some are right, never all. */
const options = (least: number, most: number, isOne: boolean) =>
  fc
    .array(said, { minLength: least, maxLength: most })
    .chain((all) =>
      fc
        .subarray([...all.keys()], isOne ? { minLength: 1, maxLength: 1 } : { minLength: 1, maxLength: all.length - 1 })
        .map((key) => all.map((one, i) => ({ id: IDS[i]!, ...one, isRight: key.includes(i) }))),
    );

const order = (many: number) => fc.shuffledSubarray(IDS.slice(0, many), { minLength: many, maxLength: many });

const choice = fc.oneof(
  fc.record({ type: fc.constant('single' as const), options: options(2, 6, true) }),
  fc.record({ type: fc.constant('multiple' as const), options: options(2, 6, false) }),
  fc.record({
    type: fc.constant('true-false' as const),
    options: options(2, 2, true).map((all) => all.map((one, i) => ({ ...one, id: i === 0 ? 'true' : 'false' }))),
  }),
);

const matching = fc
  .array(fc.record({ text: troubling, match: troubling, feedback: troubling }), { minLength: 3, maxLength: 5 })
  .chain((all) =>
    fc.record({
      type: fc.constant('matching' as const),
      pairs: fc.constant(all.map((one, i) => ({ id: IDS[i]!, ...one }))),
      matches: order(all.length),
    }),
  );

const ordering = fc.array(said, { minLength: 3, maxLength: 5 }).chain((all) =>
  fc.record({
    type: fc.constant('ordering' as const),
    steps: fc.constant(all.map((one, i) => ({ id: IDS[i]!, ...one }))),
    shown: order(all.length),
  }),
);

/** A story only goes on to later scenes. */
const scenario = fc.integer({ min: 2, max: 4 }).chain((many) =>
  fc.record({
    type: fc.constant('scenario' as const),
    scenes: fc.tuple(
      ...Array.from({ length: many }, (_scene, i) =>
        fc.record({
          id: fc.constant(`scene-${i}`),
          prompt: troubling,
          options: options(2, 4, false).chain((all) =>
            fc
              .array(fc.option(fc.integer({ min: i + 1, max: many })), { minLength: all.length, maxLength: all.length })
              .map((ways) =>
                all.map((one, place) => {
                  const way = ways[place] ?? null;
                  return { ...one, to: way === null || way >= many ? null : `scene-${way}` };
                }),
              ),
          ),
        }),
      ),
    ),
  }),
);

/** One item of any kind. */
const question = fc
  .tuple(base, fc.oneof({ weight: 3, arbitrary: choice }, matching, ordering, scenario))
  .map(([asked, parts]): Omit<Question, 'id'> => ({ ...asked, ...parts }));

/** How many items a quiz has here, and how many quizzes give a thousand of them. */
const ITEMS = 4;
export const RUNS = tries(1000 / ITEMS);

/** A quiz with four items, in a language that runs one way or the other. */
export const randomQuiz = fc
  .record({
    locale: fc.constantFrom('es', 'ar'),
    title: troubling,
    intro: troubling,
    care: fc.array(troubling, { minLength: 1, maxLength: 3 }),
    remember: fc.array(troubling, { minLength: 1, maxLength: 3 }),
    questions: fc.array(question, { minLength: ITEMS, maxLength: ITEMS }),
  })
  .map(({ questions, locale, ...quiz }) =>
    toExport({
      ...quiz,
      id: 'a-quiz',
      locale,
      lang: locale,
      dir: locale === 'ar' ? 'rtl' : 'ltr',
      questions: questions.map((one, i) => ({ ...one, id: `item-${i}` }) as Question),
    }),
  );

/** A quiz with the words around it, as the site hands it on. */
export function toExport(texts: QuizTexts): QuizExport {
  return {
    texts,
    words: WORDS,
    notices: ['Es un borrador.'],
    lossesIn: () => LOSSES,
  };
}
