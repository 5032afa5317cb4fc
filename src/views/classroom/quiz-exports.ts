import type { ItemType } from '../../codes/classroom.ts';
import type { Quiz } from '../../domain/classroom/quiz.ts';
import { cautionsOf } from '../../domain/page/sections.ts';
import type { Text } from '../../i18n/languages.ts';
import type { PhraseEnd } from '../../i18n/phrases.ts';
import type { Site } from '../../i18n/site.ts';
import { toNotices } from '../cautions.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { footingOf } from '../materials/printed-numbers.ts';
import { wholeAddress } from '../public-address.ts';
import { shownWords } from '../record-words.ts';
import { isWrittenIn } from './own-words.ts';
import { toPaperBase } from './paper-base.ts';
import type { Question } from './question.ts';
import { type QuizTexts, toQuizTexts } from './questions.ts';
import { toQuizFileWords } from './quiz-file-words.ts';
import type { CodedQuiz } from './quiz-paper.ts';

/** A kind of file that is made of a quiz; `outputs/classroom/quiz-formats.ts` lists them. */
export interface QuizFormat {
  /** Names its phrases in `content/strings/`. */
  id: PhraseEnd<'quizFile.'> & PhraseEnd<'quizUse.'>;
  ending: string;
  /** What it cannot hold: of the quiz as a whole, and of items of each kind. */
  losses: Partial<Record<ItemType | 'quiz', readonly QuizLoss[]>>;
  /** Does this question go into the file? All do where it is absent. */
  holds?: (question: Question) => boolean;
}

/** What a file cannot hold: a sentence on the page and, where there is room, in the file. */
export type QuizLoss = PhraseEnd<'quizLoss.'>;

/** All that files for other programs are made from, in one language. */
export type QuizExport = ReturnType<typeof toQuizExport>;

/** What the files of a quiz are made from. They bear the code of its papers, which say the same. */
export function toQuizExport({ quiz, codes }: CodedQuiz, context: ViewContext) {
  const texts = toQuizTexts(quiz, context);
  const { choice } = shownWords(quiz, context);
  const base = toPaperBase('quiz', quiz, texts, codes.get(texts.locale) ?? null, context);
  const newest = wholeAddress(context.address('quiz', { quiz: quiz.id }), context);
  const notices = [
    ...(context.campaign.stage === 'preview' ? [context.words.plain('quizFile.draft')] : []),
    ...toNotices(cautionsOf(choice), texts.locale, context).map(({ text }) => text),
    ...(newest ? [context.words.plain('quizFile.newest', { address: newest })] : []),
  ];
  // In a preview the mark of a draft stands where the code will.
  const mark = base.draft ? [`${base.draft}.`] : [];
  const small = [...mark, ...base.small.filter((text) => !notices.includes(text))];
  return {
    texts,
    words: toQuizFileWords(`${context.words.plain('quizFile.tell')}\n${footingOf({ ...base, small })}`, context),
    notices,
    /** What a format cannot hold of this quiz, a sentence each. */
    lossesIn: (format: Pick<QuizFormat, 'losses'>) => toLosses(format, quiz, context).map(({ text }) => text),
  };
}

/** The export for the file that readers of the context get: all in the language of the words. */
export function exportFor(coded: CodedQuiz, context: ViewContext): QuizExport {
  return toQuizExport(coded, viewContext(context.site, shownWords(coded.quiz, context).locale));
}

export function everyExport(quizzes: readonly CodedQuiz[], site: Site): QuizExport[] {
  return site.languages.flatMap(({ locale }) => {
    const context = viewContext(site, locale);
    return quizzes
      .filter(({ quiz }) => isWrittenIn(quiz, locale, context))
      .map((coded) => toQuizExport(coded, context));
  });
}

/** A sentence for each loss: of the quiz first, then of each kind of item that it has. */
export function toLosses({ losses }: Pick<QuizFormat, 'losses'>, { items }: Quiz, { t, words }: ViewContext): Text[] {
  const kinds = ['quiz' as const, ...new Set(items.map(({ type }) => type))];
  return kinds.flatMap((kind) =>
    (losses[kind] ?? []).map((loss) =>
      kind === 'quiz'
        ? t(`quizLoss.${loss}`)
        : t('quizFile.lossOf', { kind: words.plain(`quizKind.${kind}`), loss: words.plain(`quizLoss.${loss}`) }),
    ),
  );
}

export function leftOutOf({ questions }: QuizTexts, { holds }: Pick<QuizFormat, 'holds'>): string[] {
  return questions.flatMap((question, i) => (holds === undefined || holds(question) ? [] : String(i + 1)));
}
