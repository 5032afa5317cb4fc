import type { Lesson } from '../../domain/classroom/lesson.ts';
import { cautionsOf } from '../../domain/page/sections.ts';
import type { Text } from '../../i18n/languages.ts';
import { isOutOfSite } from '../../i18n/pages.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import { toNotices } from '../cautions.ts';
import type { Cite } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { type Frame, type Link, toFrame } from '../page/frame.ts';
import { toSharing } from '../page/sharing.ts';
import { shownWords } from '../record-words.ts';
import { toTried } from '../tried.ts';
import { agesAndTime } from './ages.ts';
import { toHelpCards } from './help-cards.ts';
import { type LessonTexts, type LessonWithProtocol, spareSteps, type Times, toLessonTexts } from './lesson-texts.ts';
import { writtenIn } from './own-words.ts';
import { themeCloth } from './theme-cloth.ts';
import { withNumbers } from './with-numbers.ts';

export interface LessonList {
  heading: Text;
  items: Text[];
  sources?: Cite[];
}

export type LessonView = ReturnType<typeof toLesson>;

/** The plan of a lesson: the card of help first, then what to prepare, then the steps, then what comes after. */
export function toLesson(whole: LessonWithProtocol, context: ViewContext) {
  const { lesson } = whole;
  const { t } = context;
  const { words, choice, locale, mark } = shownWords(lesson, context);
  const texts = toLessonTexts(whole, context);
  // It may be in another language than the lesson.
  const told = shownWords(whole.protocol, context);
  const list = (key: PhraseKey, items: readonly string[]): LessonList => ({ heading: t(key), items: items.map(mark) });
  const { aims, product, materials, prepare, care, distancing, rules } = texts;
  const { after, assessment, aloud, adaptations, protocol, letter } = texts;
  const frame = toLessonFrame(lesson, context);
  return {
    frame,
    sharing: toSharing([texts.title, texts.description], frame, context),
    cloth: themeCloth(lesson.theme, context),
    heading: mark(texts.title),
    lead: mark(texts.description),
    ages: agesAndTime({ ages: lesson.ages, minutes: shortest(lesson) }, context),
    /** What has to be said of its words, which are one text. */
    notices: toNotices(cautionsOf(choice), locale, context),
    links: toLessonLinks(lesson, context),
    helpCard: { heading: t('lesson.helpCard'), note: t('lesson.helpCardNote'), cards: toHelpCards(lesson, context) },
    before: [
      list('lesson.aims', aims),
      list('lesson.product', [product]),
      list('lesson.materials', materials),
      list('lesson.prepare', prepare),
      list('lesson.care', care),
      list('lesson.distancing', [distancing]),
      list('lesson.rules', rules),
      list('lesson.spare', spareSteps(texts)),
      toFits(texts, mark, t('lesson.fits')),
    ].filter(({ items }) => items.length > 0),
    steps: {
      heading: t('lesson.steps'),
      phases: toPhases(texts, mark, context),
      says: t('lesson.says'),
      copyless: t('lesson.copyless'),
    },
    after: [list('lesson.after', after), list('lesson.assessment', assessment), list('lesson.aloud', aloud)],
    adaptations: {
      heading: t('lesson.adaptations'),
      lists: [
        list('lesson.multigrade', adaptations.multigrade),
        list('lesson.tongue', adaptations.tongue),
        list('lesson.disability', adaptations.disability),
      ],
    },
    protocol: {
      heading: told.mark(told.words.title),
      lists: [
        { heading: t('lesson.firstSteps'), items: withNumbers(told.words.steps, context).map(told.mark) },
        { heading: t('lesson.duty'), items: told.words.duty.map(told.mark), sources: protocol.sources },
      ],
    },
    letter: letter.length > 0 ? list('lesson.letter', letter) : null,
    sources: { heading: t('lesson.sources'), cites: texts.sources },
    tried: words.preTested ? t('easy.tested', { tried: toTried(words.preTested, context).text }) : null,
  };
}

function toLessonFrame(lesson: Lesson, context: ViewContext): Frame {
  const { words } = shownWords(lesson, context);
  const { t } = context;
  return toFrame(
    {
      address: 'lesson',
      params: { lesson: lesson.id },
      // A quiz may have the same name.
      title: t('lesson.pageTitle', { lesson: words.title }),
      description: words.description,
      writtenIn: writtenIn(lesson, context),
    },
    context,
  );
}

function toLessonLinks({ id, quiz }: Lesson, { t, address, site }: ViewContext): Link[] {
  const params = { lesson: id };
  return [
    { href: address('handout', params), label: t('lesson.handout') },
    { href: address('lessonKey', params), label: t('lesson.key') },
    { href: address('lessonSlides', params), label: t('lesson.slides') },
    ...(quiz && !isOutOfSite('quiz', { quiz }, site)
      ? [{ href: address('quiz', { quiz }), label: t('lesson.quiz') }]
      : []),
  ];
}

/** How many minutes it takes at least. */
function shortest({ hours }: Pick<Lesson, 'hours'>): number {
  return Math.min(...hours.map(({ minutes }) => minutes));
}

function toFits({ fits }: LessonTexts, mark: (text: string) => Text, heading: Text): LessonList {
  return { heading, items: fits.map(({ text }) => mark(text)), sources: fits.flatMap(({ sources }) => sources) };
}

function toPhases({ phases, hours }: LessonTexts, mark: (text: string) => Text, context: ViewContext) {
  const said = (times: Times) => toTimes(times, hours.length > 1, context);
  return phases.map(({ phase, times, steps }) => ({
    heading: context.t(`lesson.${phase}`),
    times: said(times),
    steps: steps.map((step) => ({
      id: step.id,
      title: mark(step.title),
      times: said(step.times),
      does: step.does.map(mark),
      says: step.says.map(mark),
      copyless: step.copyless === null ? null : mark(step.copyless),
      sources: step.sources,
    })),
  }));
}

/** "8 of 45 min", "15 of 90 min"; "8 min" where there is only one hour. */
function toTimes(times: Times, isOfSeveral: boolean, { t, language }: ViewContext): Text[] {
  const number = new Intl.NumberFormat(language.format);
  return times.map(({ minutes, hour }) =>
    isOfSeveral
      ? t('lesson.timeOf', { minutes: number.format(minutes), hour: number.format(hour) })
      : t('lesson.time', { minutes: number.format(minutes) }),
  );
}
