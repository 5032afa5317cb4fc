import { assertFound } from '../../domain/found.ts';
import type { Role } from '../../domain/roles.ts';
import type { Text } from '../../i18n/languages.ts';
import { languageOf, textIn } from '../../i18n/languages.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import { type LineCard, toLineCard, toLineCards, toPaperCard } from '../line/card.ts';
import { playerOf } from '../line/played.ts';
import { classroomCrumbs } from '../page/crumbs.ts';
import { type Frame, type Link, toFrame } from '../page/frame.ts';
import { type Prose, type ProsePage, partOf, toProse } from '../page/prose.ts';
import { agesAndTime } from './ages.ts';

/** What a classroom needs to know of a lesson, in one language. */
export interface LessonPlan {
  ages: { from: number; to: number };
  minutes: number;
  aims: string[];
  materials: string[];
  contentNotes: string[];
  distancing: string;
  groundRules: string[];
  disclosureSteps: string[];
  dutySource: string | null;
  /** Whom the help card names, and services that only this country has. */
  roles: Role[];
  lines?: string[] | undefined;
  quiz: string | null;
}

export interface LessonPage extends ProsePage {
  plans: ReadonlyMap<string, LessonPlan>;
}

/** The section of a lesson that pupils get on paper. */
const HANDOUT = 'handout';

export interface LessonView {
  frame: Frame;
  prose: Prose;
  ages: Text;
  lists: { heading: Text; items: Text[] }[];
  helpCard: { heading: Text; note: Text; cards: LineCard[] };
  handout: Link;
  quiz: Link | null;
}

export interface HandoutView {
  frame: Frame;
  prose: Prose;
  helpCard: { heading: Text; cards: LineCard[] };
  print: Text;
  back: Link;
}

/** A lesson: the card of help first, then what to prepare, then the steps. */
export function toLesson(lesson: LessonPage, context: ViewContext): LessonView {
  const { t, address } = context;
  const prose = toProse(lesson, context);
  const { plan, mark } = planOf(lesson, prose, context);
  const params = { lesson: lesson.id };
  const list = (key: PhraseKey, items: readonly string[]) => ({ heading: t(key), items: items.map(mark) });
  return {
    frame: toFrame(
      {
        address: 'lesson',
        params,
        title: prose.title,
        description: prose.description,
        crumbs: classroomCrumbs(context),
        zone: 'campaign',
        writtenIn: prose.writtenIn,
      },
      context,
    ),
    prose: partOf(prose, (id) => id !== HANDOUT),
    ages: agesAndTime(plan, context),
    lists: [
      list('lesson.aims', plan.aims),
      list('lesson.materials', plan.materials),
      list('lesson.contentNotes', plan.contentNotes),
      list('lesson.distancing', [plan.distancing]),
      list('lesson.groundRules', plan.groundRules),
      list('lesson.disclosureSteps', plan.disclosureSteps),
    ],
    helpCard: { heading: t('lesson.helpCard'), note: t('lesson.helpCardNote'), cards: toCards(plan, context) },
    handout: { href: address('handout', params), label: t('lesson.handout') },
    quiz: plan.quiz ? { href: address('quiz', { quiz: plan.quiz }), label: t('lesson.quiz') } : null,
  };
}

/** The sheet for pupils: one section and the help card, on one page of paper. */
export function toHandout(lesson: LessonPage, context: ViewContext): HandoutView {
  const { t, address } = context;
  const prose = toProse(lesson, context);
  const { plan } = planOf(lesson, prose, context);
  const params = { lesson: lesson.id };
  return {
    frame: toFrame(
      {
        address: 'handout',
        params,
        title: t('lesson.handoutTitle', { lesson: prose.title.text }),
        description: prose.description,
        crumbs: [...classroomCrumbs(context), { href: address('lesson', params), label: prose.title }],
        zone: 'campaign',
        writtenIn: prose.writtenIn,
      },
      context,
    ),
    prose: partOf(prose, (id) => id === HANDOUT),
    // The sheet has no room for the notice of the page.
    helpCard: { heading: t('lesson.helpCard'), cards: toCards(plan, context, toPaperCard) },
    print: t('lesson.print'),
    back: { href: address('lesson', params), label: prose.title },
  };
}

/** The plan in the language of the title, since both stand in the head. */
export function planOf(lesson: LessonPage, prose: Prose, { site, campaign, language }: ViewContext) {
  const locale = prose.titleLocale;
  const plan = assertFound(
    lesson.plans.get(locale) ?? lesson.plans.get(campaign.sourceLocale),
    `plan of the lesson "${lesson.id}"`,
  );
  const from = languageOf(lesson.plans.has(locale) ? locale : campaign.sourceLocale, site.languages);
  return { plan, mark: (text: string): Text => textIn(text, from, language) };
}

function toCards(plan: LessonPlan, context: ViewContext, make = toLineCard): LineCard[] {
  const { facts, campaign } = context;
  const players = plan.roles.flatMap((role) => playerOf(role, context) ?? []);
  const own = (plan.lines ?? []).flatMap((id) => facts.lines.get(id) ?? []);
  return toLineCards([...new Set([...players, ...own])], { country: campaign.country.code }, context, make);
}
